import { isOutage } from '@anzhu/kernel';
import type { ClientSession, Connection } from 'mongoose';

const snapshot = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } } as const;

/** Takes an event up as a consumer does: in one transaction, begun again where a rival was faster, and delivered again where the driver gives that up, which it does after two minutes. */
export const asConsumed = async (connection: Connection, handle: (session: ClientSession) => Promise<unknown>): Promise<void> => {
  const session = await connection.startSession();
  try {
    await session.withTransaction(handle, snapshot);
  } catch (error) {
    if (!isOutage(error)) throw error;
    await asConsumed(connection, handle);
  } finally {
    await session.endSession();
  }
};
