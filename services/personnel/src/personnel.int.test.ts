import type { Subject } from '@anzhu/access';
import { checksPerHour } from '@anzhu/casework';
import { maskCitizenId, syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { subject, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../test/service.ts';

const [own, other, unknown] = [syntheticUscc(1), syntheticUscc(2), syntheticUscc(3)];
const clerk = subject({ id: 'clerk', name: '王芳', org: own });
const stranger = subject({ id: 'stranger', org: other });
const official = (role: Subject['roles'][number], region = '530100'): Subject =>
  subject({ id: role, name: role, org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: [role] });
const examiner = official('EXAMINER');
const elsewhere = official('EXAMINER', '650000');

const idNumber = syntheticCitizenId(1);
const person = { name: '李强', idNumber, phone: '13800138000' };

interface Stored {
  readonly version: number;
  readonly outbox: readonly { readonly type: string; readonly data: object }[];
  readonly history: readonly object[];
}

describe('the personnel service', () => {
  let service: PersonnelService;
  const register = (who: Subject = clerk, overrides: object = {}) => service.change(who, 'registerPerson', { ...person, ...overrides });
  const change = (who: Subject, { id, version }: Readonly<Record<string, unknown>>, changes: object) =>
    service.change(who, 'changePerson', { personId: id, expectedVersion: version, ...changes });
  const record = async (collection: string) => (await service.connection.collection<Stored>(collection).findOne({})) ?? expect.fail('none');
  const qualify = (who: Subject, personId: unknown, overrides: object = {}) =>
    service.change(who, 'recordQualification', {
      ...{
        personId,
        kind: 'SPECIAL_OPERATION',
        number: '云A052024000001',
        issuer: '云南省住房和城乡建设厅',
        source: 'PAPER',
        issuedOn: '2024-03-01',
        validUntil: '2026-03-31',
      },
      ...overrides,
    });

  beforeAll(async () => {
    service = await personnelService('2026-03-02T02:00:00Z', [own, '530102'], [other, '530102']);
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    for (const name of ['persons', 'qualifications']) await service.connection.collection(name).deleteMany({});
  });

  it('P5 a unit registers its own people; their ID numbers are stored sealed, shown masked and published nowhere', async () => {
    const made = await register();
    expect(made).toMatchObject({
      __typename: 'Person',
      name: '李强',
      maskedIdNumber: maskCitizenId(idNumber),
      isEmployed: true,
    });
    const stored = await record('persons');
    expect(stored.outbox).toMatchObject([{ type: 'personnel.person.registered.v1', data: { personId: made['id'], uscc: own } }]);
    expect(JSON.stringify(stored.outbox)).not.toContain('李强');
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${idNumber}|13800138000`));
  });

  it('P5 a repeated registration is answered again, the same id with other data refused', async () => {
    const requestId = newId();
    const made = await register(clerk, { requestId });
    expect(await register(clerk, { requestId })).toEqual(made);
    expect(await register(clerk, { requestId, name: '李刚' })).toMatchObject({ code: 'REQUEST_ID_REUSED' });
    expect(await register(clerk, { requestId, idNumber: syntheticCitizenId(2) })).toMatchObject({ code: 'REQUEST_ID_REUSED' });
    expect(await service.connection.collection('persons').countDocuments()).toBe(1);
  });

  it('P5 one person is registered once, also by two at the same time', async () => {
    const both = await Promise.all([register(), register(stranger, { uscc: other })]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Blocked', 'Person']);
  });

  it('P5 refuses a wrong check digit, a unit that is not approved, and a clerk of another unit', async () => {
    const wrong = `${idNumber.slice(0, 17)}${idNumber.endsWith('0') ? '1' : '0'}`;
    expect(await register(clerk, { idNumber: wrong })).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ code: 'CITIZEN_ID_CHECK' }] });
    expect(await register(subject({ org: unknown }))).toMatchObject({ reasons: [{ code: 'UNIT_NOT_APPROVED' }] });
    expect(await register(stranger, { uscc: own })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await register(elsewhere, { uscc: own })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await service.connection.collection('persons').countDocuments()).toBe(0);
  });

  it('P5 who leaves is free for another unit, and the former one is not asked', async () => {
    const made = await register();
    expect(await register(stranger)).toMatchObject({ reasons: [{ code: 'PERSON_NOT_FREE' }] });
    expect(await register(examiner, { uscc: other })).toMatchObject({ reasons: [{ code: 'PERSON_EMPLOYED_ELSEWHERE' }] });
    const left = await change(clerk, made, { employed: false, leavingReason: '合同到期' });
    expect(left).toMatchObject({ isEmployed: false });
    expect(await change(clerk, made, { phone: '13900139000' })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await change(examiner, left, { uscc: other })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await register(stranger)).toMatchObject({ __typename: 'Person', id: made['id'], isEmployed: true });
    expect(await change(clerk, left, { name: '李刚' })).toMatchObject({ code: 'NOT_FOUND' });
    const { version } = await record('persons');
    expect(await change(stranger, { id: made['id'], version }, { phone: '13900139001' })).toMatchObject({ __typename: 'Person' });
    const { outbox, history } = await record('persons');
    expect(outbox.map(({ type }) => type)).toEqual(['registered', 'changed', 'changed'].map((event) => `personnel.person.${event}.v1`));
    expect(history).toMatchObject([
      {},
      { from: 'EMPLOYED', to: 'LEFT', opinion: '合同到期' },
      { actorId: 'stranger' },
      { action: 'change' },
    ]);
  });

  it('S3 nobody finds who is registered by trying: after so many in vain within the hour nothing is answered, right or wrong', async () => {
    await register();
    const tries = { hour: service.clock.now().toISOString().slice(0, 13), count: checksPerHour - 1 };
    await service.connection.collection('person_checks').replaceOne({ _id: other as never }, tries, { upsert: true });
    expect(await register(stranger)).toMatchObject({ reasons: [{ code: 'PERSON_NOT_FREE' }] });
    expect(await register(stranger)).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await register(stranger, { idNumber: syntheticCitizenId(7) })).toMatchObject({ code: 'RATE_LIMITED' });
    service.clock.advance({ hours: 1 });
    expect(await register(stranger, { idNumber: syntheticCitizenId(7) })).toMatchObject({ __typename: 'Person' });
    expect(await register(stranger)).toMatchObject({ reasons: [{ code: 'PERSON_NOT_FREE' }] });
    service.clock.advance({ hours: -1 });
  });

  it('P3 an examiner of the region records a qualification once; others may not', async () => {
    const { id } = await register();
    expect(await qualify(clerk, id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await qualify(elsewhere, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await qualify(examiner, id, { workCode: '04' })).toMatchObject({ faults: [{ path: 'workCode', code: 'WORK_CODE_DIFFERS' }] });
    expect(await qualify(examiner, id, { number: '云\ud842A' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await qualify(examiner, id)).toMatchObject({
      __typename: 'Qualification',
      number: '云A052024000001',
      workCode: '05',
      status: 'VALID',
    });
    const query = 'query ($id: ID!) { person(id: $id) { qualifications { issuer } } }';
    expect((await service.ask(clerk, query, { id })).data).toEqual({ person: { qualifications: [{ issuer: '云南省住房和城乡建设厅' }] } });
    expect(await qualify(examiner, id)).toMatchObject({ reasons: [{ code: 'NUMBER_TAKEN' }] });
    expect((await record('qualifications')).outbox).toMatchObject([
      { type: 'personnel.qualification.granted.v1', data: { personId: id, workCode: '05' } },
    ]);
  });

  it('X9 a qualification is read by whoever may read its person, wherever that one works now', async () => {
    const made = await register();
    const { id } = await qualify(examiner, made['id']);
    const number = async (who: Subject) =>
      (await service.ask(who, 'query ($id: ID!) { qualification(id: $id) { number } }', { id })).data?.['qualification'] ?? null;
    const all = async () => Promise.all([clerk, examiner, stranger, elsewhere].map(number));
    const shown = { number: '云A052024000001' };
    expect(await all()).toEqual([shown, shown, null, null]);
    await change(clerk, made, { employed: false, leavingReason: '合同到期' });
    await register(stranger);
    expect(await all()).toEqual([null, shown, shown, null]);
  });

  it('P3 a qualification expires after its last day, and the others are told', async () => {
    const { id } = await register();
    await qualify(examiner, id);
    service.clock.advance({ days: 29, hours: 13, minutes: 59 });
    const ticker = service.tick();
    try {
      const query = 'query ($id: ID!) { person(id: $id) { qualifications { status kindLabel { zh } workLabel { zh } } } }';
      const read = async () =>
        (await service.ask(clerk, query, { id })).data?.['person'] as unknown as { qualifications: readonly object[] };
      expect((await read()).qualifications).toMatchObject([{ status: 'VALID', workLabel: { zh: '建筑起重机械司机（塔式起重机）' } }]);
      service.clock.advance({ minutes: 1 });
      const expired = async () => (await record('qualifications')).outbox.find(({ type }) => type === 'personnel.qualification.expired.v1');
      await waitFor(async () => (await expired()) !== undefined);
      expect(await expired()).toMatchObject({ data: { status: 'EXPIRED' } });
      expect((await read()).qualifications).toMatchObject([{ status: 'EXPIRED' }]);
    } finally {
      await ticker.stop();
      service.clock.advance({ days: -29, hours: -14 });
    }
  });
});
