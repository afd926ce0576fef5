import type { CraneCategory } from '../crane/crane-class.ts';
import { type Alike, countBy, countByRegion, totalOf } from './counting.ts';

type CraneState = 'FILED' | 'OUT_OF_USE' | 'CANCELLED';

/** Cranes that are alike in everything the statistics tell. */
export interface AlikeCranes extends Alike {
  readonly category: CraneCategory;
  readonly year: number;
  readonly state: CraneState;
}

/** The counts kept of cranes: county, class, year of manufacture, and what their state goes by. */
export const craneTally = {
  by: {
    category: { path: 'category' },
    year: { path: 'manufactureDate', length: 4 },
    filing: { path: 'filingState' },
    outOfUse: { path: 'outOfUse.cause' },
  },
} as const;

interface Counted extends Alike {
  readonly features: Readonly<Record<string, string>>;
}

/** What the kept counts say: a crane out of use is counted as that, whatever its filing. */
export const alikeCranes = ({ division, count, features: { category, year, filing, outOfUse } }: Counted): AlikeCranes => ({
  division,
  count,
  category: category as CraneCategory,
  year: Number(year),
  state: outOfUse ? 'OUT_OF_USE' : (filing as CraneState),
});

const bandYears = 5;
const lastBand = 20;

/** The first age, in years, of the band a crane belongs to: 0, 5, 10, 15, 20. */
const bandOf = (age: number): number => Math.min(Math.max(Math.floor(age / bandYears), 0) * bandYears, lastBand);

/** Cranes of a region by class, age, region (one level below it) and state. */
export const craneStatisticsOf = (
  rows: readonly AlikeCranes[],
  { thisYear, region }: { readonly thisYear: number; readonly region: string },
) => ({
  total: totalOf(rows),
  byClass: countBy(rows, ({ category }) => category).map(({ key: category, count }) => ({ category, count })),
  byAge: countBy(rows, ({ year }) => bandOf(thisYear - year)).map(({ key: from, count }) => ({
    from,
    until: from === lastBand ? null : from + bandYears - 1,
    count,
  })),
  byRegion: countByRegion(rows, region),
  byState: countBy(rows, ({ state }) => state).map(({ key: state, count }) => ({ state, count })),
});
