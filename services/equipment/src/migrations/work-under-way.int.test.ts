import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { installation, org, passedRound } from '../../test/world.ts';
import { workUnderWay } from './0013-work-under-way.migration.ts';

const noticeOf = (_id: string, applicant: string) => ({
  ...{ _id, applicant },
  form: {
    keyStaff: [{ idNumber: { ref: 'ref-safety', masked: '53**' } }],
    specialWorkers: [{ certificateNumber: '云T0110001' }, { idNumber: { ref: 'ref-before', masked: '53**' } }],
  },
});

const workers = (uscc: string) => [uscc, 'ref-safety', 'ref-before', '云T0110001'];

it('P5 C6 C9 notices of before whose work is under way are found by their people, also those that kept ID numbers, and no others; done again it changes nothing', async () => {
  const { connection } = await testDatabase();
  const stays = connection.collection('installations');
  const done = { state: 'DISMANTLED', isStanding: false, dismantlingId: 'd2' } as const;
  await stays.insertMany([
    installation({ _id: 'installing' }),
    installation({ _id: 'rejected', craneId: 'c2', rounds: { INITIAL: { ...passedRound, isInspectionPassed: false } } }),
    installation({ _id: 'in use', craneId: 'c3', rounds: { INITIAL: passedRound } }),
    installation({ _id: 'registered', craneId: 'c6', registrationId: 'r1' }),
    installation({ _id: 'taken down', craneId: 'c4', state: 'DISMANTLING_APPROVED', isStanding: false, dismantlingId: 'd1' }),
    installation({ _id: 'gone', craneId: 'c5', ...done }),
  ] as never);
  const notices = ['installing', 'rejected', 'in use', 'registered', 'taken down', 'gone'].map((id) => noticeOf(id, org.installer));
  await connection.collection('installation_notices').insertMany(notices as never);
  await connection.collection('dismantling_notices').insertMany(['d1', 'd2'].map((id) => noticeOf(id, org.dismantler)) as never);
  const run = () => migrate({ connection, migrations: [workUnderWay], tell: () => undefined });
  const named = async () => Object.fromEntries((await stays.find().toArray()).map(({ _id, ['workedBy']: by }) => [_id, by]));
  await run();
  const expected = { installing: workers(org.installer), rejected: workers(org.installer), 'taken down': workers(org.dismantler) };
  expect(await named()).toEqual({ ...expected, 'in use': undefined, registered: undefined, gone: undefined });
  const before = await stays.find().toArray();
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await stays.find().toArray()).toEqual(before);
});
