import { expect, it } from 'vitest';
import { draft, permitStore } from '../fixtures/permit.ts';
import { prepare } from './index.ts';

const patienceMs = 2_000;

it('reliability: a service restarts while the transaction of a killed process still holds its documents', async () => {
  const { connection, permits } = await permitStore();
  const session = await connection.startSession();
  session.startTransaction();
  await permits.collection.insertOne(draft() as never, { session });
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs, 'still waiting'));
  expect(await Promise.race([prepare(connection), late])).toBeUndefined();
  await session.abortTransaction();
  await session.endSession();
});
