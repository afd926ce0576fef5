import type { OpenedOf } from '@anzhu/casework';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit, requestOf } from '../../test/personnel-kit.ts';
import { examinerOf } from '../qualification/examiner.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
import { recordWithin } from '../qualification/qualification.store.ts';
import { approvedOf } from '../special-worker/special-worker.register.ts';
import { personMerge } from './person-merge.module.ts';

const examiner = (id: string) =>
  subject({ id, name: id, org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['EXAMINER'] });
const clerk = subject({ org: '91530102MA6K000225' });
const chief = subject({
  id: 'chief',
  name: 'chief',
  org: '530102-SS',
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: '530102',
  roles: ['SUPERVISION_CHIEF'],
});
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
    for (const name of ['a', 'b']) await kit.specialWorkers.insert({ _id: `worker-${name}`, ...worker(name) }, {});
  });
  afterAll(() => kit.close());

  const worker = (name: string) => ({
    ...{ uscc: '91530102MA6K000225', personId: personIdOf(name), personRef: `ref-${name}`, qualificationId: 'q', number: `T-${name}` },
    ...{
      workCode: '05' as const,
      approvedOn: '2026-01-05' as const,
      caseId: 'case',
      division: '530102',
      d2: '53',
      d4: '5301',
      d6: '530102',
    },
  });
  const approvedFor = async (id: string) => (await kit.specialWorkers.findAt(approvedOf, [id])).map(({ _id }) => _id);
  const person = async (id: string) => (await kit.persons.find(id)) ?? expect.fail(id);
  const heldBy = async (id: string) => (await kit.qualifications.findAt(ofPerson, [id])).length;
  const acted = async (who: typeof first, record: { _id: string; version: number }, action: string) => {
    const act = { requestId: newId(), id: record._id, expectedVersion: record.version, action, opinion: '同一人' };
    const outcome = await merges.act(who, act);
    return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.error));
  };
  const merged = async () => {
    const form = { keptId: kept, duplicateId: duplicate, reason: '换证前后各登记一次' };
    const draft = await merges.open(first, { requestId: newId(), form, papers: [{ kind: 'IDENTITY_EVIDENCE', fileId: 'f' }] });
    return acted(second, await acted(first, draft.ok ? draft.value : expect.fail(JSON.stringify(draft.error)), 'propose'), 'merge');
  };
  let merge: { _id: string; version: number };
  const asked = async (who: typeof first, { _id: id, version: expectedVersion }: { _id: string; version: number }, action: string) => {
    const taken = await kit.requests.act(who, { requestId: newId(), id, expectedVersion, action, opinion: '已退场' });
    return taken.ok ? taken.value : expect.fail(JSON.stringify(taken.error));
  };
  const unlocked = async (personId: string) => {
    const form = { personId, projectId: 'p1', role: 'PROJECT_MANAGER', ground: 'OTHER', until: '2026-12-31', reason: '已退场' };
    const made = await kit.requests.open(clerk, { requestId: newId(), form, papers: [{ kind: 'UNLOCK_FORM', fileId: 'f' }] });
    return asked(chief, await asked(clerk, made.ok ? made.value : expect.fail(JSON.stringify(made.error)), 'submit'), 'approve');
  };
  const revoke = async ({ _id }: { _id: string }) =>
    asked(chief, (await kit.store.find(kit.requests.model, _id)) ?? expect.fail('no request'), 'revoke');
  const typesOf = ({ outbox }: { outbox: readonly { type: string; data: object }[] }) =>
    outbox.slice(-2).map(({ type, data }) => [type.replace(/^personnel\.|\.v1$/g, ''), data]);

  it('P5 with its locks, seats and certificates; the projects and the other services are told', async () => {
    merge = await merged();
    expect(await person(kept)).toMatchObject({ locks: [{ projectId: 'p1' }], lockedRoles: ['PROJECT_MANAGER'] });
    const gone = await person(duplicate);
    expect(gone).toMatchObject({ mergedInto: kept, locks: [], lockedRoles: [], employed: false });
    expect(typesOf(gone)[1]).toEqual(['person.changed', expect.objectContaining({ mergedInto: 'ref-a', employed: false })]);
    expect([await heldBy(kept), await heldBy(duplicate)]).toEqual([8, 0]);
    expect([await approvedFor(kept), await approvedFor(duplicate)]).toEqual([['worker-a', 'worker-b'], []]);
    expect((await kit.specialWorkers.find('worker-b'))?.outbox.at(-1)).toMatchObject({
      type: 'personnel.special-worker.approved.v1',
      data: { personRef: 'ref-a', formerRef: 'ref-b', number: 'T-b' },
    });
    const team = await kit.teams.find('p1');
    expect(team?.members).toMatchObject([{ personId: kept, personRef: 'ref-a' }]);
    expect(team?.outbox.at(-1)).toMatchObject({
      type: 'personnel.team-lock.replaced.v1',
      data: { projectId: 'p1', outgoingRef: 'ref-b', incoming: { personRef: 'ref-a', role: 'PROJECT_MANAGER' }, samePerson: true },
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

  it('P5 P2 an unlock asked for under the old id reaches the lock, and passes back with it', async () => {
    const uscc = '91530102MA6K000225';
    const parties = [{ kind: 'CONTRACTOR', uscc, name: '施工' }];
    const project = { name: '工程', division: '530102', constructionStatus: 'IN_CONSTRUCTION', parties };
    await kit.connection.collection('project_copies').insertOne({ _id: 'p1' as never, ...project });
    const request = await unlocked(duplicate);
    expect(await person(kept)).toMatchObject({ lockedRoles: [], locks: [{ exempt: true, exemption: { caseId: request._id } }] });
    await acted(first, merge, 'separate');
    expect(await person(duplicate)).toMatchObject({ lockedRoles: [], locks: [{ exempt: true, exemption: { caseId: request._id } }] });
    expect(await kit.store.find(kit.requests.model, request._id)).toMatchObject({ state: 'UNLOCKED' });
    merge = await merged();
    expect(await person(kept)).toMatchObject({ lockedRoles: [], locks: [{ exempt: true, exemption: { caseId: request._id } }] });
    await revoke(request);
    expect(await person(kept)).toMatchObject({ lockedRoles: ['PROJECT_MANAGER'], locks: [{ exempt: false }] });
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
    expect([await approvedFor(kept), await approvedFor(duplicate)]).toEqual([['worker-a'], ['worker-b']]);
    expect((await kit.teams.find('p1'))?.members).toMatchObject([{ personId: duplicate, personRef: 'ref-b' }]);
  });

  it('P5 P2 P1 an exemption asked for under the kept id ends at the lock, though it passed back', async () => {
    merge = await merged();
    const request = await unlocked(kept);
    await acted(first, merge, 'separate');
    expect((await person(duplicate)).locks).toMatchObject([{ projectId: 'p1', exempt: true }]);
    await revoke(request);
    expect(await person(duplicate)).toMatchObject({ lockedRoles: ['PROJECT_MANAGER'], locks: [{ projectId: 'p1', exempt: false }] });
  });

  it('P5 P4 what was approved meanwhile goes with the certificate it is of', async () => {
    merge = await merged();
    const since = { ...worker('since'), personId: kept, personRef: 'ref-a', qualificationId: `${duplicate} CONSTRUCTOR` };
    await kit.specialWorkers.insert({ _id: 'worker-since', ...since }, {});
    await acted(first, merge, 'separate');
    expect(await approvedFor(duplicate)).toEqual(['worker-b', 'worker-since']);
    expect((await kit.specialWorkers.find('worker-since'))?.outbox.at(-1)?.data).toMatchObject({ personRef: 'ref-b', formerRef: 'ref-a' });
  });

  it('P5 a merged record has no spell of work that goes on; separated, it works as far as the one that led does', async () => {
    const spell = { uscc: '91530102MA6K000225', from: '2026-01-05', until: null, reason: null, isOver: false };
    const spells = { uscc: spell.uscc, employed: true, leavingReason: null, employments: [spell] };
    await kit.persons.model.collection.updateMany({ _id: { $in: [kept, duplicate] } } as never, { $set: spells });
    merge = await merged();
    expect(await person(duplicate)).toMatchObject({ employed: false, employments: [{ isOver: true, reason: '人员记录合并' }] });
    await acted(first, merge, 'separate');
    expect(await person(duplicate)).toMatchObject({ employed: true, employments: [spell] });
    merge = await merged();
    const over = { ...spell, until: '2026-02-01', reason: '合同到期', isOver: true };
    const left = { employed: false, leavingReason: over.reason, employments: [over] };
    await kit.persons.model.collection.updateOne({ _id: kept as never }, { $set: left });
    await acted(first, merge, 'separate');
    expect(await person(duplicate)).toMatchObject(left);
    await kit.persons.model.collection.updateMany({ _id: { $in: [kept, duplicate] } } as never, { $set: spells });
  });

  it('P5 nothing is put on record beside a person who is merged at the same moment', async () => {
    const stated = { kind: 'MECHANIC', number: 'M-1', issuer: '省厅', source: 'PAPER' } as const;
    const days = { issuedOn: '2026-01-01', validUntil: '2027-01-01' } as const;
    const before = await person(duplicate);
    let isBegun = false;
    const recorded = await kit.store.atomically(async (session) => {
      await kit.persons.find(duplicate, session);
      if (!isBegun) merge = await merged();
      isBegun = true;
      const asked = { id: newId(), person: before, stated: { ...stated, ...days }, actor: examinerOf(first), issuedIn: '530102' };
      return recordWithin(kit, { ...asked, today: '2026-03-01' } as never, session);
    });
    expect(recorded).toMatchObject({ error: { reasons: [{ code: 'PERSON_MERGED' }] } });
    expect(await heldBy(duplicate)).toBe(0);
  });
});
