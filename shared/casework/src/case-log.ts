import type { Subject } from '@anzhu/access';
import { type Bilingual, ok, type Result } from '@anzhu/kernel';
import { entryLog, logKey, type Page, type PageRequest, pageOf, type StoredHistoryEntry, type Window, windowOf } from '@anzhu/store';
import type { Refusal, Workflow } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import { aboutQuery } from './list.ts';

/** One entry of the operation log of one case, among those of other cases. */
export interface LoggedEntry {
  /** The process, as its GraphQL type is called. */
  readonly type: string;
  readonly business: Bilingual;
  readonly caseId: string;
  readonly title: string;
  readonly entry: StoredHistoryEntry;
}

interface Logged {
  readonly process: { readonly workflow: Workflow };
  readonly model: { readonly collection: { readonly name: string } };
}

type Stages = mongo.Document[];

/** What an entry goes by in the order of the log: the newest first, of one moment by case and number. */
interface Place {
  readonly at: Date;
  /** The case, as the log collection calls it. */
  readonly of: string;
  readonly number: number;
}

type Found = Omit<LoggedEntry, 'business'> & Place & { readonly _id: string };

/** The cases that can have one of the next entries. Those changed last before the cursor, as many as entries are asked for: each has one of its own. And those that had begun before it and went on after it. */
const candidates = (query: mongo.Document, { first, after }: Window): readonly Stages[] => {
  const newest = (match: mongo.Document): Stages => [{ $match: match }, { $sort: { updatedAt: -1, _id: -1 } }, { $limit: first + 1 }];
  if (!after) return [newest(query)];
  const running = { ...query, updatedAt: { $gte: after.value }, createdAt: { $lte: after.value } };
  return [newest({ ...query, updatedAt: { $lt: after.value } }), [{ $match: running }]];
};

const placeOf = ({ after }: Window): Place | undefined => {
  if (!after) return undefined;
  const [of = '', number = '0'] = after.id.split('#');
  return { at: after.value as Date, of, number: Number(number) };
};

/** Number of the oldest entry a case holds; those of before there was a log collection are numbered by their place. */
const oldestNumber = {
  $let: { vars: { oldest: { $first: '$history' } }, in: { $cond: [{ $gt: ['$$oldest.version', null] }, '$$oldest.number', 1] } },
};

const numberOf = { $add: ['$oldest', '$position'] };

const following = (window: Window): Stages => {
  const place = placeOf(window);
  if (!place) return [];
  const { at, of, number } = place;
  return [{ $match: { $or: [{ at: { $lt: at } }, { at, of: { $lt: of } }, { at, of, number: { $lt: number } }] } }];
};

const byPlace = { at: -1, of: -1, number: -1 } as const;

/** The page of what the cases hold themselves, and which of them have earlier entries in the log collection. */
const held = (window: Window): Stages => [
  { $unwind: { path: '$history', includeArrayIndex: 'position' } },
  { $project: { _id: 0, caseId: '$_id', at: '$history.at', number: numberOf, position: 1, entry: '$history', of: 1, type: 1, title: 1 } },
  {
    $facet: {
      page: [...following(window), { $sort: byPlace }, { $limit: window.first + 1 }],
      long: [{ $match: { position: 0, number: { $gt: 1 } } }],
    },
  },
];

const parts = (cases: readonly Logged[], query: mongo.Document, window: Window) =>
  cases.flatMap(({ process: { workflow }, model: { collection } }) =>
    candidates(query, window).map((stages) => {
      const named = { of: { $concat: [logKey(collection.name, ''), '$_id'] }, type: { $literal: workflow.process.type } };
      return { collection: collection.name, pipeline: [...stages, { $project: { history: 1, title: 1, oldest: oldestNumber, ...named } }] };
    }),
  );

