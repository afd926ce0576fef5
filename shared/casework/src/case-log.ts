import type { Subject } from '@anzhu/access';
import { type Bilingual, ok, type Result } from '@anzhu/kernel';
import { type Page, type PageRequest, pageOf, type StoredHistoryEntry, type Window, windowOf } from '@anzhu/store';
import type { Refusal, Workflow } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import { type AboutRecord, aboutQuery } from './list.ts';

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
type Found = Omit<LoggedEntry, 'business'> & { readonly at: Date };

/** The cases that can have one of the next entries. Those changed last before the cursor, as many as entries are asked for: each has one of its own. And those that had begun before it and went on after it. */
const candidates = (query: mongo.Document, { first, after }: Window): readonly Stages[] => {
  const newest = (match: mongo.Document): Stages => [{ $match: match }, { $sort: { updatedAt: -1, _id: -1 } }, { $limit: first + 1 }];
  if (!after) return [newest(query)];
  const running = { ...query, updatedAt: { $gte: after.value }, createdAt: { $lte: after.value } };
  return [newest({ ...query, updatedAt: { $lt: after.value } }), [{ $match: running }]];
};

const entryIdOf = { $concat: ['$_id', '#', { $toString: '$position' }] };

/** After the cursor in the order of the log: the newest first, of one moment by case and place in it. */
const following = ({ after }: Window): Stages => {
  if (!after) return [];
  const [caseId = '', position = '0'] = after.id.split('#');
  const sameCase = { _id: caseId, position: { $lt: Number(position) } };
  const sameMoment = { 'history.at': after.value, $or: [{ _id: { $lt: caseId } }, sameCase] };
  return [{ $match: { $or: [{ 'history.at': { $lt: after.value } }, sameMoment] } }];
};

const entries = (window: Window): Stages => [
  { $unwind: { path: '$history', includeArrayIndex: 'position' } },
  ...following(window),
  { $sort: { 'history.at': -1, _id: -1, position: -1 } },
  { $limit: window.first + 1 },
  { $project: { _id: entryIdOf, at: '$history.at', entry: '$history', caseId: '$_id', type: 1, title: 1 } },
];

const parts = (cases: readonly Logged[], query: mongo.Document, window: Window) =>
  cases.flatMap(({ process: { workflow }, model }) =>
    candidates(query, window).map((stages) => ({
      collection: model.collection.name,
      pipeline: [...stages, { $project: { history: 1, title: 1, type: { $literal: workflow.process.type } } }],
    })),
  );

const logPipeline = (all: ReturnType<typeof parts>, window: Window): Stages => {
  const [own, ...others] = all;
  return [
    ...(own?.pipeline ?? []),
    ...others.map(({ collection, pipeline }) => ({ $unionWith: { coll: collection, pipeline } })),
    ...entries(window),
  ];
};

const empty: Page<LoggedEntry> = { edges: [], hasNextPage: false, hasPreviousPage: false };

/** Who did what when with a record: the operation logs of all cases about it in one, newest first, by one command. Goes by the index on `about` and the last change, and reads no more cases than it shows entries of each process, beside those that were running then. */
export const createCaseLog = (connection: Connection, cases: readonly Logged[]) => {
  const businesses = new Map(cases.map(({ process: { workflow } }) => [workflow.process.type, workflow.process]));
  const shown = ({ type, caseId, title, entry }: Found): LoggedEntry => {
    const { zh = type, en = type } = businesses.get(type) ?? {};
    return { type, business: { zh, en }, caseId, title, entry };
  };
  return async (subject: Subject, about: AboutRecord, request: PageRequest): Promise<Result<Page<LoggedEntry>, Refusal>> => {
    const window = windowOf(request);
    if (!window.ok) return window;
    const query = aboutQuery(subject, about);
    const all = query ? parts(cases, query, window.value) : [];
    const [own] = all;
    if (!own) return ok(empty);
    const found = await connection.collection(own.collection).aggregate(logPipeline(all, window.value), { maxTimeMS: 5_000 }).toArray();
    const { edges, ...more } = pageOf<Found>(found, window.value, 'at');
    return ok({ ...more, edges: edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })) });
  };
};
