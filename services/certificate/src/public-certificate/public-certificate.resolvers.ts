import { forAnyone, type SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Certificate } from '../certificate/certificate.ts';
import { faceFields } from '../certificate/faces.ts';
import { bearsName, type PublicCertificate, publicCertificate } from './public-certificate.ts';

interface OnPaper {
  readonly number: string;
  readonly holderName: string;
}

const longest = 200;

/** The public verification (K9): open to everyone, without login. */
export const publicCertificateResolvers = ({ numbers }: Pick<Register<Certificate>, 'numbers'>) => ({
  Query: {
    publicCertificate: forAnyone(async (_: unknown, { number, holderName }: OnPaper, { now }: SubgraphContext) => {
      if (holderName.length > longest) return null;
      const certificate = await numbers.findKnown(['number'], number);
      return certificate && bearsName(certificate, holderName) ? publicCertificate(certificate, localDate(now())) : null;
    }),
  },
  PublicCertificate: { face: (certificate: PublicCertificate) => faceFields(certificate) },
});
