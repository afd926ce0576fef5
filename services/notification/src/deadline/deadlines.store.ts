import type { CaseMove } from '@anzhu/contracts';
import type { OnTimer, Timer } from '@anzhu/store';
import { type ClientSession, type Connection, Schema } from 'mongoose';
import { momentsOf, type Told } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import { caseSaid, toldOfLimit } from '../notification/told-of-case.ts';

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

/** Keeps the time limits of cases as their events say them, and tells when they come near and pass. */
export const createDeadlines = (connection: Connection, notifications: Notifications) => {
  const model = connection.model('deadlines', schema);
  const deadlines = connection.collection<Deadline>('deadlines');
  const idOf = ({ process, caseId }: CaseMove): string => `${process}/${caseId}`;
  const moved = async (move: CaseMove, { occurrence, at, session }: Moved): Promise<void> => {
    const _id = idOf(move);
    const audience = toldOfLimit(move);
    if (move.dueAt === undefined || audience.length === 0) {
      await deadlines.deleteOne({ _id }, { session });
      return;
    }
    const set = { occurrence, told: { ...caseSaid(move), audience }, timers: timersOf(move.dueAt, at) };
    await deadlines.updateOne({ _id }, { $set: set }, { session, upsert: true });
  };
  /** Told once: the notification has an id of its own, and the timer goes only then. What the case has left behind is not told. */
  const onTimer: OnTimer = async (_id, timer) => {
    const deadline = await deadlines.findOne({ _id });
    if (!deadline) return;
    const { told, occurrence } = deadline;
    const kind = kinds[timer.name as keyof typeof kinds];
    if (!(await notifications.isSettled(told.recordId, occurrence)))
      await notifications.add({ ...told, kind, at: timer.at }, { occurrence });
    await deadlines.updateOne({ _id, occurrence }, { $pull: { timers: { name: timer.name } } as never });
  };
  return { moved, timed: { model: model as never, onTimer } };
};

export type Deadlines = ReturnType<typeof createDeadlines>;
