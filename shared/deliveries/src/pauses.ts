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
  /** Whom it goes to, and as whom that is known besides; none where the target itself is it, or there is nobody. */
  readonly receivers: readonly string[];
  readonly pause: Date | null;
}

/** One receiver of a target among all. */
export const receiverAt = (target: string, known: string): string => `${target} ${known}`;

/** To whom a delivery goes as things are now, which is written down, and until when nothing goes there. */
export const addressed = async (scope: Scope, { name, receiverOf }: Target, delivery: Delivery): Promise<Addressed> => {
  const found = await receiverOf?.(delivery);
  const receivers = [found?.known, found?.alsoKnown].flatMap((known) => (known ? receiverAt(name, known) : []));
  const [receiver = null] = receivers;
  const { _id, receiver: former = null } = delivery;
  if (receiver !== former) await deliveriesOf(scope.connection).updateOne({ _id }, { $set: { receiver } });
  return { receivers, pause: await pauseOf(scope, { receiver }) };
};

/** What an answer says of its receiver alone; a longer pause that was asked for before stays. */
export const notePause = async (
  { connection, now }: Scope,
  { isOfMany }: Target,
  { receivers, outcome }: Pick<Addressed, 'receivers'> & { readonly outcome: Outcome },
): Promise<void> => {
  if (outcome.kind !== 'retry' || outcome.waitMs === undefined || (!isOfMany && !outcome.isOfReceiver)) return;
  const until = new Date(now.getTime() + outcome.waitMs);
  const expiresAt = new Date(systemClock().getTime() + 2 * longestPauseMs);
  const isLonger = { $and: [{ $gt: ['$until', until] }, { $lte: ['$until', longestPutOff(now, longestPauseMs)] }] };
  const longest = { $cond: [isLonger, '$until', until] };
  for (const _id of receivers) await pausesIn(connection).updateOne({ _id }, [{ $set: { until: longest, expiresAt } }], { upsert: true });
};
