import { forAnyone, type SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Certificate } from '../certificate/certificate.ts';
import { faceSaid } from '../certificate/faces.ts';
import { findOnPaper, type OnPaper } from './find-on-paper.store.ts';
import { type PublicCertificate, publicCertificate } from './public-certificate.ts';

/** The public verification (K9): open to everyone, without login. */
export const publicCertificateResolvers = (certificates: Pick<Register<Certificate>, 'model'>) => ({
  Query: {
    publicCertificate: forAnyone(async (_: unknown, paper: OnPaper, { now }: SubgraphContext) => {
      const certificate = await findOnPaper(certificates, paper);
      return certificate && publicCertificate(certificate, localDate(now()));
    }),
  },
  PublicCertificate: { face: (certificate: PublicCertificate) => faceSaid(certificate) },
});
