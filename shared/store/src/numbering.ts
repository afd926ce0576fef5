import type { ClientSession, Connection } from 'mongoose';

/** The next serial of a scope, taken in the caller's transaction: no duplicate, and no gap when the transaction rolls back. */
export const nextSerial = async (connection: Connection, scope: string, session: ClientSession): Promise<number> => {
  const counter = await connection
    .collection<{ _id: string; value: number }>('counters')
    .findOneAndUpdate({ _id: scope }, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after', session });
  return counter?.value ?? 1;
};
