import type { CaseMove } from '@anzhu/contracts';
import type { OnTimer, Timer } from '@anzhu/store';
import { type ClientSession, type Connection, type mongo, Schema } from 'mongoose';
import type { Present } from '../moment/present.store.ts';
import { momentsOf, type Told } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import { readerOf } from '../notification/reader.ts';
import { caseSaid, hasMovedOn, toldOfLimit } from '../notification/told-of-case.ts';

/** The time limit of a case, and who is told of it. */
interface Deadline {
  readonly _id: string;
  /** The event of the case that set it. */
  readonly occurrence: number;
  readonly told: Omit<Told, 'kind' | 'at'>;
  readonly timers: readonly Timer[];
}

const { Mixed } = Schema.Types;

const schema = new Schema(
  { _id: String, occurrence: Number, told: Mixed, timers: [Mixed] },
  { collection: 'deadlines', versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
).index({ 'timers.at': 1 }, { partialFilterExpression: { 'timers.0': { $exists: true } } });

const kinds = { dueSoon: 'CASE_DUE_SOON', overdue: 'CASE_OVERDUE' } as const;

/** What is called to mind of a limit that was set at a time: what is past by then is not. */
const timersOf = (dueAt: string, at: Date): readonly Timer[] =>
  Object.entries(momentsOf(dueAt)).flatMap(([name, moment]) => (moment > at ? [{ name, at: moment }] : []));

interface Moved {
  readonly occurrence: number;
  readonly at: Date;
  readonly session: ClientSession;
}

interface Deps {
  readonly notifications: Notifications;
  readonly present: Present;
}

interface Come {
  readonly timer: Timer;
  readonly now: Date;
}

/** That it comes near is told of no limit that has passed by now. */
const isLate = ({ told: { dueAt } }: Deadline, { name }: Timer, now: Date): boolean =>
  name === 'dueSoon' && dueAt !== undefined && momentsOf(dueAt).overdue <= now;

/** Told once, and the timer goes with it. What the case has left behind, by then or meanwhile, is not told. */
const telling =
  (deadlines: mongo.Collection<Deadline>, { notifications }: Deps) =>
  async (_id: string, { timer, now }: Come, session: ClientSession): Promise<void> => {
    const one = { name: timer.name, at: timer.at };
    const isStill = { _id, timers: { $elemMatch: one } };
    const deadline = await deadlines.findOneAndUpdate(isStill, { $pull: { timers: one } as never }, { session });
    if (!deadline || isLate(deadline, timer, now)) return;
    const { told, occurrence } = deadline;
    const kind = kinds[timer.name as keyof typeof kinds];
    if (!(await notifications.isSettled(told.recordId, occurrence, session)))
      await notifications.add({ ...told, kind, at: timer.at }, { occurrence, session });
  };

const idOf = ({ process, caseId }: CaseMove): string => `${process}/${caseId}`;

/** Where the limit alone has changed, who has done his part still has. */
const doneBefore = async (
  deadlines: mongo.Collection<Deadline>,
  move: CaseMove,
  session: ClientSession,
): Promise<Pick<Deadline['told'], 'doneBy'>> => {
  const doneBy = hasMovedOn(move) ? undefined : (await deadlines.findOne({ _id: idOf(move) }, { session }))?.told.doneBy;
  return doneBy ? { doneBy } : {};
};

/** Keeps the time limits of cases as their events say them, and tells when they come near and pass. */
export const createDeadlines = (connection: Connection, deps: Deps) => {
  const model = connection.model('deadlines', schema);
  const deadlines = connection.collection<Deadline>('deadlines');
  const tell = telling(deadlines, deps);
  const moved = async (move: CaseMove, { occurrence, at, session }: Moved): Promise<void> => {
    const _id = idOf(move);
    if (move.hasSaid) {
      await deadlines.updateOne({ _id }, { $addToSet: { 'told.doneBy': readerOf(move.actorId ?? '', move.actedBy) } }, { session });
      return;
    }
    const audience = toldOfLimit(move);
    if (move.dueAt === undefined || audience.length === 0) {
      await deadlines.deleteOne({ _id }, { session });
      return;
    }
    const told = { ...caseSaid(move), audience, ...(await doneBefore(deadlines, move, session)) };
    const set = { occurrence, told, timers: timersOf(move.dueAt, at) };
    await deadlines.updateOne({ _id }, { $set: set }, { session, upsert: true });
  };
  const onTimer: OnTimer = async (_id, timer) => {
    const now = await deps.present();
    await connection.transaction((session) => tell(_id, { timer, now }, session));
  };
  return { moved, timed: { model: model as never, onTimer, upTo: deps.present, isWrittenOtherwise: true as const } };
};

export type Deadlines = ReturnType<typeof createDeadlines>;
