import type { TallyLine } from '@anzhu/store';

type Values = readonly string[];

/** Adds up what a region has of a feature, of those values that match. */
export type Count = (feature: string, matches?: (...values: string[]) => boolean) => number;

/** The counts of a region, each feature and value once. */
export const countsOf = (lines: readonly TallyLine[]): Count => {
  const features = new Map<string, Map<string, { values: Values; count: number }>>();
  for (const { feature, values, value, count } of lines) {
    const counted = features.get(feature) ?? new Map<string, { values: Values; count: number }>();
    features.set(feature, counted);
    const known = counted.get(value);
    if (known) known.count += count;
    else counted.set(value, { values, count });
  }
  return (feature, matches = () => true) =>
    [...(features.get(feature)?.values() ?? [])].reduce((sum, { values, count }) => (matches(...values) ? sum + count : sum), 0);
};

/** Lines by what they are told of, such as their county; what is of nothing is left out. */
export const groupedBy = (
  lines: readonly TallyLine[],
  of: (line: TallyLine) => string | undefined,
): ReadonlyMap<string, readonly TallyLine[]> => {
  const groups = new Map<string, TallyLine[]>();
  for (const line of lines) {
    const group = of(line);
    if (!group) continue;
    const known = groups.get(group);
    if (known) known.push(line);
    else groups.set(group, [line]);
  }
  return groups;
};

/** Where among its values a feature has the year or the month it is of; one that has none stands for the present. */
const datedAt: Readonly<Record<string, number>> = {
  inspection: 0,
  made: 0,
  hazard: 0,
  majorHazard: 0,
  found: 0,
  begun: 0,
  replyDays: 0,
  answered: 1,
};

/** What stands at present, and of what is dated that of the year. */
export const ofYear =
  (year: number) =>
  (feature: string, value: string): boolean => {
    const at = datedAt[feature] ?? (feature.startsWith('hazards') ? 0 : undefined);
    const date = at === undefined ? '' : (value.split('|', at + 1)[at] ?? '');
    return date === '' || date.startsWith(String(year));
  };
