import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { expect, it } from 'vitest';
import { caseOf, license, refusalOf, today, unit, uscc, when } from '../../test/cases.ts';
import { licensePenaltyProcess as process } from '../license-penalty/license-penalty.ts';
import { reportedKinds } from './0007-reported-kinds.migration.ts';

const form = { uscc, kind: 'SUSPENSION' as const, start: '2026-02-20', end: '2026-06-10', reason: '发生较大事故' };
const penalty = (_id: string, state: string, outcome: object) => caseOf(process, form, { _id, state, outcome });

const run = (connection: Connection) => migrate({ connection, migrations: [reportedKinds], tell: () => undefined, batch: 2 });

it('E11 a penalty that waited at the upgrade stays of the kind it has, also after the last day of its license', async () => {
  const { connection } = await testDatabase();
  const penalties = connection.collection('license_penalties');
  const stored = [
    penalty('a reported', 'REPORTED', { licenseId: 'L1' }),
    penalty('b returned', 'RETURNED', { licenseId: 'L1' }),
    penalty('c draft', 'DRAFT', {}),
    penalty('d decided', 'COMPLETED', { licenseId: 'L1' }),
    penalty('e known', 'RETURNED', { licenseId: 'L1', reportedKind: 'REVOCATION' }),
  ];
  await penalties.insertMany(stored as never);
  await run(connection);
  const kinds = async () => (await penalties.find({}, { sort: { _id: 1 } }).toArray()).map(({ outcome }) => outcome.reportedKind);
  expect(await kinds()).toEqual(['SUSPENSION', 'SUSPENSION', undefined, undefined, 'REVOCATION']);
  await connection.collection('migrations').deleteMany({});
  await run(connection);
  expect(await kinds()).toEqual(['SUSPENSION', 'SUSPENSION', undefined, undefined, 'REVOCATION']);
  const returned = await penalties.findOne({ _id: 'b returned' as never });
  const asked = { ...returned, form: { ...form, kind: 'REVOCATION', start: today, end: undefined } } as never;
  const facts = { earlier: [], unit: unit(), license: license({ validUntil: '2026-03-01', status: 'EXPIRED', reported: ['b returned'] }) };
  expect(refusalOf(when(process, asked, { action: 'submit', role: 'DEPARTMENT_OFFICER', facts }))).toContain('form.kind');
});
