import { type LocalDate, startOfDay } from '@anzhu/kernel';
import type { Commit, Timer } from '@anzhu/store';
import type { Certificate } from './certificate.ts';
import type { Followed } from './certificate-change.ts';
import type { Told } from './told.ts';

/** Told of a period that is still to begin, while a paper of another one is with its holder. */
export const isAhead = ({ validFrom }: Certificate, told: Told, today: LocalDate): boolean =>
  told.validFrom !== null && told.validFrom > today && told.validFrom !== validFrom;

/** What is told, as it is until the next period begins. */
export const untilThen = ({ validFrom, validUntil }: Certificate, told: Told): Told => ({ ...told, validFrom, validUntil });

/** When the period begins that was told ahead. */
export const beginOf = ({ renewal }: Pick<Certificate, 'renewal'>): readonly Timer[] =>
  renewal?.validFrom ? [{ name: 'begin', at: startOfDay(renewal.validFrom) }] : [];

const withRenewal = (commit: Commit<Certificate>, timers: readonly Timer[], renewal: Told | null): Commit<Certificate> => ({
  ...commit,
  set: { ...commit.set, renewal },
  timers: [...(commit.timers ?? timers).filter(({ name }) => name !== 'begin'), ...beginOf({ renewal })],
});

/** The same, with the period that is still to begin kept at the edition that stands until then; none: forgotten. */
export const awaiting = ({ opened, changed }: Followed, before: Certificate, renewal: Told | null): Followed => {
  if (!renewal && !before.renewal) return { ...(opened && { opened }), ...(changed && { changed }) };
  const kept = opened ? null : renewal;
  return {
    ...(opened && { opened: { own: { ...opened.own, renewal }, commit: withRenewal(opened.commit, [], renewal) } }),
    ...(changed && { changed: withRenewal(changed, before.timers, kept) }),
  };
};
