import { waitFor } from '@anzhu/testing';
import { it } from 'vitest';
import { draft, permitStore } from '../fixtures/permit.ts';
import { prepare } from './index.ts';

it('reliability: a service restarts while the transaction of a killed process still holds its documents', async () => {
  const { connection, permits } = await permitStore();
  const session = await connection.startSession();
  const preparedMeanwhile = async (): Promise<boolean> => {
    session.startTransaction();
    await permits.collection.insertOne(draft() as never, { session });
    await prepare(connection);
    const isStillOpen = await permits.collection.findOne({}, { session }).then(Boolean, () => false);
    await session.abortTransaction().catch(() => undefined);
    return isStillOpen;
  };
  await waitFor(preparedMeanwhile, { what: 'the transaction to outlast what is prepared beside it' });
  await session.endSession();
});
