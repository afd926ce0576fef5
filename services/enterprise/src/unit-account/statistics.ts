import { type UnitKind, unitKinds } from '@anzhu/access';
import { divisionName } from '@anzhu/identifiers';
import type { TallyLine } from '@anzhu/store';
import type { UnitAccount } from './unit-account.ts';

type Status = UnitAccount['status'];

const none = { invited: 0, active: 0, disabled: 0 };
type Counts = typeof none;

const counterOf: Readonly<Partial<Record<Status, keyof Counts>>> = { INVITED: 'invited', ACTIVE: 'active', DISABLED: 'disabled' };

const added = (counts: Counts = none, { values: [status], count }: TallyLine): Counts => {
  const counter = counterOf[status as Status];
  return counter ? { ...counts, [counter]: counts[counter] + count } : counts;
};

const countedBy = (lines: readonly TallyLine[], keysOf: (line: TallyLine) => readonly string[]): readonly (readonly [string, Counts])[] => {
  const groups = new Map<string, Counts>();
  for (const line of lines) for (const key of keysOf(line)) groups.set(key, added(groups.get(key), line));
  return [...groups].filter(([, counts]) => Object.values(counts).some((count) => count > 0)).sort(([a], [b]) => (a < b ? -1 : 1));
};

/** How many accounts there are by county, and by kind of unit; of a unit of several kinds under each (X18). */
export const accountStatistics = (lines: readonly TallyLine[]) => ({
  byDivision: countedBy(lines, ({ division }) => [division]).map(([division, counts]) => ({
    division,
    divisionLabel: divisionName(division),
    ...counts,
  })),
  byKind: countedBy(lines, ({ values: [, kinds = ''] }) => kinds.split(',').filter((kind) => kind in unitKinds)).map(([kind, counts]) => ({
    kind: { code: kind, label: unitKinds[kind as UnitKind] },
    ...counts,
  })),
});
