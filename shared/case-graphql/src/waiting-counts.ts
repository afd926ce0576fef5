import type { Subject } from '@anzhu/access';
import type { Cases, createLists } from '@anzhu/casework';
import { addDays, localDate } from '@anzhu/kernel';
import type { mongo } from 'mongoose';
import { type ProcessInfo, processInfo } from './process-info.ts';

interface Listed {
  readonly cases: Pick<Cases<never, never, never>, 'process' | 'model'>;
  readonly lists: Pick<ReturnType<typeof createLists<never, never, never>>, 'queryOf'>;
}

export interface ProcessWork {
  readonly process: ProcessInfo;
  readonly waiting: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

const mostCounted = 1_000;
const soonInDays = 3;

const countIf = (...conditions: readonly object[]): object => ({
  $sum: { $cond: [{ $and: [{ $ne: ['$dueAt', null] }, ...conditions] }, 1, 0] },
});

/** Of a process what waits for the subject, counted up to a cap. */
const counting = ({ cases, lists }: Listed, subject: Subject, today: string): mongo.Document[] | undefined => {
  const query = lists.queryOf(subject, { tab: 'WAITING' });
  if (!query) return undefined;
  const soon = addDays(today, soonInDays);
  return [
    { $match: query },
    { $limit: mostCounted },
    {
      $group: {
        _id: cases.process.workflow.process.id,
        waiting: { $sum: 1 },
        overdue: countIf({ $lt: ['$dueAt', today] }),
        dueSoon: countIf({ $gte: ['$dueAt', today] }, { $lte: ['$dueAt', soon] }),
      },
    },
  ];
};

/** How much waits for a subject, of each process of a service that has something, by one command. */
export const waitingCounts = async (all: readonly Listed[], subject: Subject, now: Date): Promise<readonly ProcessWork[]> => {
  const today = localDate(now);
  const asked = all.flatMap((one) => {
    const pipeline = counting(one, subject, today);
    return pipeline ? [{ collection: one.cases.model.collection, pipeline }] : [];
  });
  const [first, ...others] = asked;
  if (!first) return [];
  const unions = others.map(({ collection, pipeline }) => ({ $unionWith: { coll: collection.collectionName, pipeline } }));
  const found = await first.collection
    .aggregate<Omit<ProcessWork, 'process'> & { readonly _id: string }>([...first.pipeline, ...unions], { maxTimeMS: 5_000 })
    .toArray();
  const counts = new Map(found.map(({ _id, ...count }) => [_id, count]));
  return all.flatMap(({ cases: { process } }) => {
    const count = counts.get(process.workflow.process.id);
    return count ? [{ process: processInfo(process), ...count }] : [];
  });
};
