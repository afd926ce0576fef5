import { endingTimers } from '@anzhu/kernel';
import type { OnTimer, Timer } from '@anzhu/store';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';
import type { Present } from '../moment/present.store.ts';
import type { NotificationKind, Told } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import type { Occasion } from '../notification/settling.store.ts';

type Said = Omit<Told, 'kind' | 'at'> & Required<Pick<Told, 'dueAt'>>;

/** A paper that ends on a day, and who is told of it. */
interface Ending {
  readonly _id: string;
  /** The event of the paper that set the day. */
  readonly occurrence: number;
  /** None of what has ended, or has a successor. */
  readonly told?: Said;
  readonly kinds?: Kinds;
  readonly timers: readonly Timer[];
  /** What has taken its place: whatever is heard of it after that begins nothing. */
  readonly successor?: Successor;
  /** By successors that a restore of their owner has undone: what was told of them up to this version counts for nothing. */
  readonly undone?: Readonly<Record<string, number>>;
}

type Running = Ending & Required<Pick<Ending, 'told' | 'kinds'>>;

/** What takes the place of a paper, by the version in which it does. */
interface Successor {
  readonly id: string;
  readonly version: number;
}

interface Kinds {
  readonly before: NotificationKind;
  /** None where the service that keeps the paper says itself that it has ended. */
  readonly after?: NotificationKind;
}

const { Mixed } = Schema.Types;

const schema = new Schema(
  { _id: String, occurrence: Number, told: Mixed, kinds: Mixed, timers: [Mixed], successor: Mixed, undone: Mixed },
  { collection: 'endings', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
).index({ 'timers.at': 1 }, { partialFilterExpression: { 'timers.0': { $exists: true } } });

/** What is past when the day is said is not called to mind. */
const timersOf = (dueAt: string, { after }: Kinds, at: Date): readonly Timer[] =>
  endingTimers(dueAt).filter((timer) => timer.at > at && (timer.name !== 'expiry' || after !== undefined));

interface Deps {
  readonly notifications: Notifications;
  readonly present: Present;
  readonly papers: {
    /** Up to when all was heard that was said of papers. */
    readonly through: () => Promise<Date>;
    /** Whether something that was said of a paper waits for an operator. */
    readonly isHeld: (recordId: string) => Promise<boolean>;
  };
}

interface Come {
  readonly timer: Timer;
  readonly now: Date;
}

const lastDue = (timers: readonly Timer[], name: string, now: Date): Timer | undefined =>
  timers.filter((timer) => timer.name === name && timer.at <= now).toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];

/** Which event set the day does not make it another. */
const addOnce = async (notifications: Notifications, told: Told, occasion: Occasion): Promise<void> => {
  if (!(await notifications.isTold(told, occasion.session))) await notifications.add(told, occasion);
};

/** Told once, however many warnings are due by now, and no warning once the end has come. */
const telling =
  (endings: mongo.Collection<Ending>, { notifications }: Deps) =>
  async (_id: string, { timer: { name, at }, now }: Come, session: ClientSession): Promise<void> => {
    const isDue = { _id, told: { $exists: true }, timers: { $elemMatch: { name, at } } };
    const due = { name, at: { $lte: now } };
    const ending = (await endings.findOneAndUpdate(isDue, { $pull: { timers: due } as never }, { session })) as Running | null;
    if (!ending) return;
    const { told, kinds, occurrence } = ending;
    const moment = lastDue(ending.timers, name, now);
    const isOver = endingTimers(told.dueAt).some((timer) => timer.name === 'expiry' && timer.at <= now);
    const kind = name === 'expiry' ? kinds.after : kinds.before;
    if (!moment || !kind || (isOver && name !== 'expiry')) return;
    if (name === 'expiry')
      await notifications.settleEnding(
        told.recordId,
        { status: 'EXPIRED', validUntil: told.dueAt },
        { session, occurrence: occurrence + 1 },
      );
    await addOnce(notifications, { ...told, kind, at: moment.at }, { session, occurrence, moment: moment.at });
  };

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
const written = { isWrittenOtherwise: true } as const;

const silent = { $set: { timers: [] }, $unset: { told: 1, kinds: 1 } } as const;

/** Ends what is called to mind of papers, and keeps what has taken their place. */
const ceasing = (endings: mongo.Collection<Ending>) => ({
  forget: async (_id: string, session: ClientSession): Promise<void> => {
    await endings.updateOne({ _id }, silent, { session });
    await endings.deleteOne({ _id, successor: { $exists: false }, undone: { $exists: false } }, { session });
  },
  /** Nothing where the successor was undone since: false. */
  succeed: async (_id: string, successor: Successor, session: ClientSession): Promise<boolean> => {
    const before = await endings.findOne({ _id }, { session });
    if (successor.version <= (before?.undone?.[successor.id] ?? -1)) return false;
    await endings.updateOne({ _id }, { ...silent, $set: { timers: [], successor } }, { session, upsert: true });
    return true;
  },
  /** The paper is its own again, unless yet another has taken its place, or this one has once more. */
  undo: async (_id: string, { id, version }: Successor, session: ClientSession): Promise<void> => {
    await endings.updateOne({ _id }, { $max: { [`undone.${id}`]: version } }, { session, upsert: true });
    const isUndone = { 'successor.id': id, 'successor.version': { $lte: version } };
    await endings.updateOne({ _id, ...isUndone }, { $unset: { successor: 1 } }, { session });
  },
});

/** Keeps the last days of papers as events say them, and tells when they come near and pass; not before all is heard that was said until then. */
export const createEndings = (connection: Connection, deps: Deps) => {
  const model = connection.model('endings', schema);
  const endings = connection.collection<Ending>('endings');
  const tell = telling(endings, deps);
  const onTimer: OnTimer = async (_id, timer) => {
    const now = await deps.present();
    if (await deps.papers.isHeld(_id)) return;
    await connection.transaction((session) => tell(_id, { timer, now }, session));
  };
  return {
    ...ceasing(endings),
    /** What was called to mind of a day stays so where only who is told has changed; of what has a successor nothing is. */
    said: async (told: Said, kinds: Kinds, { at, occurrence, session }: Occasion & { readonly at: Date }): Promise<void> => {
      const before = await endings.findOne({ _id: told.recordId }, { session });
      if (before?.successor) return;
      const fresh = { occurrence, timers: timersOf(told.dueAt, kinds, at) };
      const day = before?.told?.dueAt === told.dueAt ? {} : fresh;
      await endings.updateOne({ _id: told.recordId }, { $set: { told, kinds, ...day } }, { session, upsert: true });
    },
    timed: { model: model as never, onTimer, upTo: async () => earlier(await deps.present(), await deps.papers.through()), ...written },
  };
};

export type Endings = ReturnType<typeof createEndings>;
