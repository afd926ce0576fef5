import type { Result } from '@anzhu/kernel';
import { type ClientSession, type Connection, mongo } from 'mongoose';

const snapshot = { writeConcern: { w: 'majority', j: true }, readConcern: { level: 'snapshot' } } as const;

/** Begins the transaction again: it reads from before something that was read outside of it, by a moment. */
export const snapshotBehind = (): Error => {
  const error = new mongo.MongoError('The transaction reads from before what was read already');
  error.addErrorLabel('TransientTransactionError');
  return error;
};

/** All writes of `work` or none; a refusal rolls back. `work` may run again when another transaction was faster. */
export const inTransaction = async <T, E>(
  connection: Connection,
  work: (session: ClientSession) => Promise<Result<T, E>>,
): Promise<Result<T, E>> => {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(async () => {
      const outcome = await work(session);
      if (!outcome.ok) await session.abortTransaction();
      return outcome;
    }, snapshot);
  } finally {
    await session.endSession();
  }
};
