import type { ClientSession, Connection } from 'mongoose';
import type { Taker } from './told.ts';

/** Which subject has taken the place of another, whether or not a certificate is made of either. */
interface Succession {
  /** The former subject. */
  readonly _id: string;
  readonly successorId?: string;
  /** Of the successor, when it took the place. */
  readonly version?: number;
  /** By successors that a restore of their owner has undone: what was told of them up to this version counts for nothing. */
  readonly undone?: Readonly<Record<string, number>>;
  /** Grows with every event of either side: two that are heard at once meet in a common document. */
  readonly touched: number;
}

/** What takes the place of what. Both sides write the row, in the transactions in which they write their certificates. */
export const createSuccessions = (connection: Connection) => {
  const rows = connection.collection<Succession>('certificate_successions');
  const touched = (formerId: string, session: ClientSession) =>
    rows.findOneAndUpdate({ _id: formerId }, { $inc: { touched: 1 } }, { upsert: true, returnDocument: 'after', session });
  return {
    /** The subject that has taken the place of this one. */
    successorOf: async (subjectId: string, session: ClientSession): Promise<string | null> =>
      (await touched(subjectId, session))?.successorId ?? null,
    /** False where the successor was undone since: it takes no place. */
    record: async (formerId: string, { subjectId: successorId, version }: Taker, session: ClientSession): Promise<boolean> => {
      const row = await touched(formerId, session);
      if (version <= (row?.undone?.[successorId] ?? -1)) return false;
      await rows.updateOne({ _id: formerId }, { $set: { successorId, version } }, { session });
      return true;
    },
    /** The place is its own again, unless yet another has taken it, or this one has once more. */
    undo: async (formerId: string, { subjectId: successorId, version }: Taker, session: ClientSession): Promise<void> => {
      await touched(formerId, session);
      await rows.updateOne({ _id: formerId }, { $max: { [`undone.${successorId}`]: version } }, { session });
      const before = { $or: [{ version: { $lte: version } }, { version: { $exists: false } }] };
      await rows.updateOne({ _id: formerId, successorId, ...before }, { $unset: { successorId: 1, version: 1 } }, { session });
    },
  };
};

export type Successions = ReturnType<typeof createSuccessions>;
