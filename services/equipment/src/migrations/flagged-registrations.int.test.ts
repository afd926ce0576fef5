import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { org } from '../../test/world.ts';
import { flaggedRegistrations } from './0015-flagged-registrations.migration.ts';

const registration = (_id: string, flags: readonly string[] | undefined, own: object = {}) => ({
  ...{ _id, state: 'REGISTERED', applicant: org.contractor, parties: { applicant: org.contractor }, assigned: {} },
  ...{ form: { installationId: `stay of ${_id}` }, outcome: { registrationNumber: `N-${_id}`, ...(flags && { flags }) }, ...own },
});

it('P6 L2 registrations that were flagged before wait for their user, those that have ended need no attention; done again it changes nothing', async () => {
  const { connection } = await testDatabase();
  const registrations = connection.collection('use_registrations');
  await registrations.insertMany([
    registration('left', ['CREW_LEFT']),
    registration('changing', ['CREW_LEFT', 'INSPECTION_DUE']),
    registration('stopped', ['PROJECT_STOPPED']),
    registration('right', []),
    registration('never', undefined),
    registration('ended', ['PROJECT_COMPLETED'], { state: 'ENDED' }),
  ] as never);
  const change = { _id: 'c', state: 'SUBMITTED', form: { registrationId: 'changing' } };
  await connection.collection('crew_changes').insertOne(change as never);
  const run = () => migrate({ connection, migrations: [flaggedRegistrations], tell: () => undefined });
  const standing = async () =>
    Object.fromEntries(
      (await registrations.find().toArray()).map(({ _id, ['awaits']: awaits, ['outcome']: { flags } }) => [_id, [flags, awaits]]),
    );
  await run();
  const [crew, inspection] = ['equipment.crew-change', 'equipment.inspection-commission'].map((mark) => `${mark} ${org.contractor}`);
  expect(await standing()).toEqual({
    left: [['CREW_LEFT'], [crew]],
    changing: [['CREW_LEFT', 'INSPECTION_DUE'], [inspection]],
    stopped: [['PROJECT_STOPPED'], []],
    right: [[], undefined],
    never: [undefined, undefined],
    ended: [[], undefined],
  });
  const before = await registrations.find().toArray();
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await registrations.find().toArray()).toEqual(before);
});
