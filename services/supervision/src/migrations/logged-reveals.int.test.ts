import { entryLog, logKey, migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { now, supervisor } from '../../test/cases.ts';
import { supervisorRevealRecord } from '../supervisor/supervisor-reveal.record.ts';
import { loggedReveals } from './0012-logged-reveals.migration.ts';

const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

const entry = (number: number, own: object = {}) => ({
  ...{
    number,
    version: number,
    at: minutes(number * 10),
    action: 'reveal',
    from: 'ACTIVE',
    to: 'ACTIVE',
    label: { zh: '查看', en: 'Reveal' },
  },
  ...{ actorId: `chief-${number}`, actorName: `主任${number}`, role: 'SUPERVISION_CHIEF', opinion: `核对${number}` },
  ...own,
});

it('X9 reliability: who was shown an ID number before is listed from the logs, also from what has left the record; what is listed is not listed again, and done again it changes nothing', async () => {
  const { connection } = await testDatabase();
  const shown = supervisor('account', {
    history: [entry(3, { action: 'change' }), entry(4, { actorId: 'officer', role: 'DEPARTMENT_OFFICER' }), entry(5)] as never,
  });
  const passed = supervisor('account', { _id: 'passed', history: [entry(6), entry(7, { action: 'handOver' }), entry(8)] as never });
  const listed = { _id: 'listed' as never, supervisorId: shown._id, by: 'chief-5', revealedAt: new Date(minutes(50).getTime() + 9) };
  await connection.collection('supervisors').insertMany([shown, passed, supervisor('other', { _id: 'never shown' })] as never);
  const of = logKey('supervisors', shown._id);
  await entryLog(connection).insertMany(
    [entry(1), entry(2, { action: 'register' })].map((one) => ({ _id: `${of}#${one.number}`, of, ...one })),
  );
  const reveals = connection.collection('supervisor_reveals');
  await reveals.insertOne(listed);
  const run = () => migrate({ connection, migrations: [loggedReveals], tell: () => undefined });
  await run();
  const found = await reveals
    .find({ _id: { $ne: 'listed' as never } })
    .sort({ revealedAt: 1 })
    .toArray();
  const { institutionCode, division, d2, d4, d6 } = shown;
  const place = { supervisorId: shown._id, institutionCode, division, d2, d4, d6 };
  expect(found).toMatchObject([
    { ...place, by: 'chief-1', byName: '主任1', byOrg: institutionCode, reason: '核对1', revealedAt: minutes(10) },
    { ...place, by: 'officer', byOrg: '', reason: '核对4', revealedAt: minutes(40) },
    { supervisorId: 'passed', by: 'chief-6', byOrg: '', institutionCode: '', division, revealedAt: minutes(60) },
    { supervisorId: 'passed', by: 'chief-8', byOrg: institutionCode, institutionCode, revealedAt: minutes(80) },
  ]);
  const fields = Object.keys(supervisorRevealRecord.shape);
  for (const one of found)
    expect(supervisorRevealRecord.safeParse(Object.fromEntries(fields.map((name) => [name, one[name]]))).success).toBe(true);
  const before = await reveals.find().sort({ _id: 1 }).toArray();
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await reveals.find().sort({ _id: 1 }).toArray()).toEqual(before);
});
