import type { ClientSession, Connection } from 'mongoose';

/** The next serial of a scope, taken in the caller's transaction: no duplicate, and no gap when the transaction rolls back. */
export const nextSerial = async (connection: Connection, scope: string, session: ClientSession): Promise<number> => {
  const counter = await connection
    .collection<{ _id: string; value: number }>('counters')
    .findOneAndUpdate({ _id: scope }, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after', session });
  return counter?.value ?? 1;
};

/** A number that was given out: its counter and the serial it took. */
export interface SpentSerial {
  readonly scope: string;
  readonly serial: number;
}

/** Moves counters past serials that were given out, so that none is given out again; answers how many lay behind. */
export const spendSerials = async (connection: Connection, spent: readonly SpentSerial[]): Promise<number> => {
  const writes = spent.map(({ scope, serial }) => ({
    updateOne: { filter: { _id: scope }, update: { $max: { value: serial } }, upsert: true },
  }));
  if (writes.length === 0) return 0;
  const { modifiedCount, upsertedCount } = await connection.collection<{ _id: string; value: number }>('counters').bulkWrite(writes);
  return modifiedCount + upsertedCount;
};
