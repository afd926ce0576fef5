import type { ClientSession, mongo } from 'mongoose';
import { askingKinds, endingKinds, type Notification, type NotificationKind } from './notification.ts';

export interface Occasion {
  readonly session: ClientSession;
  /** The number of the event of its record that brings it. */
  readonly occurrence: number;
  /** When it is told, where one event brings several of a kind. */
  readonly moment?: Date;
}

interface Ends {
  readonly status: string;
  readonly validUntil: string;
  /** Of which of those that say so; all unless given. */
  readonly kinds?: readonly NotificationKind[];
}

const qualificationKinds = ['QUALIFICATION_EXPIRING', 'QUALIFICATION_EXPIRED'] as const;

/** What stands open of a record from before an event of it. */
const openBefore = (recordId: string, kinds: readonly NotificationKind[], occurrence: number) => ({
  ...{ recordId, isSettled: false, kind: { $in: [...kinds] }, occurrence: { $lt: occurrence } },
});

/** Settles what is to be done no more. */
export const settling = (notifications: mongo.Collection<Notification>) => ({
  /** What was asked of a record before an event of it is asked no more, as far as it is of these kinds. */
  settle: async (recordId: string, kinds: readonly NotificationKind[], { session, occurrence }: Occasion): Promise<void> => {
    await notifications.updateMany(openBefore(recordId, kinds, occurrence), { $set: { isSettled: true } }, { session });
  },
  /** Who has done his part has read what was asked of the record; others have not. */
  settleFor: async (reader: string, recordId: string, { session, occurrence }: Occasion): Promise<void> => {
    await notifications.updateMany(openBefore(recordId, askingKinds, occurrence), { $addToSet: { readBy: reader } }, { session });
  },
  /** That a paper ends is settled where it ends later by now, or gives no right any more. */
  settleEnding: async (recordId: string, ends: Ends, { session, occurrence }: Occasion): Promise<void> => {
    const later = ends.status === 'VALID' ? { dueAt: { $lt: ends.validUntil } } : {};
    const asked = { ...openBefore(recordId, ends.kinds ?? endingKinds, occurrence), ...later };
    await notifications.updateMany(asked, { $set: { isSettled: true } }, { session });
  },
  /** What was said of these certificates is settled, such as where the unit that was told employs the holder no more. */
  settlePapers: async (ids: readonly string[], session: ClientSession): Promise<void> => {
    const asked = { recordId: { $in: [...ids] }, isSettled: false, kind: { $in: [...qualificationKinds] } };
    if (ids.length > 0) await notifications.updateMany(asked, { $set: { isSettled: true } }, { session });
  },
  /** Whether this was told of a record as of this moment, by whatever event. */
  isTold: async ({ recordId, kind, at }: Pick<Notification, 'recordId' | 'kind' | 'at'>, session: ClientSession): Promise<boolean> =>
    (await notifications.findOne({ recordId, kind, at }, { projection: { _id: 1 }, session })) !== null,
  isSettled: async (recordId: string, occurrence: number, session: ClientSession): Promise<boolean> =>
    (await notifications.findOne({ recordId, occurrence: { $gt: occurrence } }, { projection: { _id: 1 }, session })) !== null,
});
