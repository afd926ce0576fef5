/** So many records of a county that are alike. */
export interface Alike {
  readonly division: string;
  readonly count: number;
}

/** The counts of all rows with the same key, by key. */
export const countBy = <R extends Alike, Key extends string | number>(rows: readonly R[], keyOf: (row: R) => Key) => {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.count);
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
};

/** By division one level below the region, whose leading digits are given. */
export const countByRegion = (rows: readonly Alike[], region: string) => {
  const level = Math.min(region.length + 2, 6);
  return countBy(rows, ({ division }) => division.slice(0, level).padEnd(6, '0')).map(({ key: division, count }) => ({ division, count }));
};

export const totalOf = (rows: readonly Alike[]): number => rows.reduce((sum, { count }) => sum + count, 0);
