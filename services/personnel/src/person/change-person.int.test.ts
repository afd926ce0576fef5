import { erasedName } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { changePerson } from './change-person.use-case.ts';

const uscc = '91530102MA6K000225';
const clerk = subject({ org: uscc });
const examiner = subject({ org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });
const blockedBy = (code: string) => ({ error: { code: 'BLOCKED', reasons: [{ code }] } });

describe('P5 who has left is put back on the list', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  const personId = personIdOf('once');

  beforeAll(async () => {
    kit = await personnelKit();
    await havePerson(kit, 'once');
  });
  afterAll(() => kit.close());
  beforeEach(() => stands({ status: 'APPROVED' }, { name: '李强', namesErasedOn: null }));

  const stands = async (unit: object, person: object) => {
    const known = { name: '施工', kinds: ['CONTRACTOR'], division: '530103', successor: null, ...unit };
    await kit.connection.collection('unit_copies').updateOne({ _id: uscc as never }, { $set: known }, { upsert: true });
    const left = { uscc, division: '530102', d6: '530102', employed: false, leavingReason: '合同到期', ...person };
    await kit.persons.model.collection.updateOne({ _id: personId as never }, { $set: left });
  };
  const comesBack = async (who: typeof clerk, more: object = {}) => {
    const { version: expectedVersion } = (await kit.persons.find(personId)) ?? expect.fail('nobody');
    return changePerson(kit, who, { requestId: newId(), personId, expectedVersion, employed: true, ...more });
  };

  it.each([
    ['is not approved', { status: 'REGISTERED' }, 'UNIT_NOT_APPROVED'],
    ['was merged into another', { successor: '91530102MA6K000304' }, 'UNIT_MERGED'],
  ])('P5 not by a unit that %s, whoever says so: as at the first registration', async (_, unit, code) => {
    await stands(unit, {});
    for (const [who, more] of [
      [clerk, {}],
      [examiner, {}],
      [examiner, { uscc }],
    ] as const)
      expect(await comesBack(who, more)).toMatchObject(blockedBy(code));
    expect(await kit.persons.find(personId)).toMatchObject({ employed: false });
  });

  it('P5 by an approved one, at the place that has now', async () => {
    expect(await comesBack(clerk)).toMatchObject({
      ok: true,
      value: { employed: true, leavingReason: null, division: '530103', d6: '530103' },
    });
  });

  it('P5 X9 not without a name where the names were erased, so that whoever is employed is found by one', async () => {
    await stands({}, { name: erasedName, namesErasedOn: '2026-02-01' });
    for (const who of [clerk, examiner])
      expect(await comesBack(who)).toMatchObject({ error: { code: 'BAD_USER_INPUT', faults: [{ path: 'name', code: 'REQUIRED' }] } });
    expect(await comesBack(clerk, { name: '李强' })).toMatchObject({
      ok: true,
      value: { employed: true, name: '李强', namesErasedOn: null },
    });
  });
});
