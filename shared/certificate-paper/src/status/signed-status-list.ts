import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '@anzhu/kernel';
import { isRooted } from '../check/trusted.ts';
import type { Json } from '../seal/canonical-json.ts';
import type { Seal, Trust, TrustedSeal } from '../seal/seal.ts';
import { readSignedJson, signedJson } from '../seal/signed-json.ts';
import { codesOf, mostListed, type StatusEntry, type StatusList } from './status-list.ts';

const format = 'anzhu-status-list/1';

/** No list of ours is larger, even of fifty million certificates. */
const mostBytes = 40_000_000;

/** A list says nothing after so long: who is off line for longer does not know. */
const longestLife = 7 * 86_400_000;

const livesTooLong = ({ issuedAt, expiresAt }: StatusListHead): boolean => {
  const life = Date.parse(expiresAt) - Date.parse(issuedAt);
  return !(life > 0 && life <= longestLife);
};

export type StatusListHead = Pick<StatusList, 'number' | 'issuedAt' | 'expiresAt'>;

/** The signed list, as the bytes to publish; it lives for seven days at most. */
export const signedList = async (
  { number, issuedAt, expiresAt }: StatusListHead,
  { size, statuses }: Pick<StatusList, 'size' | 'statuses'>,
  seal: Seal,
): Promise<Uint8Array> => {
  if (livesTooLong({ number, issuedAt, expiresAt })) throw new Error('A list ends within seven days.');
  const packed = await promisify(deflateRaw)(statuses);
  return await signedJson({ format, number, issuedAt, expiresAt, size, statuses: packed.toString('base64') }, seal);
};

/** The same of entries, in any order. */
export const statusListOf = async (
  head: StatusListHead,
  entries: AsyncIterable<StatusEntry> | Iterable<StatusEntry>,
  seal: Seal,
): Promise<Uint8Array> => signedList(head, await codesOf(entries), seal);

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
  const statuses = livesTooLong({ number, issuedAt, expiresAt }) ? null : unpacked(packed, size);
  return statuses && { number, issuedAt, expiresAt, size, statuses };
};

const maySign = ({ signsLists, usedFrom, usedUntil }: TrustedSeal, { issuedAt }: StatusList): boolean =>
  signsLists && Date.parse(usedFrom) <= Date.parse(issuedAt) && (usedUntil === null || Date.parse(issuedAt) < Date.parse(usedUntil));

const trustedList = (bytes: Uint8Array, trust: Trust): StatusList | null => {
  const read = bytes.length <= mostBytes ? readSignedJson(bytes, trust) : null;
  if (!read?.seal || !read.isUnchanged || read.content['format'] !== format) return null;
  const list = listIn(read.content);
  return list && maySign(read.seal, list) && isRooted(read.seal, trust) ? list : null;
};

/** Of the list: changed, or not by a trusted seal whose business lists are; or older than one already read. */
export interface ListRefusal {
  readonly code: 'LIST_REFUSED' | 'LIST_OLDER';
}

/** The list in the bytes, if it is unchanged, by the seal that signs lists, and its number no less than that of the last one read, 0 for none. Whether it has ended, `statusIn` says. */
export const readStatusList = (
  bytes: Uint8Array,
  trust: Trust,
  { atLeast }: { readonly atLeast: number },
): Result<StatusList, ListRefusal> => {
  const list = trustedList(bytes, trust);
  if (!list) return err({ code: 'LIST_REFUSED' });
  return list.number >= atLeast ? ok(list) : err({ code: 'LIST_OLDER' });
};
