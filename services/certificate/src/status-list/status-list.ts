import { longestPutOff } from '@anzhu/kernel';
import type { Commit, Timer } from '@anzhu/store';
import type { PublishedList } from './status-list.register.ts';

const minuteMs = 60_000;
/** An inspector may be off line for a day; past it the list says nothing. */
const lifeMs = 24 * 60 * minuteMs;

/** Greater than any before, noted or published, also than those that were published after the copy of which the database was restored: by the seconds of the clock, unless it was set back. */
export const nextNumber = (before: readonly number[], at: Date): number =>
  Math.max(Math.floor(at.getTime() / 1_000), ...before.map((number) => number + 1));

const isAhead = ({ name, at }: Timer, now: Date): boolean => name === 'refresh' && at > longestPutOff(now, minuteMs);

/** The next list is due at once where a clock that ran ahead has put it off. */
export const broughtNear = ({ timers }: Pick<PublishedList, 'timers'>, now: Date): Commit<PublishedList> | null =>
  timers.some((timer) => isAhead(timer, now)) ? { timers: [{ name: 'refresh', at: now }] } : null;

/** From when until when a list speaks. */
export const periodFrom = (at: Date) => ({
  issuedAt: at.toISOString(),
  expiresAt: new Date(at.getTime() + lifeMs).toISOString(),
});

/** Of a list so old somebody should look at it: it is made each minute. */
export const longestAgeSeconds = 300;

/** How old the list is that everybody reads; a list of the future is as bad as one of so long ago. */
export const ageOf = ({ issuedAt }: Pick<PublishedList, 'issuedAt'>, now: Date): number =>
  issuedAt === null ? 0 : Math.abs(now.getTime() - Date.parse(issuedAt)) / 1_000;

/** The list was made; the next one is due in a minute. */
export const refreshed = (
  record: PublishedList,
  { number, at }: { readonly number: number; readonly at: Date },
): Commit<PublishedList> => ({
  set: { number: Math.max(record.number, number), issuedAt: at.toISOString() },
  timers: [{ name: 'refresh', at: new Date(at.getTime() + minuteMs) }],
});
