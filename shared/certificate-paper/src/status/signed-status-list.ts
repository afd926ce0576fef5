import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import { certificateKinds } from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';
import { isRooted } from '../check/trusted.ts';
import type { Json } from '../seal/canonical-json.ts';
import type { Seal, Trust, TrustedSeal } from '../seal/seal.ts';
import { readSignedJson, signedJson } from '../seal/signed-json.ts';
import { codesOf, type Heard, mostListed, type StatusEntry, type StatusList } from './status-list.ts';

const format = 'anzhu-status-list/1';

/** No list of ours is larger, even of fifty million certificates. */
const mostBytes = 40_000_000;

/** A list says nothing after so long: who is off line for longer does not know. */
const longestLife = 7 * 86_400_000;

const livesTooLong = ({ issuedAt, expiresAt }: Pick<StatusListHead, 'issuedAt' | 'expiresAt'>): boolean => {
  const life = Date.parse(expiresAt) - Date.parse(issuedAt);
  return !(life > 0 && life <= longestLife);
};

export type StatusListHead = Pick<StatusList, 'number' | 'issuedAt' | 'expiresAt' | 'heard' | 'withdrawn'>;

/** The signed list, as the bytes to publish; it lives for seven days at most. */
export const signedList = async (
  head: StatusListHead,
  { size, statuses }: Pick<StatusList, 'size' | 'statuses'>,
  seal: Seal,
): Promise<Uint8Array> => {
  if (livesTooLong(head)) throw new Error('A list ends within seven days.');
  const packed = await promisify(deflateRaw)(statuses);
  return await signedJson({ format, ...head, heard: { ...head.heard }, size, statuses: packed.toString('base64') }, seal);
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

const isText = (value: Json): value is string => typeof value === 'string';

/** What lists from before do not say, they did not know: it was heard, and of no seal. */
const heardIn = (value: Json | undefined): Heard | null => {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const isHeard = ([kind, through]: readonly [string, Json]): boolean =>
    Object.hasOwn(certificateKinds, kind) && (through === null || isInstant(through));
  return Object.entries(value).every(isHeard) ? (value as Heard) : null;
};

const withdrawnIn = (value: Json | undefined): readonly string[] | null => {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every(isText) ? (value as readonly string[]) : null;
};

const listIn = (content: Readonly<Record<string, Json>>): StatusList | null => {
  const { number, issuedAt, expiresAt, size, statuses: packed } = content;
  const [heard, withdrawn] = [heardIn(content['heard']), withdrawnIn(content['withdrawn'])];
  if (!isCount(number) || !isCount(size) || size > mostListed) return null;
  if (!isInstant(issuedAt) || !isInstant(expiresAt) || typeof packed !== 'string') return null;
  if (heard === null || withdrawn === null) return null;
  const statuses = livesTooLong({ issuedAt, expiresAt }) ? null : unpacked(packed, size);
  return statuses && { number, issuedAt, expiresAt, heard, withdrawn, size, statuses };
};

const maySign = ({ signsLists, usedFrom, usedUntil, withdrawnAt }: TrustedSeal, { issuedAt }: StatusList): boolean =>
  signsLists &&
  withdrawnAt === undefined &&
  Date.parse(usedFrom) <= Date.parse(issuedAt) &&
  (usedUntil === null || Date.parse(issuedAt) < Date.parse(usedUntil));

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
