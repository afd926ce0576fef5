import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { chosenWorkers } from './0005-chosen-workers.migration.ts';

it('P4 special workers of cases of before show the one certificate they hold; of who holds none or several nothing changes', async () => {
  const { connection } = await testDatabase();
  const held = (number: string, status: string, validUntil: string) => ({ kind: 'SPECIAL_OPERATION', number, status, validUntil });
  const several = { b: held('N1', 'VALID', '2027-01-01'), c: held('N3', 'VALID', '2028-01-01') };
  const people = [
    { _id: 'ref-1', qualifications: { a: held('N2', 'EXPIRED', '2028-01-01') } },
    { _id: 'ref-3', qualifications: several },
  ];
  await connection.collection('person_copies').insertMany(people as never);
  const typed = (ref: string) => ({ name: ref, idNumber: { sealed: 's', ref, masked: 'm' } });
  const chosen = { name: 'x', certificateNumber: 'N9' };
  const rows = [typed('ref-1'), typed('ref-2'), typed('ref-3')];
  const cases = [
    {
      _id: 'old',
      form: { craneId: 'c', specialWorkers: rows },
      outcome: { approvedOn: '2026-01-01', crew: { keyStaff: [], specialWorkers: rows } },
    },
    { _id: 'new', form: { specialWorkers: [chosen] }, outcome: {} },
    { _id: 'changed', form: { specialWorkers: [chosen] }, outcome: { crew: { keyStaff: [], specialWorkers: [typed('ref-1')] } } },
  ];
  await connection.collection('use_registrations').insertMany(cases as never);
  const run = () => migrate({ connection, migrations: [chosenWorkers], tell: () => undefined });
  const shown = [{ ...typed('ref-1'), certificateNumber: 'N2' }, typed('ref-2'), typed('ref-3')];
  const expected = {
    form: { craneId: 'c', specialWorkers: shown },
    outcome: { approvedOn: '2026-01-01', crew: { keyStaff: [], specialWorkers: shown } },
  };
  for (const _ of [1, 2]) {
    await run();
    expect(await connection.collection('use_registrations').findOne({ _id: 'old' as never })).toMatchObject(expected);
    expect(await connection.collection('use_registrations').findOne({ _id: 'changed' as never })).toMatchObject({
      form: { specialWorkers: [chosen] },
      outcome: { crew: { specialWorkers: [shown[0]] } },
    });
    expect(await connection.collection('use_registrations').findOne({ _id: 'new' as never })).toMatchObject(cases[1] as object);
  }
});
