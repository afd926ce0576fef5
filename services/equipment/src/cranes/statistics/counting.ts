/** How many there are in a county of each feature and value, such as `state:FILED`. */
export interface OfCounty {
  readonly division: string;
  readonly counts: Readonly<Record<string, number>>;
}

const byKey = <Key extends string | number>(counts: ReadonlyMap<Key, number>) =>
  [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => (a.key < b.key ? -1 : 1));

/** The counts of a feature over all counties, by what its values stand for. */
export const countBy = <Key extends string | number>(counties: readonly OfCounty[], feature: string, keyOf: (value: string) => Key) => {
  const sums = new Map<Key, number>();
  for (const [key, count] of counties.flatMap(({ counts }) => Object.entries(counts))) {
    const [named, value = ''] = key.split(':');
    if (named === feature) sums.set(keyOf(value), (sums.get(keyOf(value)) ?? 0) + count);
  }
  return byKey(sums);
};

const sizeOf = ({ counts }: OfCounty): number =>
  Object.entries(counts).reduce((sum, [key, count]) => (key.startsWith('category:') ? sum + count : sum), 0);

/** By division one level below the region, whose leading digits are given. */
export const countByRegion = (counties: readonly OfCounty[], region: string) => {
  const level = Math.min(region.length + 2, 6);
  const sums = new Map<string, number>();
  for (const county of counties) {
    const division = county.division.slice(0, level).padEnd(6, '0');
    sums.set(division, (sums.get(division) ?? 0) + sizeOf(county));
  }
  return byKey(sums).flatMap(({ key: division, count }) => (count > 0 ? [{ division, count }] : []));
};

export const totalOf = (counties: readonly OfCounty[]): number => counties.reduce((sum, county) => sum + sizeOf(county), 0);
