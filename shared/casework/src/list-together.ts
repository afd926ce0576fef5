import { ok, type Result } from '@anzhu/kernel';
import { beyond, type Page, type PageRequest, pageOf, recordsById, windowOf } from '@anzhu/store';
import type { Refusal, Workflow } from '@anzhu/workflow';
import type { Model, mongo } from 'mongoose';
import type { CaseRecord } from './case-record.ts';

/** The cases of one process that belong to a list of several. */
export interface PartOfList {
  readonly process: { readonly workflow: Workflow };
  readonly model: Pick<Model<never>, 'collection'>;
  readonly filter: mongo.Filter<mongo.Document>;
}

export interface ListedTogether {
  /** The process, as its GraphQL type is called. */
  readonly type: string;
  readonly record: CaseRecord;
}

interface Found {
  readonly _id: string;
  readonly sortAt: Date;
  readonly part: number;
}

const oldestFirst = { sortAt: 1, _id: 1 } as const;

/** The cases of a page, process by process. */
const recordsOf = async (parts: readonly PartOfList[], found: readonly Found[]): Promise<ReadonlyMap<string, ListedTogether>> => {
  const all = new Map<string, ListedTogether>();
  for (const [at, { process, model }] of parts.entries()) {
    const ids = found.filter(({ part }) => part === at).map(({ _id }) => _id);
    const records = ids.length > 0 ? await recordsById<CaseRecord>(model.collection as never, ids) : [];
    for (const [id, record] of records) all.set(id, { type: process.workflow.process.type, record });
  }
  return all;
};

const withRecords = ({ edges, ...more }: Page<Found>, records: ReadonlyMap<string, ListedTogether>): Page<ListedTogether> => ({
  ...more,
  edges: edges.flatMap(({ cursor, node }) => {
    const listed = records.get(node._id);
    return listed ? [{ cursor, node: listed }] : [];
  }),
});

/** Cases of several processes in one list, in the order in which they were submitted: one command finds a page, and one more for each process on it reads its cases. */
export const listTogether = async (parts: readonly PartOfList[], request: PageRequest): Promise<Result<Page<ListedTogether>, Refusal>> => {
  const asked = windowOf(request, 'sortAt');
  if (!asked.ok) return asked;
  const { first, after, offset } = asked.value;
  const from = after ? beyond({ sortBy: 'sortAt', direction: 1 }, after) : {};
  const pipelines = parts.map(({ model, filter }, part) => ({
    collection: model.collection as unknown as mongo.Collection,
    pipeline: [
      { $match: { $and: [filter, from] } },
      { $sort: oldestFirst },
      { $limit: offset + first + 1 },
      { $project: { sortAt: 1, part: { $literal: part } } },
    ],
  }));
  const [own, ...others] = pipelines;
  if (!own) return ok(pageOf([], asked.value, 'sortAt'));
  const unions = others.map(({ collection, pipeline }) => ({ $unionWith: { coll: collection.collectionName, pipeline } }));
  const together = [...own.pipeline, ...unions, { $sort: oldestFirst }, { $skip: offset }, { $limit: first + 1 }];
  const found = await own.collection.aggregate<Found>(together, { maxTimeMS: 5_000 }).toArray();
  return ok(withRecords(pageOf<Found>(found as never, asked.value, 'sortAt'), await recordsOf(parts, found)));
};
