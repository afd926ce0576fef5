/** What a certificate is (K10); the order is that of the codes in lists, and only ever grows. */
export const certificateStatuses = [
  'VALID',
  'SUSPENDED',
  'REVOKED',
  'ANNULLED',
  'CANCELLED',
  'CANCELLED_COMPLETED',
  'EXPIRED',
  'REPLACED',
  'VOID',
] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

export interface StatusList {
  /** Each list has the next. */
  readonly number: number;
  readonly issuedAt: string;
  /** At this instant, and later, it says nothing. */
  readonly expiresAt: string;
  /** The first index that no certificate had when it was made. */
  readonly size: number;
  /** Four bits for each index, the even ones in the upper half; 0 for one never given. */
  readonly statuses: Uint8Array;
}

export type StatusAnswer =
  | { readonly isKnown: true; readonly status: CertificateStatus; readonly asOf: string; readonly listNumber: number }
  /** Neither valid nor revoked: the list has ended, is of a later time than the clock's, or does not have the certificate. `since` is when the list was made. */
  | { readonly isKnown: false; readonly why: 'LIST_ENDED' | 'LIST_NOT_BEGUN' | 'NOT_IN_LIST'; readonly since: string };

/** A clock may be behind the list's by so much. */
const tolerance = 5 * 60_000;

const codeAt = ({ size, statuses }: StatusList, index: number): number => {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return 0;
  const both = statuses[index >> 1] ?? 0;
  return index % 2 === 0 ? both >> 4 : both & 0x0f;
};

const whyUnknown = (list: StatusList, code: number, now: number): 'LIST_ENDED' | 'LIST_NOT_BEGUN' | 'NOT_IN_LIST' | null => {
  if (now >= Date.parse(list.expiresAt)) return 'LIST_ENDED';
  if (now < Date.parse(list.issuedAt) - tolerance) return 'LIST_NOT_BEGUN';
  return certificateStatuses[code - 1] ? null : 'NOT_IN_LIST';
};

/** What the list says of a certificate at that time: past its end nothing, and then since when. */
export const statusIn = (list: StatusList, statusIndex: number, now: Date): StatusAnswer => {
  const code = codeAt(list, statusIndex);
  const why = whyUnknown(list, code, now.getTime());
  const status = certificateStatuses[code - 1];
  if (why || !status) return { isKnown: false, why: why ?? 'NOT_IN_LIST', since: list.issuedAt };
  return { isKnown: true, status, asOf: list.issuedAt, listNumber: list.number };
};

export type StatusEntry = readonly [index: number, status: CertificateStatus];

/** Twenty-five million bytes of codes: of fifty million certificates. */
export const mostListed = 50_000_000;

const withRoomFor = (statuses: Uint8Array, index: number): Uint8Array => {
  if (index >> 1 < statuses.length) return statuses;
  const larger = new Uint8Array(Math.max(statuses.length * 2, (index >> 1) + 1));
  larger.set(statuses);
  return larger;
};

/** The codes of the entries, in any order; an index that does not come was never given. */
export const codesOf = async (
  entries: AsyncIterable<StatusEntry> | Iterable<StatusEntry>,
): Promise<Pick<StatusList, 'size' | 'statuses'>> => {
  let [statuses, size]: [Uint8Array, number] = [new Uint8Array(1_024), 0];
  for await (const [index, status] of entries) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= mostListed) throw new Error('A list has no place of this index.');
    statuses = withRoomFor(statuses, index);
    const isEven = index % 2 === 0;
    const kept = (statuses[index >> 1] ?? 0) & (isEven ? 0x0f : 0xf0);
    statuses[index >> 1] = kept | ((certificateStatuses.indexOf(status) + 1) << (isEven ? 4 : 0));
    size = Math.max(size, index + 1);
  }
  return { size, statuses: statuses.subarray(0, (size + 1) >> 1) };
};
