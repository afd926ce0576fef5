import { type CertificateKind, type CertificateStatus, certificateStatuses } from '@anzhu/identifiers';
import { type LocalDate, localDate } from '@anzhu/kernel';

/** The code of a status is its place in the declaration, from 1. */
const codes = Object.keys(certificateStatuses) as readonly CertificateStatus[];

/** In the place of a status: something that was told of it could not be taken in. */
const untold = 0x0f;

export interface StatusList {
  /** Each list has the next. */
  readonly number: number;
  readonly issuedAt: string;
  /** At this instant, and later, it says nothing. */
  readonly expiresAt: string;
  /** The first index that no certificate had when it was made. */
  readonly size: number;
  /** Four bits for each index, the even ones in the upper half; 0 for one never given, 15 where something that was told of it could not be taken in. */
  readonly statuses: Uint8Array;
  /** Until when whoever decides about the kind was heard when the list was made; null: not at all. Of a kind that it does not name, it was heard then. */
  readonly heard: Heard;
  /** Seals, by the ids of their keys, of which no file is trusted any more, whatever time it says. */
  readonly withdrawn: readonly string[];
}

export type Heard = Readonly<Partial<Record<CertificateKind, string | null>>>;

export type StatusAnswer =
  | { readonly isKnown: true; readonly status: CertificateStatus; readonly asOf: string; readonly listNumber: number }
  /** Neither valid nor revoked: the list has ended, is of a later time than the clock's, does not have the certificate, or was made while whoever decides about it was not heard. `since` is until when it was known. */
  | { readonly isKnown: false; readonly why: WhyUnknown; readonly since: string };

type WhyUnknown = 'LIST_ENDED' | 'LIST_NOT_BEGUN' | 'NOT_IN_LIST' | 'OWNER_NOT_HEARD';

/** A clock may be behind the list's by so much, and so long ago may have been heard what is told in it. */
const tolerance = 5 * 60_000;

const codeAt = ({ size, statuses }: Pick<StatusList, 'size' | 'statuses'>, index: number): number => {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return 0;
  const both = statuses[index >> 1] ?? 0;
  return index % 2 === 0 ? both >> 4 : both & 0x0f;
};

const whyUnknown = (list: StatusList, code: number, now: number): WhyUnknown | null => {
  if (now >= Date.parse(list.expiresAt)) return 'LIST_ENDED';
  if (now < Date.parse(list.issuedAt) - tolerance) return 'LIST_NOT_BEGUN';
  if (code === untold) return 'OWNER_NOT_HEARD';
  return codes[code - 1] ? null : 'NOT_IN_LIST';
};

/** What may have been taken back meanwhile. */
const isInForce = (status: CertificateStatus): boolean => status === 'VALID' || status === 'SUSPENDED';

/** What a certificate told as that status is on a day in Shanghai: in force or suspended, it has expired after its last day. */
export const statusOnDay = (status: CertificateStatus, validUntil: LocalDate | null, today: LocalDate): CertificateStatus =>
  isInForce(status) && validUntil !== null && validUntil < today ? 'EXPIRED' : status;

/** Until when the list knows of a kind, where that is too long before it was made. */
const unheardSince = ({ heard, issuedAt }: StatusList, kind: CertificateKind): string | null => {
  const through = heard[kind];
  if (through === undefined) return null;
  if (through === null) return issuedAt;
  return Date.parse(issuedAt) - Date.parse(through) > tolerance ? through : null;
};

/** Where a certificate stands in lists, its kind and its last day. */
export interface Listed {
  readonly kind: CertificateKind;
  readonly statusIndex: number;
  readonly validUntil: LocalDate | null;
}

/** What the list says of a certificate at that time: past its end nothing, and then since when. */
export const statusIn = (list: StatusList, { kind, statusIndex, validUntil }: Listed, now: Date): StatusAnswer => {
  const code = codeAt(list, statusIndex);
  const why = whyUnknown(list, code, now.getTime());
  const status = codes[code - 1];
  if (why || !status) return { isKnown: false, why: why ?? 'NOT_IN_LIST', since: list.issuedAt };
  const today = statusOnDay(status, validUntil, localDate(now));
  const since = isInForce(today) ? unheardSince(list, kind) : null;
  if (since !== null) return { isKnown: false, why: 'OWNER_NOT_HEARD', since };
  return { isKnown: true, status: today, asOf: list.issuedAt, listNumber: list.number };
};

export type StatusEntry = readonly [index: number, status: CertificateStatus];

/** Twenty-five million bytes of codes: of fifty million certificates. */
export const mostListed = 50_000_000;

/** Whether lists have a place of this index. */
export const isListable = (index: number): boolean => Number.isSafeInteger(index) && index >= 0 && index < mostListed;

const withRoomFor = (statuses: Uint8Array, index: number): Uint8Array => {
  if (index >> 1 < statuses.length) return statuses;
  const larger = new Uint8Array(Math.max(statuses.length * 2, (index >> 1) + 1));
  larger.set(statuses);
  return larger;
};

type Codes = Pick<StatusList, 'size' | 'statuses'>;

const withCode = (both: number, index: number, code: number): number =>
  index % 2 === 0 ? (both & 0x0f) | (code << 4) : (both & 0xf0) | code;

/** The codes, of which those at these places say that nobody knows whether they are in force still; what has ended stays what it is. */
export const unknownAt = ({ size, statuses }: Codes, indexes: Iterable<number>): Codes => {
  const known = statuses.slice();
  for (const index of indexes) {
    const status = codes[codeAt({ size, statuses }, index) - 1];
    if (status && isInForce(status)) known[index >> 1] = withCode(known[index >> 1] ?? 0, index, untold);
  }
  return { size, statuses: known };
};

/** Codes that grow and change with what certificates become. */
export const openCodes = () => {
  let [statuses, size]: [Uint8Array, number] = [new Uint8Array(1_024), 0];
  return {
    isGiven: (index: number): boolean => codeAt({ size, statuses }, index) !== 0,
    set: ([index, status]: StatusEntry): void => {
      if (!isListable(index)) throw new Error(`A list has no place of the index ${index}.`);
      const code = codes.indexOf(status) + 1;
      if (code === 0) throw new Error(`A list has no code for ${status}, of the index ${index}.`);
      statuses = withRoomFor(statuses, index);
      statuses[index >> 1] = withCode(statuses[index >> 1] ?? 0, index, code);
      size = Math.max(size, index + 1);
    },
    /** As they are now. */
    asNow: (): Codes => ({ size, statuses: statuses.slice(0, (size + 1) >> 1) }),
  };
};

/** The codes of the entries, in any order, each index once; one that does not come was never given. */
export const codesOf = async (entries: AsyncIterable<StatusEntry> | Iterable<StatusEntry>): Promise<Codes> => {
  const all = openCodes();
  for await (const entry of entries) {
    if (isListable(entry[0]) && all.isGiven(entry[0])) throw new Error(`A list has one place of the index ${entry[0]}, entered twice.`);
    all.set(entry);
  }
  return all.asNow();
};
