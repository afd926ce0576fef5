import type { Subject } from '@anzhu/access';
import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../../test/service.ts';

const [own, other] = [syntheticUscc(1), syntheticUscc(2)];
const clerk = subject({ id: 'clerk', org: own });
const stranger = subject({ id: 'stranger', org: other });
const official = subject({
  id: 'examiner',
  org: '530102-JZ',
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: '530102',
  roles: ['EXAMINER'],
});
const [old, idNumber] = ['530102900307101', '530102199003071019'];

describe('P5 one person, however the number and the name are written', () => {
  let service: PersonnelService;
  let person: Readonly<Record<string, unknown>>;
  const register = (who: Subject, more: object) => service.change(who, 'registerPerson', { name: '阿卜杜拉·买买提', idNumber, ...more });
  const change = async (changes: object): Promise<void> => {
    person = await service.change(clerk, 'changePerson', { personId: person['id'], expectedVersion: person['version'], ...changes });
  };
  beforeAll(async () => {
    service = await personnelService('2026-03-02T02:00:00Z', [own, '530102'], [other, '530102']);
    person = await register(clerk, { idNumber: old });
  });
  afterAll(() => service.stop());

  it('P5 a number of 15 digits and the 18 it became are one person', async () => {
    expect(person).toMatchObject({ __typename: 'Person', maskedIdNumber: '53**************19' });
    expect(await register(clerk, {})).toMatchObject({ reasons: [{ code: 'PERSON_ALREADY_REGISTERED' }] });
  });

  it('P5 a name is renamed from a day on or corrected, and each former one is kept and found', async () => {
    await change({ name: '阿卜杜拉·吐尔逊' });
    await change({ name: '阿不都拉·吐尔逊', nameWasWrong: true });
    expect(person).toMatchObject({ name: '阿不都拉·吐尔逊' });
    const query = `query ($id: ID!, $search: String) {
      person(id: $id) { formerValues { value until isMistake } } persons(search: $search) { total { count } }
    }`;
    const { data } = await service.ask(clerk, query, { id: person['id'], search: '买买提' });
    expect(data).toEqual({
      person: {
        formerValues: [
          { value: '阿卜杜拉·买买提', until: '2026-03-02', isMistake: false },
          { value: '阿卜杜拉·吐尔逊', until: null, isMistake: true },
        ],
      },
      persons: { total: { count: 1 } },
    });
    const bare = await service.change(clerk, 'changePerson', {
      personId: person['id'],
      expectedVersion: person['version'],
      nameWasWrong: true,
    });
    expect(bare).toMatchObject({ faults: [{ path: 'name', code: 'REQUIRED' }] });
  });

  it('P5 S3 the unit that had the person is told how the name is on file, another is not', async () => {
    await change({ employed: false, leavingReason: '合同到期' });
    expect(await register(clerk, {})).toMatchObject({ reasons: [{ code: 'PERSON_NAME_DIFFERS' }] });
    const { data } = await service.ask(
      clerk,
      'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on Blocked { reasons { zh } } } }',
      { input: { requestId: crypto.randomUUID(), name: '李强', idNumber } },
    );
    expect(JSON.stringify(data)).toContain('登记的姓名为阿不都拉·吐尔逊');
    expect(await register(stranger, { name: '李强' })).toMatchObject({ reasons: [{ code: 'PERSON_NOT_FREE' }] });
    expect(await register(stranger, { name: ' 阿不都拉．吐尔逊', idNumber: old })).toMatchObject({ id: person['id'], isEmployed: true });
    const reveal = { personId: person['id'], reason: '核对' };
    expect(await service.change(stranger, 'revealPersonalData', reveal)).toMatchObject({ idNumber });
  });

  it('P5 a unit adds to fifty former names at most, the department goes on', async () => {
    const given = await register(clerk, { idNumber: syntheticCitizenId(7) });
    const name = Array.from({ length: 50 }, (_, n) => ({ value: `甲${n}`, from: null, until: null, isMistake: true }));
    const persons = service.connection.collection('persons');
    const asked = { personId: given['id'], expectedVersion: given['version'], name: '李强' };
    await persons.updateOne({ _id: given['id'] as never }, { $set: { formerValues: { name } } });
    expect(await service.change(clerk, 'changePerson', asked)).toMatchObject({ reasons: [{ code: 'TOO_MANY_FORMER_NAMES' }] });
    expect(await service.change(clerk, 'changePerson', { ...asked, name: undefined, phone: '13888800001' })).toMatchObject({
      id: given['id'],
    });
    expect(await service.change(official, 'changePerson', { ...asked, expectedVersion: 2 })).toMatchObject({ name: '李强' });
  });
});
