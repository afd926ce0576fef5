import { endingTimers } from '@anzhu/kernel';
import type { OnTimer, Timer } from '@anzhu/store';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';
import type { NotificationKind, Told } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import type { Occasion } from '../notification/settling.store.ts';

type Said = Omit<Told, 'kind' | 'at'> & Required<Pick<Told, 'dueAt'>>;

/** A paper that ends on a day, and who is told of it. */
interface Ending {
  readonly _id: string;
  /** The event of the paper that set the day. */
  readonly occurrence: number;
  readonly told: Said;
  readonly kinds: Kinds;
  readonly timers: readonly Timer[];
}

interface Kinds {
  readonly before: NotificationKind;
  /** None where the service that keeps the paper says itself that it has ended. */
  readonly after?: NotificationKind;
}

const { Mixed } = Schema.Types;

const schema = new Schema(
  { _id: String, occurrence: Number, told: Mixed, kinds: Mixed, timers: [Mixed] },
  { collection: 'endings', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
).index({ 'timers.at': 1 }, { partialFilterExpression: { 'timers.0': { $exists: true } } });

/** What is past when the day is said is not called to mind. */
const timersOf = (dueAt: string, { after }: Kinds, at: Date): readonly Timer[] =>
  endingTimers(dueAt).filter((timer) => timer.at > at && (timer.name !== 'expiry' || after !== undefined));

interface Deps {
  readonly notifications: Notifications;
  readonly clock: () => Date;
}

/** Told once, however many warnings are due by now, and no warning once the end has come. */
const telling =
  (endings: mongo.Collection<Ending>, { notifications, clock }: Deps) =>
  async (_id: string, { name, at }: Timer, session: ClientSession): Promise<void> => {
    const now = clock();
    const isDue = { _id, timers: { $elemMatch: { name, at } } };
    const due = { name, at: { $lte: now } };
    const ending = await endings.findOneAndUpdate(isDue, { $pull: { timers: due } as never }, { session });
    if (!ending) return;
    const { told, kinds, occurrence } = ending;
    const [moment] = ending.timers
      .filter((timer) => timer.name === name && timer.at <= now)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime());
    const isOver = endingTimers(told.dueAt).some((timer) => timer.name === 'expiry' && timer.at <= now);
    const kind = name === 'expiry' ? kinds.after : kinds.before;
    if (!moment || !kind || (isOver && name !== 'expiry')) return;
    if (name === 'expiry')
      await notifications.settleEnding(
        told.recordId,
        { status: 'EXPIRED', validUntil: told.dueAt },
        { session, occurrence: occurrence + 1 },
      );
    await notifications.add({ ...told, kind, at: moment.at }, { session, occurrence, moment: moment.at });
  };

/** Keeps the last days of papers as events say them, and tells when they come near and pass. */
export const createEndings = (connection: Connection, deps: Deps) => {
  const model = connection.model('endings', schema);
  const endings = connection.collection<Ending>('endings');
  const tell = telling(endings, deps);
  const onTimer: OnTimer = async (_id, timer) => {
    await connection.transaction((session) => tell(_id, timer, session));
  };
  return {
    /** What was called to mind of a day stays so where only who is told has changed. */
    said: async (told: Said, kinds: Kinds, { at, occurrence, session }: Occasion & { readonly at: Date }): Promise<void> => {
      const before = await endings.findOne({ _id: told.recordId }, { session });
      const timers = before?.told.dueAt === told.dueAt ? before.timers : timersOf(told.dueAt, kinds, at);
      await endings.updateOne({ _id: told.recordId }, { $set: { occurrence, told, kinds, timers } }, { session, upsert: true });
    },
    forget: async (recordId: string, session: ClientSession): Promise<void> => {
      await endings.deleteOne({ _id: recordId }, { session });
    },
    timed: { model: model as never, onTimer },
  };
};

export type Endings = ReturnType<typeof createEndings>;
