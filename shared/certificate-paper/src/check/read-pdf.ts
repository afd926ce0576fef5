import { verify, X509Certificate } from 'node:crypto';
import { editionIn } from '../drawing/edition-words.ts';
import { roomForSignature } from '../drawing/reserve-signature.ts';
import { cmsOf, signedPart } from '../seal/cms.ts';
import type { Trust, TrustedSeal } from '../seal/seal.ts';
import { type Covered, digestOf } from '../seal/seal-pdf.ts';
import type { ReadFile } from './read-file.ts';

/** The one word in parentheses that is an edition: titles and names are never written in ASCII alone. */
const editionOfPdf = (text: string) => {
  const words = text.matchAll(/\(anzhu-certificate:[\w-]{1,4000}\)/g);
  const [first, second] = [words.next().value, words.next().value];
  return first && !second ? editionIn(first[0]) : null;
};

/** All of the file but the signature, whose place the byte range says. */
const coveredIn = (bytes: Buffer, text: string): (Covered & { readonly written: string }) | null => {
  const [, from, to] = (/\/ByteRange \[0 (\d{1,8}) (\d{1,8}) \d{1,8}\]/.exec(text) ?? []).map(Number);
  if (from === undefined || to === undefined) return null;
  const isPlace = to === from + 2 * roomForSignature + 2 && text[from] === '<' && text[to - 1] === '>';
  return isPlace ? { before: bytes.subarray(0, from), after: bytes.subarray(to), written: text.slice(from + 1, to - 1) } : null;
};

const chainOf = ({ certificates }: TrustedSeal): readonly Buffer[] => certificates.slice(0, -1).map((one) => Buffer.from(one, 'base64'));

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Whether the signature is the seal's for what is covered, and written as we write it: no bit of it is free. */
const isSignedBy = (seal: TrustedSeal, covered: Covered, written: string): boolean => {
  const [chain, digest] = [chainOf(seal), digestOf(covered)];
  const key = new X509Certificate(chain[0] ?? Buffer.alloc(0)).publicKey;
  const size = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  const end = 2 * cmsOf(digest, chain, Buffer.alloc(size)).length;
  const signature = Buffer.from(written.slice(end - 2 * size, end), 'hex');
  const isOurs = hexOf(cmsOf(digest, chain, signature)).padEnd(2 * roomForSignature, '0') === written;
  return isOurs && verify('sha256', signedPart(digest, chain), key, signature);
};

/** The certificate in a PDF; null where it says of none. */
export const readPdf = (given: Uint8Array, trust: Trust): ReadFile | null => {
  const bytes = Buffer.from(given);
  const text = bytes.toString('latin1');
  const edition = editionOfPdf(text);
  if (!edition) return null;
  const covered = coveredIn(bytes, text);
  const seal = covered ? trust.seals.find((one) => covered.written.includes(hexOf(chainOf(one)[0] ?? Buffer.alloc(1)))) : undefined;
  const named = seal ?? trust.seals.find(({ name }) => !covered && name === edition.issuedBy);
  return { format: 'PDF', edition, seal: named, isUnchanged: Boolean(covered && seal && isSignedBy(seal, covered, covered.written)) };
};
