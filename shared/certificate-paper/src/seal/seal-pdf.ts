import { createHash } from 'node:crypto';
import { roomForOffset, roomForSignature } from '../drawing/reserve-signature.ts';
import { cmsOf, signedPart } from './cms.ts';
import type { Seal } from './seal.ts';

const reservedRange = `/ByteRange [0 /${roomForOffset} /${roomForOffset} /${roomForOffset}]`;
const reservedContents = `<${'0'.repeat(2 * roomForSignature)}>`;

/** What a signature stands between, and covers. */
export interface Covered {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export const digestOf = ({ before, after }: Covered): Buffer => createHash('sha256').update(before).update(after).digest();

/** The file with its byte range written in, and the place of the signature. */
const withRange = (pdf: Uint8Array): { readonly bytes: Buffer; readonly from: number; readonly to: number } => {
  const bytes = Buffer.from(pdf);
  const [rangeAt, from] = [bytes.indexOf(reservedRange, 0, 'latin1'), bytes.indexOf(reservedContents, 0, 'latin1')];
  if (rangeAt < 0 || from < 0) throw new Error('The file has no place for a signature.');
  const to = from + reservedContents.length;
  const range = `/ByteRange [0 ${from} ${to} ${bytes.length - to}]`;
  bytes.write(range.padEnd(reservedRange.length), rangeAt, 'latin1');
  return { bytes, from, to };
};

/** The PDF with the seal's signature (PAdES B-B) in the place reserved for it: the same for the same file and seal. */
export const sealPdf = async (pdf: Uint8Array, { certificates, signRsa }: Seal): Promise<Uint8Array> => {
  const { bytes, from, to } = withRange(pdf);
  const digest = digestOf({ before: bytes.subarray(0, from), after: bytes.subarray(to) });
  const chain = certificates.slice(0, -1);
  const cms = cmsOf(digest, chain, await signRsa(signedPart(digest, chain)));
  if (cms.length > roomForSignature) throw new Error('The certificates of the seal have no room in the file.');
  bytes.write(Buffer.from(cms).toString('hex'), from + 1, 'latin1');
  return bytes;
};
