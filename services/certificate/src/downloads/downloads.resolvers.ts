import { answer, type SubgraphContext } from '@anzhu/graphql';
import { authorityName } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { Certificate } from '../certificate/certificate.ts';
import type { Download } from './download.register.ts';
import { notDownloadable } from './download.ts';
import { askForDownload, type DownloadDeps, type DownloadInput } from './download.use-case.ts';
import type { downloadFiles } from './download-file.store.ts';

type Ctx = SubgraphContext;

/** Downloads on certificates, and the certificates on downloads. */
export const downloadResolvers = (deps: DownloadDeps, fileOf: ReturnType<typeof downloadFiles>) => ({
  Mutation: {
    downloadElectronicCertificate: (_: unknown, { input }: { readonly input: DownloadInput }, { subject }: Ctx) =>
      answer('ElectronicCertificateDownload', askForDownload(deps, subject, input)),
  },
  ElectronicCertificate: {
    isDownloadable: (certificate: Certificate, _: unknown, { subject, now }: Ctx) =>
      notDownloadable(certificate, subject, localDate(now())) === null,
  },
  ElectronicCertificateDownload: {
    askedAt: ({ createdAt }: Download) => createdAt,
    actorOrgLabel: ({ actorOrg, orgs }: Download) => (orgs.length === 0 ? authorityName(actorOrg) : null),
    actorUnit: ({ actorOrg: uscc, orgs }: Download) => (orgs.length > 0 ? { uscc } : null),
    file: (download: Download, _: unknown, { subject }: Ctx) => fileOf(download, subject),
  },
});
