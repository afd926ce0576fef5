import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { beyond, type Page, type PageRequest, pageOf, shownBy, type Window, windowOf } from './page.ts';

type Filter = mongo.Filter<mongo.Document>;

interface EachQuery {
  readonly collection: string;
  /** Path at which the keys are found, indexed with `sortBy` behind it. */
  readonly by: string;
  readonly keys: readonly string[];
  readonly filter: Filter;
  readonly sortBy: string;
  readonly page: PageRequest;
  /** Fields to read; all that lists may show unless said. */
  readonly fields?: readonly string[] | undefined;
}

const lookup = ({ collection, by, keys, filter, sortBy, fields }: EachQuery, { first, offset, after }: Window): mongo.Document[] => [
  { $documents: [...new Set(keys)].map((_id) => ({ _id })) },
  {
    $lookup: {
      from: collection,
      localField: '_id',
      foreignField: by,
      as: 'found',
      pipeline: [
        { $match: after ? { $and: [filter, beyond({ sortBy }, after)] } : filter },
        { $sort: { [sortBy]: -1, _id: -1 } },
        { $skip: offset },
        { $limit: first + 1 },
        { $project: shownBy({ fields, sortBy }) },
      ],
    },
  },
];

/** The same page of a list for each of several keys, in one command however many they are. */
export const pageEach = async <T>(db: mongo.Db, query: EachQuery): Promise<Result<ReadonlyMap<string, Page<T>>, Refusal>> => {
  const request = windowOf(query.page, query.sortBy);
  if (!request.ok) return request;
  if (query.keys.length === 0) return ok(new Map());
  const found = await db
    .aggregate<{ _id: string; found: readonly mongo.Document[] }>(lookup(query, request.value), { maxTimeMS: 5_000 })
    .toArray();
  return ok(new Map(found.map((one) => [one._id, pageOf<T>(one.found, request.value, query.sortBy)])));
};
