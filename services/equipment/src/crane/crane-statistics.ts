import type { CraneCategory } from './crane-class.ts';

export type CraneState = 'FILED' | 'OUT_OF_USE' | 'CANCELLED';

/** Cranes that are alike in everything the statistics tell. */
export interface AlikeCranes {
  readonly division: string;
  readonly category: CraneCategory;
  readonly year: number;
  readonly state: CraneState;
  readonly count: number;
}

const bandYears = 5;
const lastBand = 20;

/** The first age, in years, of the band a crane belongs to: 0, 5, 10, 15, 20. */
const bandOf = (age: number): number => Math.min(Math.max(Math.floor(age / bandYears), 0) * bandYears, lastBand);

const tally = <Key extends string | number>(rows: readonly AlikeCranes[], keyOf: (row: AlikeCranes) => Key) => {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.count);
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
};

/** Cranes of a region by class, age, region (one level below it) and state. */
export const statisticsOf = (
  rows: readonly AlikeCranes[],
  { thisYear, region }: { readonly thisYear: number; readonly region: string },
) => {
  const level = Math.min(region.length + 2, 6);
  return {
    total: rows.reduce((sum, { count }) => sum + count, 0),
    byClass: tally(rows, ({ category }) => category).map(({ key: category, count }) => ({ category, count })),
    byAge: tally(rows, ({ year }) => bandOf(thisYear - year)).map(({ key: from, count }) => ({
      from,
      until: from === lastBand ? null : from + bandYears - 1,
      count,
    })),
    byRegion: tally(rows, ({ division }) => division.slice(0, level).padEnd(6, '0')).map(({ key: division, count }) => ({
      division,
      count,
    })),
    byState: tally(rows, ({ state }) => state).map(({ key: state, count }) => ({ state, count })),
  };
};
