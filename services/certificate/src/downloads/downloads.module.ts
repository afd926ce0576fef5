import type { Press, SealProvider } from '@anzhu/certificate-paper';
import { loaderOf, openRegister, pagesOfEach, type Register, registerLoaders, registerResolvers } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import type { Certificate } from '../certificate/certificate.ts';
import { type Download, downloadRegister } from './download.register.ts';
import { downloadFiles } from './download-file.store.ts';
import { downloadResolvers } from './downloads.resolvers.ts';

interface With {
  readonly certificates: Register<Certificate>;
  readonly press: Press;
  readonly seals: SealProvider;
}

const uncached = { cache: false } as const;
const ofCertificate = { by: 'certificateId', filter: 'certificate', idOf: ({ _id }: Certificate) => _id } as const;

/** 电子证下载 and its records (K11, X14, E13). */
export const downloadsModule = (deps: ServiceDeps, { certificates, press, seals }: With) => {
  const { clock, files } = deps;
  const downloads = openRegister(downloadRegister, deps);
  const { ElectronicCertificateDownload: own, ...faces } = registerLoaders(downloads);
  const asking = { certificates, downloads, clock };
  const certificate = loaderOf(certificates).byId(({ certificateId }: Download) => certificateId);
  return {
    resolvers: [registerResolvers(downloads), downloadResolvers(asking, downloadFiles({ ...asking, files, press, seals }))],
    loaders: {
      ...faces,
      ElectronicCertificate: { downloads: pagesOfEach(downloads, ofCertificate) },
      ElectronicCertificateDownload: { ...own, certificate: { ...certificate, opts: uncached } },
    },
  };
};
