import type { OpenedOf } from '@anzhu/casework';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit, requestOf } from '../../test/personnel-kit.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
import { personMerge } from './person-merge.module.ts';

const examiner = (id: string) =>
  subject({ id, name: id, org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['EXAMINER'] });
const [first, second] = [examiner('first'), examiner('second')];
describe('P5 two records of one person become one', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  let merges: OpenedOf<typeof personMerge>;
  const [kept, duplicate] = [personIdOf('a'), personIdOf('b')];

  beforeAll(async () => {
    kit = await personnelKit();
    merges = kit.casesOf(personMerge);
    for (const name of ['a', 'b', 'c']) await havePerson(kit, name);
    await kit.persons.model.collection.updateOne({ _id: duplicate as never }, { $set: { name: 'A' } });
    await kit.receive('requested', { ...requestOf('p1', 'b'), members: [{ ...requestOf('p1', 'b').members[0], name: 'A' }] });
  });
  afterAll(() => kit.close());

  const person = async (id: string) => (await kit.persons.find(id)) ?? expect.fail(id);
  const heldBy = async (id: string) => (await kit.qualifications.findAt(ofPerson, [id])).length;
  const acted = async (who: typeof first, record: { _id: string; version: number }, action: string) => {
    const act = { requestId: newId(), id: record._id, expectedVersion: record.version, action, opinion: '同一人' };
    const outcome = await merges.act(who, act);
    return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.error));
  };
  let merge: { _id: string; version: number };
  const typesOf = ({ outbox }: { outbox: readonly { type: string; data: object }[] }) =>
    outbox.slice(-2).map(({ type, data }) => [type.replace(/^personnel\.|\.v1$/g, ''), data]);

  it('P5 with its locks, seats and certificates; the projects and the other services are told', async () => {
    const form = { keptId: kept, duplicateId: duplicate, reason: '换证前后各登记一次' };
    const draft = await merges.open(first, { requestId: newId(), form, papers: [{ kind: 'IDENTITY_EVIDENCE', fileId: 'f' }] });
    merge = await acted(first, draft.ok ? draft.value : expect.fail(JSON.stringify(draft.error)), 'propose');
    merge = await acted(second, merge, 'merge');
    expect(await person(kept)).toMatchObject({ locks: [{ projectId: 'p1' }], lockedRoles: ['PROJECT_MANAGER'] });
    const gone = await person(duplicate);
    expect(gone).toMatchObject({ mergedInto: kept, locks: [], lockedRoles: [], employed: false });
    expect(typesOf(gone)[1]).toEqual(['person.changed', expect.objectContaining({ mergedInto: 'ref-a', employed: false })]);
    expect([await heldBy(kept), await heldBy(duplicate)]).toEqual([8, 0]);
    const team = await kit.teams.find('p1');
    expect(team?.members).toMatchObject([{ personId: kept, personRef: 'ref-a' }]);
    expect(team?.outbox.at(-1)).toMatchObject({
      type: 'personnel.team-lock.replaced.v1',
      data: { projectId: 'p1', outgoingRef: 'ref-b', incoming: { personRef: 'ref-a', role: 'PROJECT_MANAGER' } },
    });
    const [moved] = await kit.qualifications.findAt(ofPerson, [kept]).then((all) => all.filter(({ _id }) => _id.startsWith(duplicate)));
    expect(moved?.outbox.at(-1)).toMatchObject({
      type: 'personnel.qualification.changed.v1',
      data: { personRef: 'ref-a', formerRef: 'ref-b' },
    });
    for (const { history } of [gone, await person(kept)])
      expect(history.at(-1)).toMatchObject({ action: 'merge', actorId: 'second', opinion: '同一人' });
  });

  it('P5 P1 the old number leads on: who is locked is not locked again by it', async () => {
    await kit.receive('requested', { ...requestOf('p2', 'b'), members: [{ ...requestOf('p2', 'b').members[0], name: 'A' }] });
    const team = await kit.teams.find('p2');
    expect(team?.answers).toMatchObject([{ outcome: 'REFUSED', reasons: [{ code: 'AT_LIMIT', personRef: 'ref-a', projectIds: ['p1'] }] }]);
  });

  it('P5 and two again, with what passed and is still there; what came since stays', async () => {
    await kit.receive('requested', { ...requestOf('p3', 'a', { contractKey: 'contract of p1' }) });
    expect((await person(kept)).locks.map(({ projectId }) => projectId).toSorted()).toEqual(['p1', 'p3']);
    await acted(first, merge, 'separate');
    const back = await person(duplicate);
    expect(back).toMatchObject({ mergedInto: null, merger: null, employed: true, locks: [{ projectId: 'p1' }] });
    expect(typesOf(back)[1]).toEqual(['person.changed', expect.not.objectContaining({ mergedInto: 'ref-a' })]);
    expect((await person(kept)).locks.map(({ projectId }) => projectId)).toEqual(['p3']);
    expect([await heldBy(kept), await heldBy(duplicate)]).toEqual([4, 4]);
    expect((await kit.teams.find('p1'))?.members).toMatchObject([{ personId: duplicate, personRef: 'ref-b' }]);
  });
});
