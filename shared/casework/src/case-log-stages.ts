import { logKey, type Window } from '@anzhu/store';
import type { Workflow } from '@anzhu/workflow';
import type { mongo } from 'mongoose';

/** Cases of one process, whose logs are read with those of others. */
export interface Logged {
  readonly process: { readonly workflow: Workflow };
  readonly model: { readonly collection: { readonly name: string } };
}

/** Stages of a pipeline of the database. */
export type Stages = mongo.Document[];

/** What an entry goes by in the order of the log: the newest first, of one moment by case and number. */
export interface Place {
  readonly at: Date;
  /** The case, as the log collection calls it. */
  readonly of: string;
  readonly number: number;
}

/** The cases that can have one of the next entries. Those changed last before the cursor, as many as entries are asked for: each has one of its own. And those that had begun before it and went on after it. */
const candidates = (query: mongo.Document, { first, after }: Window): readonly Stages[] => {
  const newest = (match: mongo.Document): Stages => [{ $match: match }, { $sort: { updatedAt: -1, _id: -1 } }, { $limit: first + 1 }];
  if (!after) return [newest(query)];
  const running = { ...query, updatedAt: { $gte: after.value }, createdAt: { $lte: after.value } };
  return [newest({ ...query, updatedAt: { $lt: after.value } }), [{ $match: running }]];
};

/** Behind which entry a page begins. */
export const placeOf = ({ after }: Window): Place | undefined => {
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

/** The order of the log. */
export const byPlace = { at: -1, of: -1, number: -1 } as const;

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

/** Of each process the cases of which a page may have entries. */
export const parts = (cases: readonly Logged[], query: mongo.Document, window: Window) =>
  cases.flatMap(({ process: { workflow }, model: { collection } }) =>
    candidates(query, window).map((stages) => {
      const named = { of: { $concat: [logKey(collection.name, ''), '$_id'] }, type: { $literal: workflow.process.type } };
      return { collection: collection.name, pipeline: [...stages, { $project: { history: 1, title: 1, oldest: oldestNumber, ...named } }] };
    }),
  );

/** The page of what all these cases hold themselves. */
export const logPipeline = (all: ReturnType<typeof parts>, window: Window): Stages => {
  const [own, ...others] = all;
  return [
    ...(own?.pipeline ?? []),
    ...others.map(({ collection, pipeline }) => ({ $unionWith: { coll: collection, pipeline } })),
    ...held(window),
  ];
};
