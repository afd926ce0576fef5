import { newId, ok } from '@anzhu/kernel';
import { migrate } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { workerNames } from '../migrations/0007-worker-names.migration.ts';
import { specialWorkerId } from './special-worker.ts';
import { renameWorkers } from './worker-names.store.ts';

const uscc = '91530102MA6K000225';
const clerk = subject({ org: uscc, unitKinds: ['INSTALLER'] });
const examiner = subject({ id: 'e', org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });
const number = '云A082024000001';

describe('P4 the approval of a special worker', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  const idNumber = '530102199003071019';

  beforeAll(async () => {
    kit = await personnelKit();
    await havePerson(kit, '李强');
    const personRef = kit.secrets.refOf('citizenId', idNumber);
    await kit.persons.model.collection.updateOne({ _id: personIdOf('李强') as never }, { $set: { personRef } });
  });
  afterAll(() => kit.close());

  const registered = async (overrides: object = {}) => {
    const form = {
      ...{ name: '李强', idNumber, phone: '13800138000', workCode: '08', number, issuer: '云南省住房和城乡建设厅' },
      ...{ issuedOn: '2024-03-01', validUntil: '2026-05-31', ...overrides },
    };
    const opened = await kit.registrations.open(clerk, {
      requestId: newId(),
      form,
      papers: [{ kind: 'OPERATION_CERTIFICATE', fileId: 'f' }],
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const next = (who: typeof clerk, { _id: id, version: expectedVersion }: { _id: string; version: number }, action: string) =>
      kit.registrations.act(who, { requestId: newId(), id, expectedVersion, action, ...(action === 'approve' && { opinion: '同意' }) });
    const submitted = await next(clerk, opened.value, 'submit');
    return submitted.ok ? next(examiner, submitted.value, 'approve') : submitted;
  };
  const stored = async () => ({
    worker: await kit.specialWorkers.find(specialWorkerId(uscc, number)),
    qualifications: await kit.qualifications.model.collection.find({ number }).toArray(),
  });

  it('P4 puts the certificate on record and the worker on the list of the unit, with the case and in one transaction', async () => {
    expect(await registered()).toMatchObject({ ok: true, value: { state: 'APPROVED' } });
    const { worker, qualifications } = await stored();
    expect(qualifications).toMatchObject([{ kind: 'SPECIAL_OPERATION', workCode: '08', source: 'SPECIAL_WORKER_REVIEW', status: 'VALID' }]);
    expect(worker).toMatchObject({ uscc, personId: personIdOf('李强'), qualificationId: qualifications[0]?._id, d6: clerk.region });
    expect(worker?.outbox).toMatchObject([{ type: 'personnel.special-worker.approved.v1', data: { uscc, number, workCode: '08' } }]);
    expect(JSON.stringify([worker, qualifications])).not.toContain(idNumber);
  });

  const found = async (search: string) => {
    const page = await kit.specialWorkers.lists.list(clerk, { search });
    return page.ok ? page.value.edges.map(({ node }) => node.number) : page.error;
  };
  const call = (name: string) => kit.persons.model.collection.updateOne({ _id: personIdOf('李强') as never }, { $set: { name } });

  it('P4 the worker is found by name in the list of its unit, and when the person is renamed by the new one', async () => {
    expect([await found('李强'), await found('王芳')]).toEqual([[number], []]);
    await call('王芳');
    const renaming = async () => {
      const person = (await kit.persons.find(personIdOf('李强'))) ?? expect.fail('nobody');
      await kit.store.atomically(async (session) => ok(await renameWorkers(kit, person, session)));
    };
    await renaming();
    expect([await found('李强'), await found('王芳')]).toEqual([[], [number]]);
    await call('李强');
    await renaming();
  });

  it('P4 workers approved before are found by name after the migration, once made as often as it runs', async () => {
    const workers = kit.connection.collection('special_workers');
    const before = await workers.findOne({});
    await workers.updateOne({}, { $unset: { holderName: 1 }, $set: { searchText: '', grams: [] } });
    expect(await found('李强')).toEqual([]);
    const run = () => migrate({ connection: kit.connection, migrations: [workerNames], tell: () => undefined });
    await run();
    await kit.connection.collection('migrations').deleteMany({});
    await run();
    expect([await found('李强'), await found(number)]).toEqual([[number], [number]]);
    expect(await workers.findOne({})).toEqual(before);
  });

  it('P4 once; then again where the certificate goes on, which it then does on record', async () => {
    expect(await registered()).toMatchObject({ error: { reasons: [{ code: 'ALREADY_REGISTERED' }] } });
    expect(await registered({ validUntil: '2028-05-31' })).toMatchObject({ ok: true });
    const { worker, qualifications } = await stored();
    expect(qualifications).toMatchObject([{ validUntil: '2028-05-31', version: 2 }]);
    expect(worker).toMatchObject({ history: [{ action: 'approve' }, { action: 'approve' }] });
  });
});
