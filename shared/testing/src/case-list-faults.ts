import type { Subject } from '@anzhu/access';
import type { Connection, mongo } from 'mongoose';
import { planFaults } from './list-plan.ts';
import { filterValue, type ListedProcess } from './spread-cases.ts';

/** What a list may be asked for. */
interface Asked {
  readonly tab?: 'WAITING' | 'DONE' | 'ALL' | 'MINE';
  readonly phase?: 'TO_INITIATE' | 'IN_PROGRESS' | 'PASSED' | 'TERMINATED';
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly order?: (typeof orders)[number];
}

const tabs = ['WAITING', 'DONE', 'ALL', 'MINE'] as const;
const orders = ['SUBMITTED_ASC', 'DUE_ASC', 'DUE_DESC', 'TITLE_ASC', 'TITLE_DESC'] as const;
const phases = ['TO_INITIATE', 'IN_PROGRESS', 'PASSED', 'TERMINATED'] as const;

/** Every documented tab, phase and filter of a process, one at a time, and every order of each tab, as someone in that county asks. */
const requestsOf = (process: ListedProcess, county: string): readonly Asked[] => [
  ...tabs.map((tab) => ({ tab })),
  ...phases.map((phase) => ({ phase })),
  ...orders.flatMap((order) => tabs.map((tab) => ({ tab, order }))),
  { filter: { overdue: true } },
  { filter: { dueSoon: true }, tab: 'WAITING' },
  { filter: { dueUntil: '2026-05-06' } },
  { filter: { submittedFrom: new Date('2026-06-01'), submittedUntil: new Date('2026-07-01') } },
  { filter: { states: Object.keys(process.workflow.process.states).slice(1, 3) } },
  ...(process.flags ? [{ filter: { needsAttention: true } }] : []),
  ...Object.entries(process.filters ?? {}).map(([name, filter]) => ({ filter: { [name]: filterValue(process, filter, county) } })),
];

/** Whether cases wait for others to be begun. */
const awaitsOthers = ({ process: { states } }: ListedProcess['workflow']): boolean =>
  Object.values(states).some(({ leadsTo = [] }) => leadsTo.some(({ isOptional }) => !isOptional));

/** Whether cases wait for units by a flag. */
const asksByFlag = ({ variants }: ListedProcess['workflow'], { orgKind }: Subject): boolean =>
  orgKind === 'UNIT' && variants.some(({ moves }) => Object.values(moves).some((move) => 'whileFlagged' in (move as object)));

/** No index holds two lists: for a value in a list a unit's own cases are walked, however many these are; for a range, those the reader sees; for what was decided by time limit, those that have one; what waits for another case to be begun, or by a flag, is sorted once it is found. */
const isWalked = ({ filters = {}, workflow }: ListedProcess, who: Subject, { tab, order, filter = {} }: Asked): boolean =>
  (tab === 'DONE' && order?.startsWith('DUE')) ||
  (tab === 'WAITING' && /^(DUE|TITLE)/.test(order ?? '') && (awaitsOthers(workflow) || asksByFlag(workflow, who))) ||
  (who.orgKind === 'UNIT' && 'needsAttention' in filter) ||
  Object.keys(filter).some((name) => {
    const { range, isList, isDivision } = filters[name] ?? {};
    return range !== undefined || (who.orgKind === 'UNIT' && (isList || isDivision));
  });

/** Who asks, with the county in which they look for what one county has. */
type Reader = readonly [name: string, who: Subject, county: string];

/** A unit and officials of every level: of the county and, with the roles of `above` where they are others, of its city, its province and another province. */
export const listReaders = (unit: Subject, county: Subject, above = county): readonly Reader[] => [
  ['a unit', unit, '530102'],
  ['a county', county, '530102'],
  ['a city', { ...above, region: '530100' }, '530102'],
  ['a province', { ...above, region: '530000' }, '530102'],
  ['another province', { ...above, region: '650000' }, '652301'],
];

/** A part of a list, as it is read. */
interface Part {
  readonly filter: object;
  readonly sortBy: string;
  readonly direction: 1 | -1;
  readonly hint?: object | undefined;
}

interface Lists {
  readonly connection: Connection;
  readonly readers: readonly Reader[];
  readonly lists: {
    readonly queryOf: (who: Subject, asked: Asked) => mongo.Document | undefined;
    readonly orderOf: (who: Subject, asked: Asked) => readonly Part[];
  };
}

/** What is wrong with the way a page of each part of a list is found. The last of three is reached when all that has a limit was shown, and walks that once more. */
const listFaults = async ({ connection, lists }: Lists, [collection, who, asked]: readonly [string, Subject, Asked]) => {
  const faults: string[] = [];
  for (const { filter, ...order } of lists.orderOf(who, asked).slice(0, 2))
    faults.push(...(await planFaults(connection, { collection, filter: { $and: [lists.queryOf(who, asked) ?? {}, filter] }, ...order })));
  return faults;
};

/** What is wrong with the way pages of a process's lists are found among `spreadCases`, for each reader. */
export const caseListFaults = async (
  process: ListedProcess & { readonly collection: string },
  given: Lists,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [reader, who, county] of given.readers)
    for (const asked of requestsOf(process, county).filter((one) => !isWalked(process, who, one))) {
      const found = await listFaults(given, [process.collection, who, asked]);
      if (found.length > 0) faults.push(`${reader} ${JSON.stringify(asked)} ${found.join(', ')}`);
    }
  return faults;
};
