import type { ClientSession, Connection } from 'mongoose';

/** Which subject has taken the place of another, whether or not a certificate is made of either. */
interface Succession {
  /** The former subject. */
  readonly _id: string;
  readonly successorId?: string;
  /** Grows with every event of either side: two that are heard at once meet in a common document. */
  readonly touched: number;
}

/** What takes the place of what. Both sides write the row, in the transactions in which they write their certificates. */
export const createSuccessions = (connection: Connection) => {
  const rows = connection.collection<Succession>('certificate_successions');
  return {
    /** The subject that has taken the place of this one. */
    successorOf: async (subjectId: string, session: ClientSession): Promise<string | null> => {
      const row = await rows.findOneAndUpdate(
        { _id: subjectId },
        { $inc: { touched: 1 } },
        { upsert: true, returnDocument: 'after', session },
      );
      return row?.successorId ?? null;
    },
    record: async (formerId: string, successorId: string, session: ClientSession): Promise<void> => {
      await rows.updateOne({ _id: formerId }, { $set: { successorId }, $inc: { touched: 1 } }, { upsert: true, session });
    },
  };
};

export type Successions = ReturnType<typeof createSuccessions>;
