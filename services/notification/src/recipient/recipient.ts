import { accountIdOf, audiencesOf, type Seat, type Subject } from '@anzhu/access';
import { addDays, localDate, startOfDay } from '@anzhu/kernel';
import { allKinds, type NotificationKind } from '../notification/notification.ts';
import { type Channel, channelNames } from './channel.ts';

/** A code that was sent to an address, and what is left of it. */
export interface SentCode {
  readonly hash: string;
  readonly expiresAt: Date;
  readonly triesLeft: number;
}

/** Whether an address may be verified by it still. */
export const isOpen = ({ triesLeft, expiresAt }: SentCode, at: Date): boolean => triesLeft > 0 && expiresAt > at;

/** Where somebody is told by a channel; nothing but codes goes there until it is verified. */
export interface Address {
  /** Of chance, another whenever the address is set. */
  readonly setId: string;
  readonly sealed: string;
  readonly masked: string;
  /** By which what goes to a webhook is signed; sealed. */
  readonly secret?: string;
  readonly askedAt: Date;
  readonly code: SentCode | null;
  readonly verifiedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly failedAt: Date | null;
}

/** A seat from which somebody was last seen to ask, and whom he belonged to there. */
export interface SeenSeat {
  readonly org: string;
  /** Of the account by which he has the seat, where it is one of a unit. */
  readonly account: string | null;
  readonly audiences: readonly string[];
  readonly seenAt: Date;
}

export type Language = 'ZH' | 'EN';

/** Somebody who has said how he is told beside the list. */
export interface Recipient {
  /** Of the person, as the issuer names him. */
  readonly _id: string;
  readonly language: Language;
  /** Of the day in Shanghai at which all is told together; null: each at once. */
  readonly digestHour: number | null;
  /** Kinds that are on, of each channel about which something was said: of those that version 0.2.0 knows, which reads and writes nothing else, they alone count. */
  readonly kinds: Readonly<Partial<Record<Channel, readonly NotificationKind[]>>>;
  /** Kinds that are put off: of those that came since they alone count, so that whatever comes to be told later is on. */
  readonly off?: Readonly<Partial<Record<Channel, readonly NotificationKind[]>>>;
  readonly addresses: Readonly<Partial<Record<Channel, Address>>>;
  readonly seats: readonly SeenSeat[];
  readonly seenAt: Date;
}

const day = 86_400_000;

/** How long somebody is told by the seat from which he was last seen to ask. */
const seatHoldsDays = 14;

/** Seats seen before that count no more. */
export const tooOld = (now: Date): Date => new Date(now.getTime() - seatHoldsDays * day);

const seenSeat = (subject: Subject, seat: Seat, seenAt: Date): SeenSeat => ({
  org: seat.org,
  account: seat.orgKind === 'UNIT' ? accountIdOf(seat.org, subject.id) : null,
  audiences: audiencesOf({ ...subject, ...seat }),
  seenAt,
});

/** The seats of somebody who asks: the one he asks from, those his issuer lets him pick from, and of the others those of units alone where the issuer names seats, as long as they count. */
export const seatsNow = (former: readonly SeenSeat[], subject: Subject, now: Date): readonly SeenSeat[] => {
  const { seats = [], ...own } = subject;
  const seen = [own, ...seats.filter(({ org }) => org !== own.org)].map((seat) => seenSeat(subject, seat, now));
  const named = new Set(seen.map(({ org }) => org));
  const stays = ({ org, account, seenAt }: SeenSeat): boolean =>
    !named.has(org) && seenAt > tooOld(now) && (account !== null || subject.seats === undefined);
  return [...seen, ...former.filter(stays)];
};

const refreshedAfterMs = 6 * 3_600_000;

/** Whether what is kept of somebody's seats says less, or is older, than what he asks with now. */
export const isOutdated = ({ seats }: Pick<Recipient, 'seats'>, subject: Subject, now: Date): boolean => {
  const next = seatsNow(seats, subject, now);
  const known = new Map(seats.map((seat) => [seat.org, seat]));
  const isAsKnown = ({ org, audiences }: SeenSeat): boolean => {
    const before = known.get(org);
    return (
      before !== undefined && before.audiences.join() === audiences.join() && now.getTime() - before.seenAt.getTime() < refreshedAfterMs
    );
  };
  return next.length !== seats.length || !next.every(isAsKnown);
};

/** When what happens at a moment is told to whom it is told together: at the next such hour in Shanghai. */
export const digestAfter = (now: Date, hour: number): Date => {
  const at = (date: Date): Date => new Date(date.getTime() + hour * 3_600_000);
  const today = localDate(now);
  const first = at(startOfDay(today));
  return first > now ? first : at(startOfDay(addDays(today, 1)));
};

/** Where nothing but a code may go yet. */
export const isVerified = (address: Address | undefined): address is Address & { readonly verifiedAt: Date } =>
  address !== undefined && address.verifiedAt !== null;

/** All kinds but these. */
export const allBut = (kinds: readonly NotificationKind[]): readonly NotificationKind[] => allKinds.filter((kind) => !kinds.includes(kind));

/** What people of version 0.2.0 could put off. */
const kindsThen: ReadonlySet<NotificationKind> = new Set<NotificationKind>([
  ...(['CASE_WAITING', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_ENDED', 'CASE_DUE_SOON', 'CASE_OVERDUE'] as const),
  ...(['LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'QUALIFICATION_EXPIRING', 'QUALIFICATION_EXPIRED', 'CERTIFICATE_FAILED'] as const),
  ...(['FILING_EXPIRING', 'FILING_EXPIRED', 'USE_REGISTRATION_EXPIRING', 'INSPECTION_DUE', 'INSPECTION_OVERDUE'] as const),
]);

/** What is kept of a choice of kinds, for this version and that before. */
export const keptKinds = (channel: Channel, kinds: readonly NotificationKind[]): Readonly<Record<string, readonly NotificationKind[]>> => ({
  [`kinds.${channel}`]: kinds,
  [`off.${channel}`]: allBut(kinds),
});

/** Which kinds a channel tells. */
export const kindsBy = ({ kinds, off }: Pick<Recipient, 'kinds' | 'off'>, channel: Channel): readonly NotificationKind[] => {
  const [on, putOff] = [kinds[channel], off?.[channel] ?? []];
  return on ? allKinds.filter((kind) => (kindsThen.has(kind) ? on.includes(kind) : !putOff.includes(kind))) : [];
};

/** By which channels somebody is told of a kind. */
export const channelsFor = (
  { addresses, ...said }: Pick<Recipient, 'kinds' | 'off' | 'addresses'>,
  kind: NotificationKind,
): readonly Channel[] => channelNames.filter((channel) => kindsBy(said, channel).includes(kind) && isVerified(addresses[channel]));
