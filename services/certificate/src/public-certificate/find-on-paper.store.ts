import type { Register } from '@anzhu/register';
import type { Certificate } from '../certificate/certificate.ts';
import { bearsName } from './public-certificate.ts';

/** What somebody reads off a paper. */
export interface OnPaper {
  readonly number: string;
  readonly holderName: string;
}

const longest = 200;

/** Finds the certificate that a paper speaks of, its latest edition; what is unknown, malformed or only half said finds nothing alike. */
export const findOnPaper = async (
  { numbers }: Pick<Register<Certificate>, 'numbers'>,
  { number, holderName }: OnPaper,
): Promise<Certificate | null> => {
  if (holderName.length > longest) return null;
  const certificate = await numbers.findKnown(['number', 'certificateNumber'], number);
  return certificate && bearsName(certificate, holderName) ? certificate : null;
};
