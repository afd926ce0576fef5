import { isPutOff, longestPauseMs, longestPutOff, systemClock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { type Delivery, deliveriesOf, type Scope } from './delivery.ts';
import type { Outcome, Target } from './target.ts';

/** That one receiver of a target, by its address, has asked to be let alone: only time ends it. */
interface Pause {
  /** Target and receiver. */
  readonly _id: string;
  readonly until: Date;
  /** By the clock of the machine, as the database reckons. */
  readonly expiresAt: Date;
}

const pausesIn = (connection: Connection) => connection.collection<Pause>('delivery_pauses');

export const preparePauses = async (connection: Connection): Promise<void> => {
  await pausesIn(connection).createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
};

/** Until when each of these receivers has asked to be let alone, if that is still to come. */
export const pausesOf = async ({ connection, now }: Scope, receivers: readonly string[]): Promise<ReadonlyMap<string, Date>> => {
  if (receivers.length === 0) return new Map();
  const found = await pausesIn(connection)
    .find({ _id: { $in: [...receivers] } })
    .toArray();
  return new Map(found.flatMap(({ _id, until }) => (isPutOff(until, now, longestPauseMs) ? [[_id, until] as const] : [])));
};

export const pauseOf = async (scope: Scope, { receiver }: { readonly receiver?: string | null | undefined }): Promise<Date | null> =>
  receiver ? ((await pausesOf(scope, [receiver])).get(receiver) ?? null) : null;

interface Addressed {
  /** Null where the target itself is whom it goes to, or there is nobody. */
  readonly receiver: string | null;
  readonly pause: Date | null;
}

/** To whom a delivery goes as things are now, which is written down, and until when nothing goes there. */
export const addressed = async (scope: Scope, { name, receiverOf }: Target, delivery: Delivery): Promise<Addressed> => {
  const found = await receiverOf?.(delivery);
  const receiver = found ? `${name} ${found}` : null;
  const { _id, receiver: former = null } = delivery;
  if (receiver !== former) await deliveriesOf(scope.connection).updateOne({ _id }, { $set: { receiver } });
  return { receiver, pause: await pauseOf(scope, { receiver }) };
};

/** What an answer says of its receiver alone; a longer pause that was asked for before stays. */
export const notePause = async (
  { connection, now }: Scope,
  { isOfMany, isUnproven }: Target,
  { receiver, delivery, outcome }: Pick<Addressed, 'receiver'> & { readonly delivery: Delivery; readonly outcome: Outcome },
): Promise<void> => {
  if (receiver === null || outcome.kind !== 'retry' || outcome.waitMs === undefined) return;
  if ((!isOfMany && !outcome.isOfReceiver) || isUnproven?.(delivery)) return;
  const until = new Date(now.getTime() + outcome.waitMs);
  const expiresAt = new Date(systemClock().getTime() + 2 * longestPauseMs);
  const isLonger = { $and: [{ $gt: ['$until', until] }, { $lte: ['$until', longestPutOff(now, longestPauseMs)] }] };
  const longest = { $cond: [isLonger, '$until', until] };
  await pausesIn(connection).updateOne({ _id: receiver }, [{ $set: { until: longest, expiresAt } }], { upsert: true });
};
