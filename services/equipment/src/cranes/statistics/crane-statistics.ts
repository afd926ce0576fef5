import type { CraneCategory } from '@anzhu/identifiers';
import type { TallyLine } from '@anzhu/store';
import { countBy, countByRegion, totalOf } from './counting.ts';

type CraneState = 'FILED' | 'OUT_OF_USE' | 'CANCELLED';

/** The counts kept of cranes per county: by class, by year of manufacture, and by what their state goes by. */
export const craneTally = {
  by: {
    category: [{ path: 'category' }],
    year: [{ path: 'manufactureDate', length: 4 }],
    state: [{ path: 'filingState' }, { path: 'outOfUse.cause' }],
  },
} as const;

/** A crane out of use is counted as that, whatever its filing. */
const stateOf = ([filing, outOfUse]: readonly string[]): CraneState => (outOfUse ? 'OUT_OF_USE' : (filing as CraneState));

const bandYears = 5;
const lastBand = 20;

/** The first age, in years, of the band a crane belongs to: 0, 5, 10, 15, 20. */
const bandOf = (age: number): number => Math.min(Math.max(Math.floor(age / bandYears), 0) * bandYears, lastBand);

/** Cranes of a region by class, age, region (one level below it) and state. */
export const craneStatisticsOf = (
  counts: readonly TallyLine[],
  { thisYear, region }: { readonly thisYear: number; readonly region: string },
) => ({
  total: totalOf(counts),
  byClass: countBy(counts, 'category', ([value]) => value as CraneCategory).map(({ key: category, count }) => ({ category, count })),
  byAge: countBy(counts, 'year', ([year]) => bandOf(thisYear - Number(year))).map(({ key: from, count }) => ({
    from,
    until: from === lastBand ? null : from + bandYears - 1,
    count,
  })),
  byRegion: countByRegion(counts, region),
  byState: countBy(counts, 'state', stateOf).map(({ key: state, count }) => ({ state, count })),
});
