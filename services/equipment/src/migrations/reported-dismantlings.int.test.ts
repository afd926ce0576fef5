import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { installation } from '../../test/world.ts';
import { reportedDismantlings } from './0011-reported-dismantlings.migration.ts';

const updatedAt = new Date('2026-03-02T02:00:00Z');
const stay = installation();
const notice = (_id: string, state: string, told: number) => ({
  ...{ _id, state, version: 7, eventCounts: { 'dismantling-notice': told }, outbox: [], requests: [], timers: [], history: [], updatedAt },
  ...{ form: { installationId: stay._id }, outcome: { dismantledOn: '2026-03-01' } },
});

it('C9 R13 reliability: that a dismantling was reported done is told of those from before, once, after what waits to be told, and of no other', async () => {
  const { connection } = await testDatabase();
  const notices = connection.collection('dismantling_notices');
  await connection.collection('installations').insertOne(stay as never);
  const others = [notice('approved', 'APPROVED', 1), notice('told', 'DISMANTLED', 2)];
  const waiting = { id: 'its approval', number: 1 };
  await notices.insertMany([{ ...notice('before', 'DISMANTLED', 1), outbox: [waiting] }, ...others] as never);
  const run = () => migrate({ connection, migrations: [reportedDismantlings], tell: () => undefined });
  await run();
  const told = await notices.findOne({ _id: 'before' as never });
  const { craneId, projectId } = stay;
  expect(told).toMatchObject({ version: 8, eventCounts: { 'dismantling-notice': 2 }, updatedAt });
  expect(told?.['outbox']).toMatchObject([
    waiting,
    {
      type: 'equipment.dismantling-notice.reported.v1',
      number: 2,
      at: updatedAt,
      data: { noticeId: 'before', installationId: stay._id, craneId, projectId, dismantledOn: '2026-03-01' },
    },
  ]);
  expect(await notices.find({ _id: { $ne: 'before' } } as never).toArray()).toEqual(others);
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await notices.findOne({ _id: 'before' as never })).toEqual(told);
});
