import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '@anzhu/kernel';
import { isRooted } from '../check/trusted.ts';
import type { Json } from '../seal/canonical-json.ts';
import type { Seal, Trust, TrustedSeal } from '../seal/seal.ts';
import { readSignedJson, signedJson } from '../seal/signed-json.ts';
import { codesOf, mostListed, type StatusEntry, type StatusList } from './status-list.ts';

const format = 'anzhu-status-list/1';

export type StatusListHead = Pick<StatusList, 'number' | 'issuedAt' | 'expiresAt'>;

/** The signed list, as the bytes to publish. */
export const statusListOf = async (
  { number, issuedAt, expiresAt }: StatusListHead,
  entries: AsyncIterable<StatusEntry> | Iterable<StatusEntry>,
  seal: Seal,
): Promise<Uint8Array> => {
  const { size, statuses } = await codesOf(entries);
  const packed = await promisify(deflateRaw)(statuses);
  return await signedJson({ format, number, issuedAt, expiresAt, size, statuses: packed.toString('base64') }, seal);
};

const unpacked = (packed: string, size: number): Uint8Array | null => {
  try {
    const statuses = new Uint8Array(inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: Math.max(1, (size + 1) >> 1) }));
    return statuses.length === (size + 1) >> 1 ? statuses : null;
  } catch {
    return null;
  }
};

const isCount = (value: Json | undefined): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isInstant = (value: Json | undefined): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const listIn = (content: Readonly<Record<string, Json>>): StatusList | null => {
  const { number, issuedAt, expiresAt, size, statuses: packed } = content;
  if (!isCount(number) || !isCount(size) || size > mostListed) return null;
  if (!isInstant(issuedAt) || !isInstant(expiresAt) || typeof packed !== 'string') return null;
  const statuses = unpacked(packed, size);
  return statuses && { number, issuedAt, expiresAt, size, statuses };
};

const maySign = (seal: TrustedSeal, { issuedAt }: StatusList): boolean =>
  seal.usedUntil === null || Date.parse(issuedAt) < Date.parse(seal.usedUntil);

/** The list in the bytes, if it is unchanged and of a trusted seal. Whether it has ended, `statusIn` says. */
export const readStatusList = (bytes: Uint8Array, trust: Trust): Result<StatusList, { readonly code: 'LIST_REFUSED' }> => {
  const read = readSignedJson(bytes, trust);
  const list = read?.isUnchanged && read.content['format'] === format ? listIn(read.content) : null;
  const isTrusted = list !== null && read?.seal !== undefined && maySign(read.seal, list) && isRooted(read.seal, trust);
  return isTrusted ? ok(list) : err({ code: 'LIST_REFUSED' });
};
