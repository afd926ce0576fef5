import type { Delivery } from '@anzhu/deliveries';
import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { migrations } from '../migrations.ts';

/** As the version with a timer per answer wrote them. */
const kept = (registrationId: string, order: number, deliveredAt: Date | null = null) => {
  const at = new Date('2026-03-01T00:00:00Z');
  const envelope = { version: 1, eventCounts: {}, outbox: [], requests: [], history: [], createdAt: at, updatedAt: at };
  const timers = deliveredAt ? [] : [{ name: 'deliver', at }];
  const payload = { registrationId, result: 'APPROVED' };
  return {
    ...envelope,
    _id: `${registrationId}-${order}`,
    registrationId,
    order,
    payload,
    tries: 1,
    deliveredAt,
    lastFailure: null,
    timers,
  };
};

it('R0 answers that waited for their timer are queued once, in their order, under their ids; received ones are not', async () => {
  const { connection } = await testDatabase();
  const answers = connection.collection<ReturnType<typeof kept>>('permit_reform_answers');
  await answers.insertMany([kept('b', 9), kept('b', 10), kept('a', 2, new Date('2026-03-02T00:00:00Z')), kept('a', 3)]);
  await migrate({ connection, migrations, tell: () => undefined });
  await connection.collection<{ _id: string }>('migrations').deleteOne({ _id: '0002-answers-to-deliveries' });
  await migrate({ connection, migrations, tell: () => undefined, batch: 1 });
  const queued = await connection
    .collection<Delivery>('deliveries')
    .find({}, { sort: { lane: 1, number: 1 } })
    .toArray();
  expect(queued.map(({ _id, lane, number, state, payload }) => ({ _id, lane, number, state, payload }))).toEqual([
    { _id: 'a-3', lane: 'permit-reform/a', number: 1, state: 'WAITING', payload: { registrationId: 'a', result: 'APPROVED' } },
    { _id: 'b-9', lane: 'permit-reform/b', number: 1, state: 'WAITING', payload: { registrationId: 'b', result: 'APPROVED' } },
    { _id: 'b-10', lane: 'permit-reform/b', number: 2, state: 'WAITING', payload: { registrationId: 'b', result: 'APPROVED' } },
  ]);
  expect(await answers.countDocuments({ 'timers.0': { $exists: true } })).toBe(0);
});
