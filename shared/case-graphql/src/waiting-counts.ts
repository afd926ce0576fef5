import type { Subject } from '@anzhu/access';
import { type Cases, type createLists, type DueBounds, dueBounds } from '@anzhu/casework';
import { localDate } from '@anzhu/kernel';
import { fewAtOnce } from '@anzhu/store';
import type { mongo } from 'mongoose';
import { type ProcessInfo, processInfo } from './process-info.ts';

interface Listed {
  readonly cases: Pick<Cases<never, never, never>, 'process' | 'model'>;
  readonly lists: Pick<ReturnType<typeof createLists<never, never, never>>, 'queryOf' | 'completed' | 'total'>;
}

export interface ProcessWork {
  readonly process: ProcessInfo;
  readonly waiting: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

const mostCounted = 1_000;

/** Counted all at once they would keep every other query waiting. */
const countedAtOnce = 4;

const countWithin = (bounds: DueBounds): object => {
  const compared = Object.entries(bounds).map(([comparison, day]) => ({ [comparison]: ['$dueAt', day] }));
  return { $sum: { $cond: [{ $and: [{ $ne: ['$dueAt', null] }, ...compared] }, 1, 0] } };
};

/** Of a process what waits for the subject, counted up to a cap. */
const counting = async ({ cases, lists }: Listed, subject: Subject, today: string): Promise<mongo.Document[] | undefined> => {
  const query = lists.queryOf(subject, await lists.completed(subject, { tab: 'WAITING' }));
  if (!query) return undefined;
  const { overdue, dueSoon } = dueBounds(today);
  return [
    { $match: query },
    { $limit: mostCounted },
    {
      $group: {
        _id: cases.process.workflow.process.id,
        waiting: { $sum: 1 },
        overdue: countWithin(overdue),
        dueSoon: countWithin(dueSoon),
      },
    },
  ];
};

type Count = Omit<ProcessWork, 'process'>;

/** Where more waits than is counted, what is due lies also among the rest: it is counted as its own list. */
const beyondCap = async ({ lists }: Listed, subject: Subject, count: Count): Promise<Count> => {
  if (count.waiting < mostCounted) return count;
  const due = (filter: Readonly<Record<string, boolean>>) => lists.total(subject, { tab: 'WAITING', filter }, false);
  const overdue = await due({ overdue: true });
  const dueSoon = await due({ dueSoon: true });
  return { ...count, overdue: overdue.count, dueSoon: dueSoon.count };
};

/** How much waits for a subject, of each process of a service that has something, by one command. */
export const waitingCounts = async (all: readonly Listed[], subject: Subject, now: Date): Promise<readonly ProcessWork[]> => {
  const today = localDate(now);
  const pipelines = await Promise.all(all.map((one) => counting(one, subject, today)));
  const asked = all.flatMap((one, at) => {
    const pipeline = pipelines[at];
    return pipeline ? [{ collection: one.cases.model.collection, pipeline }] : [];
  });
  const [first, ...others] = asked;
  if (!first) return [];
  const unions = others.map(({ collection, pipeline }) => ({ $unionWith: { coll: collection.collectionName, pipeline } }));
  const found = await first.collection
    .aggregate<Count & { readonly _id: string }>([...first.pipeline, ...unions], { maxTimeMS: 5_000 })
    .toArray();
  const counts = new Map(found.map(({ _id, ...count }) => [_id, count]));
  const waiting = all.flatMap((one) => {
    const count = counts.get(one.cases.process.workflow.process.id);
    return count ? [{ one, count }] : [];
  });
  return fewAtOnce(waiting, countedAtOnce, async ({ one, count }) => ({
    process: processInfo(one.cases.process),
    ...(await beyondCap(one, subject, count)),
  }));
};
