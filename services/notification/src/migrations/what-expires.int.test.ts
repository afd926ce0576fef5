import { prepareDeliveries } from '@anzhu/deliveries';
import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { whatExpires } from './0001-what-expires.migration.ts';

it('coming 32: what was sent to people before goes in time, lanes with nothing in them at once, and indexes that find nothing', async () => {
  const { connection } = await testDatabase();
  await prepareDeliveries(connection);
  const [deliveries, lanes, recipients] = ['deliveries', 'delivery_lanes', 'recipients'].map((name) =>
    connection.collection<{ _id: string }>(name),
  );
  const seenAt = new Date('2026-06-01T00:00:00Z');
  await recipients?.createIndex({ seenAt: 1 }, { expireAfterSeconds: 3_600 });
  await deliveries?.insertMany([
    { _id: 'closed', closedAt: seenAt },
    { _id: 'open', closedAt: null, isOpen: true },
  ] as never[]);
  await lanes?.insertMany([
    { _id: 'EMAIL/a', nextAt: null, isParked: false },
    { _id: 'EMAIL/b', nextAt: seenAt, isParked: false },
  ] as never[]);
  await recipients?.insertMany([{ _id: 'p', seenAt }] as never[]);
  const run = () => migrate({ connection, migrations: [whatExpires], tell: () => undefined, batch: 1 });
  await run();
  const now = new Date();
  const kept = async () => [await deliveries?.find({}, { sort: { _id: 1 } }).toArray(), await recipients?.find({}).toArray()];
  const migrated = await kept();
  expect(migrated).toMatchObject([
    [
      { _id: 'closed', keptMs: expect.any(Number), expiresAt: expect.any(Date) },
      { _id: 'open', keptMs: expect.any(Number) },
    ],
    [{ _id: 'p', expiresAt: expect.any(Date) }],
  ]);
  expect(migrated[0]?.[1]).not.toHaveProperty('expiresAt');
  expect(await recipients?.countDocuments({ expiresAt: { $gt: now } })).toBe(1);
  expect(await lanes?.distinct('_id')).toEqual(['EMAIL/b']);
  const first = [...((await deliveries?.indexes()) ?? []), ...((await recipients?.indexes()) ?? [])].map(({ key }) => Object.keys(key)[0]);
  expect(first).not.toEqual(expect.arrayContaining(['seenAt']));
  expect(first.filter((field) => /^d[246]$/.test(field ?? ''))).toEqual([]);
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await kept()).toEqual(migrated);
});
