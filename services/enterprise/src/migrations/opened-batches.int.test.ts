import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { expect, it } from 'vitest';
import { spentIn } from '../carry-forward.ts';
import { openBatch, seriesOf } from '../license-batch/license-batch.ts';
import { openedBatches } from './0006-opened-batches.migration.ts';

const [opened, now] = [new Date('2026-03-02T02:00:00Z'), new Date('2026-09-02T02:00:00Z')];
const stored = (serial: number, more: object = {}) => ({
  ...openBatch(seriesOf({ authority: '530102', process: 'NEW' }, 2026), serial),
  ...{ version: 7, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: opened, updatedAt: now, ...more },
});

const run = (connection: Connection) => migrate({ connection, migrations: [openedBatches], tell: () => undefined, batch: 2 });

it('E7 reliability: that a batch was opened is told of those from before, once, and of no other', async () => {
  const { connection } = await testDatabase();
  const batches = connection.collection('license_batches');
  const told = stored(4, { eventCounts: { 'license-batch': 1 } });
  await batches.insertMany([stored(1), stored(2), stored(3), told] as never);
  await run(connection);
  const migrated = await batches.find({}, { sort: { serial: 1 } }).toArray();
  for (const { _id, serial, outbox, eventCounts, version, updatedAt } of migrated.slice(0, 3)) {
    expect({ eventCounts, version, updatedAt }).toEqual({ eventCounts: { 'license-batch': 1 }, version: 8, updatedAt: now });
    expect(outbox).toMatchObject([
      { type: 'enterprise.license-batch.opened.v1', aggregateId: _id, number: 1, recordVersion: 8, at: opened, data: { serial } },
    ]);
  }
  expect(migrated[3]).toEqual(told);
  expect(spentIn(migrated.flatMap(({ outbox }) => outbox)).map(({ serial }) => serial)).toEqual([1, 2, 3]);
  await connection.collection('migrations').deleteMany({});
  await run(connection);
  expect(await batches.find({}, { sort: { serial: 1 } }).toArray()).toEqual(migrated);
});
