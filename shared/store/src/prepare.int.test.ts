import { waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { draft, permitStore } from '../fixtures/permit.ts';
import { prepare, unready } from './index.ts';

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

it('reliability: what documents of a collection without a model are found by is named where the job of this version has not made it', async () => {
  const { connection } = await permitStore();
  type Keys = readonly Readonly<Record<string, 1 | -1>>[];
  const acts = (...keys: Keys) => [{ collection: 'acts', indexes: keys.map((key) => ({ key, sparse: true })) }];
  const lacking = (...keys: Keys) => unready({ connection, migrations: [], indexes: acts(...keys) });
  await prepare(connection);
  expect(await lacking({ partner: 1 })).toEqual(['there is no collection acts']);
  await prepare(connection, acts({ partner: 1 }));
  expect(await lacking({ partner: 1 })).toEqual([]);
  expect(await lacking({ partner: 1 }, { at: -1, _id: -1 })).toEqual(['acts has no index at_-1__id_-1, or one with other options']);
  await connection.collection('acts').dropIndexes();
  await connection.collection('acts').createIndex({ partner: 1 });
  expect(await lacking({ partner: 1 })).toEqual(['acts has no index partner_1, or one with other options']);
  await prepare(connection, acts({ partner: 1 }));
  expect(await lacking({ partner: 1 })).toEqual([]);
});