const logPipeline = (all: ReturnType<typeof parts>, window: Window): Stages => {
  const [own, ...others] = all;
  return [
    ...(own?.pipeline ?? []),
    ...others.map(({ collection, pipeline }) => ({ $unionWith: { coll: collection, pipeline } })),
    ...held(window),
  ];
};

const newestFirst = (a: Place, b: Place): number => {
  const apart = b.at.getTime() - a.at.getTime();
  if (apart !== 0) return apart;
  if (a.of === b.of) return b.number - a.number;
  return a.of < b.of ? 1 : -1;
};

/** Which entries of a case come after a place. */
const boundOf = (of: string, place: Place | undefined): mongo.Document => {
  if (!place) return {};
  const { at, number } = place;
  if (of === place.of) return { at: { $lte: at }, $or: [{ at: { $lt: at } }, { number: { $lt: number } }] };
  return { at: of < place.of ? { $lte: at } : { $lt: at } };
};

/** Entries that left their cases, as many as a page can have; in their order by the index of the log collection. */
const leftOf = async (connection: Connection, cases: readonly Found[], window: Window): Promise<readonly Found[]> => {
  if (cases.length === 0) return [];
  const place = placeOf(window);
  const $or = cases.map(({ of, number }) => ({ $and: [{ of, number: { $lt: number } }, boundOf(of, place)] }));
  const left = await entryLog(connection)
    .find({ $or }, { sort: byPlace, limit: window.first + 1, maxTimeMS: 5_000 })
    .toArray();
  const caseOf = new Map(cases.map((one) => [one.of, one]));
  return left.flatMap(({ _id: _, of, ...entry }) => {
    const one = caseOf.get(of);
    return one ? [{ ...one, at: entry.at, number: entry.number, entry }] : [];
  });
};

interface Held {
  readonly page: readonly Found[];
  readonly long: readonly Found[];
}

/** One entry more than the page has. A case has given all it holds before an entry that left it can be next. */
const pageWith = async (connection: Connection, { page, long }: Held, window: Window): Promise<readonly Found[]> => {
  const last = page.length > window.first ? page.at(-1) : undefined;
  const reached = long.filter((one) => last === undefined || newestFirst(one, last) < 0);
  const left = await leftOf(connection, reached, window);
  return [...page, ...left]
    .sort(newestFirst)
    .slice(0, window.first + 1)
    .map((one) => ({ ...one, _id: `${one.of}#${one.number}`, entry: { ...one.entry, number: one.number } }));
};

const empty: Page<LoggedEntry> = { edges: [], hasNextPage: false, hasPreviousPage: false };

/** Who did what when with a record: the operation logs of all cases about it in one, newest first, by one command, and one more where the page reaches entries that have left their cases. Goes by the index on `about` and the last change, and reads no more cases than it shows entries of each process, beside those that were running then. */
export const createCaseLog = (connection: Connection, cases: readonly Logged[]) => {
  const businesses = new Map(cases.map(({ process: { workflow } }) => [workflow.process.type, workflow.process]));
  const shown = ({ type, caseId, title, entry }: Found): LoggedEntry => {
    const { zh = type, en = type } = businesses.get(type) ?? {};
    return { type, business: { zh, en }, caseId, title, entry };
  };
  return async (subject: Subject, about: string, request: PageRequest): Promise<Result<Page<LoggedEntry>, Refusal>> => {
    const window = windowOf(request, 'at');
    if (!window.ok) return window;
    const query = aboutQuery(subject, about);
    const all = query ? parts(cases, query, window.value) : [];
    const [own] = all;
    if (!own) return ok(empty);
    const found = await connection
      .collection(own.collection)
      .aggregate<Held>(logPipeline(all, window.value), { maxTimeMS: 5_000 })
      .toArray();
    const entries = await pageWith(connection, found[0] ?? { page: [], long: [] }, window.value);
    const { edges, ...more } = pageOf<Found>(entries, window.value, 'at');
    return ok({ ...more, edges: edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })) });
  };
};
