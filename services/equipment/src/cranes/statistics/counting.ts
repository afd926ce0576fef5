import { keeperOf } from '@anzhu/identifiers';
import type { TallyLine } from '@anzhu/store';

const byKey = <Key extends string | number>(counts: ReadonlyMap<Key, number>) =>
  [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => (a.key < b.key ? -1 : 1));

/** The sums of counts, by what they stand for. */
const sumBy = <Key extends string | number>(lines: readonly TallyLine[], keyOf: (line: TallyLine) => Key) => {
  const sums = new Map<Key, number>();
  for (const line of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + line.count);
  return byKey(sums);
};

/** The counts of a feature over all counties, by what its values stand for. */
export const countBy = <Key extends string | number>(
  counts: readonly TallyLine[],
  feature: string,
  keyOf: (values: readonly string[]) => Key,
) =>
  sumBy(
    counts.filter((line) => line.feature === feature),
    ({ values }) => keyOf(values),
  );

/** Of the feature of which each has one value, so that nothing is counted twice. */
const each = (counts: readonly TallyLine[]): readonly TallyLine[] => counts.filter(({ feature }) => feature === 'category');

/** By division one level below the region, whose leading digits are given; what is of an abolished one, by that which keeps its records. */
export const countByRegion = (counts: readonly TallyLine[], region: string) => {
  const level = Math.min(region.length + 2, 6);
  const sums = sumBy(each(counts), ({ division }) => keeperOf(division).slice(0, level).padEnd(6, '0'));
  return sums.map(({ key: division, count }) => ({ division, count }));
};

export const totalOf = (counts: readonly TallyLine[]): number => each(counts).reduce((sum, { count }) => sum + count, 0);
