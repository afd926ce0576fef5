import type { Deliveries } from '@anzhu/deliveries';
import { type Clock, deriveId, systemClock } from '@anzhu/kernel';
import type { OnTimer } from '@anzhu/store';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';
import type { Notification } from '../notification/notification.ts';
import type { Channel } from '../recipient/channel.ts';
import { channelsFor, digestAfter } from '../recipient/recipient.ts';
import type { KeptRecipient, Recipients } from '../recipient/recipients.store.ts';
import { isStale, type Mailing, mostTogether } from './mailing.ts';

const { Mixed } = Schema.Types;

/** By the clock of the machine, as the database reckons; longer than any digest waits. */
export const keptMs = 31 * 86_400_000;
const schema = new Schema(
  {
    ...{ _id: String, person: String, channel: String, at: Date, notifications: [String], isOpen: Boolean, state: String },
    ...{ into: String, composedAt: Date, timers: [Mixed], expiresAt: Date },
  },
  { collection: 'mailings', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
  .index({ 'timers.at': 1 }, { partialFilterExpression: { 'timers.0': { $exists: true } } })
  .index({ person: 1, channel: 1, state: 1 })
  .index({ into: 1 }, { partialFilterExpression: { state: 'JOINED' } })
  .index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const mailingsIn = (connection: Connection) => connection.collection<Mailing>('mailings');

interface Planned {
  readonly person: string;
  readonly channel: Channel;
  /** Null: at once. */
  readonly hour: number | null;
  /** What is told at once is told by itself. */
  readonly notification: string;
}

interface Placed extends Planned {
  readonly _id: string;
  readonly at: Date;
}

const placed = (planned: Planned, now: Date): Placed => {
  const { person, channel, hour, notification } = planned;
  const at = hour === null ? now : digestAfter(now, hour);
  return { ...planned, at, _id: deriveId('mailing', person, channel, hour === null ? notification : at.toISOString()) };
};

const writeOf = ({ _id, person, channel, at, notification }: Placed): mongo.AnyBulkWriteOperation<Mailing> => {
  const fresh = { person, channel, at, isOpen: true, state: 'WAITING', into: null, composedAt: null } as const;
  const timed = { timers: [{ name: 'send', at }], expiresAt: new Date(systemClock().getTime() + keptMs) };
  const push = { notifications: { $each: [notification], $slice: mostTogether } };
  return { updateOne: { filter: { _id }, update: { $setOnInsert: { ...fresh, ...timed }, $push: push }, upsert: true } };
};

interface MailingDeps {
  readonly recipients: Recipients;
  readonly deliveries: Deliveries;
  readonly offered: ReadonlySet<Channel>;
  readonly clock: Clock;
}

/** What was given to the queue by now, also by a clock that was ahead, is added to no more: it goes with the next that was not. */
const inOpen = async (
  mailings: mongo.Collection<Mailing>,
  plans: readonly Placed[],
  session: ClientSession,
): Promise<readonly Placed[]> => {
  const ids = plans.flatMap(({ _id, hour }) => (hour === null ? [] : [_id]));
  const closed = await mailings.find({ _id: { $in: ids }, isOpen: false }, { projection: { _id: 1 }, session }).toArray();
  const late = new Set(closed.map(({ _id }) => _id));
  if (late.size === 0) return plans;
  return inOpen(
    mailings,
    plans.map((one) => (late.has(one._id) ? placed(one, one.at) : one)),
    session,
  );
};

/** Hands to the queue what is due. */
const handing =
  (connection: Connection, { deliveries }: Pick<MailingDeps, 'deliveries'>): OnTimer =>
  async (_id) => {
    await connection.transaction(async (session) => {
      const closed = { $set: { isOpen: false, timers: [] } };
      const mailing = await mailingsIn(connection).findOneAndUpdate({ _id, isOpen: true }, closed, { session });
      if (!mailing) return;
      const { channel: target, person: key } = mailing;
      await deliveries.enqueue({ id: _id, target, key, division: '', payload: { mailing: _id }, keptMs }, session);
    });
  };

/** What people are told beside the list, from a notification to the queue of what is sent. */
export const createMailings = (connection: Connection, deps: MailingDeps) => {
  const { recipients, offered, clock } = deps;
  const model = connection.model('mailings', schema);
  const plansFor = (recipient: KeptRecipient, { _id, kind }: Notification): readonly Planned[] =>
    channelsFor(recipient, kind)
      .filter((channel) => offered.has(channel))
      .map((channel) => ({ person: recipient._id, channel, hour: recipient.digestHour, notification: _id }));
  return {
    /** Writes what is to be told of a new notification, in the transaction that adds it: to all who belong to its audience and want it so. */
    spread: async (notification: Notification, session: ClientSession): Promise<void> => {
      const now = clock();
      if (isStale(notification.at, now)) return;
      const found = await recipients.of(notification.audience, session);
      const plans = found.flatMap((one) => plansFor(one, notification)).map((one) => placed(one, now));
      if (plans.length === 0) return;
      const mailings = mailingsIn(connection);
      await mailings.bulkWrite((await inOpen(mailings, plans, session)).map(writeOf), { session });
    },
    timed: { model: model as never, onTimer: handing(connection, deps), isWrittenOtherwise: true as const },
  };
};
