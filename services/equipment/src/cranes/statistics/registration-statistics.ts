import type { CraneCategory } from '@anzhu/identifiers';
import type { TallyLine } from '@anzhu/store';
import { countBy, countByRegion, totalOf } from './counting.ts';

/** The states in which there is, or has been, a use certificate. */
export const certifiedStates = ['REGISTERED', 'AWAITING_END', 'ENDED', 'REVOKED', 'EXPIRED'] as const;
type CertifiedState = (typeof certifiedStates)[number];

/** The counts kept of use registrations per county: of every certificate, from its approval on. */
export const registrationTally = {
  by: { state: [{ path: 'state' }], category: [{ path: 'outcome.category' }] },
  where: { state: certifiedStates },
} as const;

/** Use registrations of a region by state, class and region (one level below it). */
export const registrationStatisticsOf = (counts: readonly TallyLine[], region: string) => ({
  total: totalOf(counts),
  byState: countBy(counts, 'state', ([value]) => value as CertifiedState).map(({ key: state, count }) => ({ state, count })),
  byClass: countBy(counts, 'category', ([value]) => value as CraneCategory).map(({ key: category, count }) => ({ category, count })),
  byRegion: countByRegion(counts, region),
});
