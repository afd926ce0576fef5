import {
  blacklistAdded,
  blacklistRemoved,
  type EventDraft,
  licenseCancelled,
  licenseChanged,
  licenseIssued,
  licenseRevoked,
  licenseSuspended,
  unitAccountChanged,
  unitApproved,
  unitChanged,
} from '@anzhu/contracts';
import { ok } from '@anzhu/kernel';
import { createStore, nextSerial } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { recallIn } from './carry-forward.ts';
import { openBatch, openedEvent, serialScopeOf, seriesOf } from './license-batch/license-batch.ts';

const unit = {
  name: '甲',
  kinds: ['CONTRACTOR'],
  division: '530102',
  status: 'APPROVED',
  qualification: null,
  qualificationValidUntil: null,
};
const license = {
  uscc: '91530100MA0EXAMPX1',
  number: 'N1',
  status: 'VALID',
  validUntil: '2027-01-01',
  issuedOn: '2024-01-01',
  division: '530102',
  periods: [{ from: '2024-01-01', until: '2027-01-01' }],
  suspension: null,
  revocation: null,
  cancellation: null,
};
const about = ({ type }: { readonly type: string }, subject: string) => ({ type, subject, data: {} }) as never;

it('E7 reliability: after a restore the next batch takes the number after the last that was told', async () => {
  const { connection } = await testDatabase();
  const series = seriesOf({ authority: '530102', process: 'NEW' }, 2026);
  await recallIn(connection)([{ ...openedEvent(openBatch(series, 13)), subject: 'lost' } as never], async () => undefined, []);
  const store = createStore({ connection, clock: () => new Date() });
  const next = await store.atomically(async (session) => ok(await nextSerial(connection, serialScopeOf(series), session)));
  expect(next).toEqual({ ok: true, value: 14 });
});

it('E11 E15 reliability: after a restore others are told how units, listings and licenses stand, not how they stood in what is lost', async () => {
  const { connection } = await testDatabase();
  const [listed, free] = ['91530100MA0EXAMPX1', '91530100MA0EXAMPX2'];
  const units = connection.collection<{ _id: string }>('units');
  await units.insertMany([
    { _id: listed, ...unit, blacklistedFor: '转包' },
    { _id: free, ...unit, blacklistedFor: null },
  ] as never);
  await connection.collection<{ _id: string }>('work_safety_licenses').insertOne({ _id: 'l1', ...license } as never);
  const said: (readonly [string, EventDraft])[] = [];
  const lost = [about(licenseSuspended, 'l1'), about(blacklistRemoved, listed), about(blacklistAdded, free)];
  await recallIn(connection)(
    [...lost, about(unitChanged, free), about(licenseSuspended, 'l1')],
    async (id, draft) => void said.push([id, draft]),
    [],
  );
  expect(said.map(([id, { type }]) => [id, type]).toSorted()).toEqual(
    [
      [listed, blacklistAdded.type],
      [free, blacklistRemoved.type],
      [free, unitChanged.type],
      ['l1', licenseChanged.type],
    ].toSorted(),
  );
  expect(said.find(([id]) => id === 'l1')?.[1].data).toMatchObject({ status: 'VALID' });
});

it('X10 reliability: after a restore a seat that was taken away is there again, and one that is lost is not', async () => {
  const { connection } = await testDatabase();
  const account = { uscc: '91530100MA0EXAMPX1', role: 'UNIT_CLERK', status: 'ACTIVE' };
  await connection.collection<{ _id: string }>('unit_accounts').insertOne({ _id: 'a', ...account, name: '张三' } as never);
  const told = (accountId: string, status: string) => ({
    ...{ type: unitAccountChanged.type, subject: accountId },
    data: { accountId, ...account, status },
  });
  const said: (readonly [string, EventDraft])[] = [];
  await recallIn(connection)([told('a', 'REMOVED'), told('lost', 'ACTIVE')] as never, async (id, draft) => void said.push([id, draft]), []);
  expect(said.map(([id, { data }]) => [id, data])).toEqual([
    ['a', { accountId: 'a', ...account }],
    ['lost', { accountId: 'lost', ...account, status: 'REMOVED' }],
  ]);
});

it('E1 E14 reliability: after a restore a unit and a license that are lost are approved and in force nowhere until they are entered anew', async () => {
  const { connection } = await testDatabase();
  const uscc = '91530100MA0EXAMPX1';
  const told = { licenseId: 'l', uscc, number: 'N1', status: 'VALID', validUntil: '2027-01-01' };
  const lost = [
    { type: unitApproved.type, subject: uscc, data: { uscc, ...unit } },
    { type: licenseIssued.type, subject: 'l', data: told },
    { type: licenseRevoked.type, subject: 'revoked', data: { ...told, licenseId: 'revoked', status: 'REVOKED' } },
    about(blacklistAdded, uscc),
  ];
  const said: (readonly [string, EventDraft])[] = [];
  await recallIn(connection)(lost as never, async (id, draft) => void said.push([id, draft]), []);
  expect(said).toMatchObject([
    [uscc, { type: unitChanged.type, data: { status: 'REGISTERED', name: '甲' } }],
    [uscc, { type: blacklistRemoved.type, data: { uscc } }],
    ['l', { type: licenseCancelled.type, data: { status: 'CANCELLED', number: 'N1', reason: expect.stringContaining('恢复') } }],
  ]);
});
