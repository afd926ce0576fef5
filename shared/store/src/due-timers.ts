import { longestPauseMs, nextTry } from '@anzhu/kernel';
import type { Connection, Model, mongo } from 'mongoose';
import type { Aggregate, Timer } from './aggregate.ts';
import { putOff } from './put-off.ts';

/** An aggregate with a timer that is due. */
export type Due = Pick<Aggregate, '_id' | 'timers'>;

/** An aggregate whose timer was tried in vain rests as a whole until its pause is over, so that its timers keep their order. */
const rests = (now: Date) => ({ $elemMatch: { 'tried.again': putOff(now, longestPauseMs) } });

const isDue = (now: Date) => ({ 'timers.0': { $exists: true }, 'timers.at': { $lte: now } });

/** The collections of these in which a timer is due, also one that was tried; asked for in one command, as it is asked often. */
export const dueIn = async (connection: Connection, [first, ...others]: readonly string[], now: Date): Promise<ReadonlySet<string>> => {
  if (first === undefined) return new Set();
  const firstOf = (collection: string): mongo.Document[] => [
    { $match: isDue(now) },
    { $limit: 1 },
    { $project: { _id: 0, collection: { $literal: collection } } },
  ];
  const unions = others.map((coll) => ({ $unionWith: { coll, pipeline: firstOf(coll) } }));
  const found = connection.collection(first).aggregate<{ readonly collection: string }>([...firstOf(first), ...unions]);
  return new Set((await found.toArray()).map(({ collection }) => collection));
};

interface Wanted {
  readonly now: Date;
  readonly limit: number;
  /** Those that were tried before, or those that were not. */
  readonly areTried: boolean;
}

/** Aggregates with a timer that is due and does not rest, the oldest first. */
export const findDue = async (model: Model<never>, { now, limit, areTried }: Wanted): Promise<readonly Due[]> => {
  const due = {
    ...isDue(now),
    'timers.tried': { $exists: areTried },
    ...(areTried ? { timers: { $not: rests(now) } } : {}),
  };
  const found = model.collection.find(due, { projection: { timers: 1 }, sort: { 'timers.at': 1 }, limit });
  return (await found.toArray()) as unknown as readonly Due[];
};

/** The due timer that comes first. */
export const firstDue = ({ timers }: Due, now: Date): Timer | undefined =>
  timers.filter(({ at }) => at <= now).sort((one, other) => one.at.getTime() - other.at.getTime())[0];

interface Claim {
  readonly now: Date;
  readonly fence: number;
}

/** Writes the try, with the fence and the moment of the next one, before the timer's action is taken: so it also counts when the process dies of it. Null where a later leader has been, or the timer is gone. */
export const claimTimer = async (model: Model<never>, { _id, timer }: { _id: string; timer: Timer }, { now, fence }: Claim) => {
  const tries = (timer.tried?.tries ?? 0) + 1;
  const tried = { tries, fence, again: nextTry(now, tries - 1), failure: null };
  const isStill = {
    name: timer.name,
    at: timer.at,
    ...(timer.tried ? { 'tried.tries': timer.tried.tries, 'tried.fence': { $lte: fence } } : { tried: { $exists: false } }),
  };
  const { modifiedCount } = await model.collection.updateOne(
    { _id: _id as never, timers: { $elemMatch: isStill } },
    { $set: { 'timers.$.tried': tried } },
  );
  return modifiedCount === 1 ? { ...timer, tried } : null;
};

/** Writes down why a claimed timer's action failed, for who looks. */
export const noteFailure = async (model: Model<never>, { _id, timer }: { _id: string; timer: Timer }, failure: string): Promise<void> => {
  const isMine = { name: timer.name, at: timer.at, 'tried.tries': timer.tried?.tries, 'tried.fence': timer.tried?.fence };
  await model.collection.updateOne({ _id: _id as never, timers: { $elemMatch: isMine } }, { $set: { 'timers.$.tried.failure': failure } });
};

export interface TriedTimer {
  readonly collection: string;
  readonly aggregateId: string;
  readonly timer: Timer;
}

/** Timers that were tried and are still there, with their tries, the cause and the next try. */
export const triedTimers = async (connection: Connection): Promise<readonly TriedTimer[]> => {
  const collections = (await connection.db?.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) ?? [];
  const found = collections.map(async ({ name: collection }) => {
    const tried = connection
      .collection<Due>(collection)
      .find({ 'timers.0': { $exists: true }, 'timers.tried': { $exists: true } }, { projection: { timers: 1 } });
    const documents = await tried.toArray();
    return documents.flatMap(({ _id, timers }) =>
      timers.filter((timer) => timer.tried).map((timer) => ({ collection, aggregateId: _id, timer })),
    );
  });
  return (await Promise.all(found)).flat();
};
