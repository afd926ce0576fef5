import type { CraneCategory } from '../crane/crane-class.ts';
import { countBy, countByRegion, type OfCounty, totalOf } from './counting.ts';

/** The states in which there is, or has been, a use certificate. */
export const certifiedStates = ['REGISTERED', 'AWAITING_END', 'ENDED', 'REVOKED', 'EXPIRED'] as const;
type CertifiedState = (typeof certifiedStates)[number];

/** The counts kept of use registrations per county: of every certificate, from its approval on. */
export const registrationTally = {
  by: { state: [{ path: 'state' }], category: [{ path: 'outcome.category' }] },
  where: { state: certifiedStates },
} as const;

/** Use registrations of a region by state, class and region (one level below it). */
export const registrationStatisticsOf = (counties: readonly OfCounty[], region: string) => ({
  total: totalOf(counties),
  byState: countBy(counties, 'state', (value) => value as CertifiedState).map(({ key: state, count }) => ({ state, count })),
  byClass: countBy(counties, 'category', (value) => value as CraneCategory).map(({ key: category, count }) => ({ category, count })),
  byRegion: countByRegion(counties, region),
});
