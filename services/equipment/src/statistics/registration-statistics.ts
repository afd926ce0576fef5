import type { CraneCategory } from '../crane/crane-class.ts';
import { type Alike, countBy, countByRegion, totalOf } from './counting.ts';

/** The states in which there is, or has been, a use certificate. */
export const certifiedStates = ['REGISTERED', 'AWAITING_END', 'ENDED', 'REVOKED', 'EXPIRED'] as const;
type CertifiedState = (typeof certifiedStates)[number];

/** Registrations that are alike in everything the statistics tell. */
export interface AlikeRegistrations extends Alike {
  readonly category: CraneCategory;
  readonly state: CertifiedState;
}

/** The counts kept of use registrations: of every certificate, from its approval on. */
export const registrationTally = {
  by: { state: { path: 'state' }, category: { path: 'outcome.category' } },
  where: { state: certifiedStates },
} as const;

interface Counted extends Alike {
  readonly features: Readonly<Record<string, string>>;
}

export const alikeRegistrations = ({ division, count, features: { state, category } }: Counted): AlikeRegistrations => ({
  division,
  count,
  category: category as CraneCategory,
  state: state as CertifiedState,
});

/** Use registrations of a region by state, class and region (one level below it). */
export const registrationStatisticsOf = (rows: readonly AlikeRegistrations[], region: string) => ({
  total: totalOf(rows),
  byState: countBy(rows, ({ state }) => state).map(({ key: state, count }) => ({ state, count })),
  byClass: countBy(rows, ({ category }) => category).map(({ key: category, count }) => ({ category, count })),
  byRegion: countByRegion(rows, region),
});
