import { type OpenedOf, openCases } from '@anzhu/casework';
import { chinaCalendar, newId } from '@anzhu/kernel';
import { prepare } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { referencesOf } from '../world.ts';
import { specialWorkerId } from './special-worker.ts';
import { specialWorkerRegistration } from './special-worker-registration.module.ts';

const uscc = '91530102MA6K000225';
const clerk = subject({ org: uscc, unitKinds: ['INSTALLER'] });
const examiner = subject({ id: 'e', org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });
const number = '云A082024000001';
const allOf = async (ids: readonly string[]) => ({ files: new Map(ids.map((id) => [id, { name: `${id}.pdf`, size: 1 }])), faults: [] });
const files = { find: allOf, naming: async (_: unknown, write: () => Promise<unknown>) => write() } as never;

describe('P4 the approval of a special worker', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  let cases: OpenedOf<typeof specialWorkerRegistration>;
  const idNumber = '530102199003071019';

  beforeAll(async () => {
    kit = await personnelKit();
    cases = openCases({ ...kit, calendar: chinaCalendar, files }, [specialWorkerRegistration], () => ({
      ...kit,
      references: referencesOf(kit),
    })).casesOf(specialWorkerRegistration);
    await prepare(kit.connection);
    await havePerson(kit, '李强');
    const personRef = kit.secrets.refOf('citizenId', idNumber);
    await kit.persons.model.collection.updateOne({ _id: personIdOf('李强') as never }, { $set: { personRef } });
  });
  afterAll(() => kit.close());

  const registered = async (overrides: object = {}) => {
    const form = {
      ...{ name: '李强', idNumber, phone: '13800138000', workCode: '08', number, issuer: '云南省住房和城乡建设厅' },
      ...{ issuedOn: '2024-03-01', validUntil: '2027-02-28', ...overrides },
    };
    const opened = await cases.open(clerk, { requestId: newId(), form, papers: [{ kind: 'OPERATION_CERTIFICATE', fileId: 'f' }] });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const next = (who: typeof clerk, { _id: id, version: expectedVersion }: { _id: string; version: number }, action: string) =>
      cases.act(who, { requestId: newId(), id, expectedVersion, action, ...(action === 'approve' && { opinion: '同意' }) });
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

  it('P4 once; then again where the certificate goes on, which it then does on record', async () => {
    expect(await registered()).toMatchObject({ error: { reasons: [{ code: 'ALREADY_REGISTERED' }] } });
    expect(await registered({ validUntil: '2029-02-28' })).toMatchObject({ ok: true });
    const { worker, qualifications } = await stored();
    expect(qualifications).toMatchObject([{ validUntil: '2029-02-28', version: 2 }]);
    expect(worker).toMatchObject({ version: 2, history: [{ action: 'approve' }, { action: 'approve' }] });
  });
});
