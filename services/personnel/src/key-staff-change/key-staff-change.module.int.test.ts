import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { asked, lock } from '../../test/team-fixtures.ts';
import { changePerson } from '../person/change-person.use-case.ts';

const uscc = '91530102MA6K000225';
const clerk = subject({ org: uscc });
const chief = subject({ id: 'chief', org: '530102-SS', orgKind: 'AUTHORITY', unitKinds: [], roles: ['SUPERVISION_CHIEF'] });

describe('P3 the approval of a change of key staff', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;

  beforeAll(async () => {
    kit = await personnelKit();
    for (const name of ['a', 'b', 'c']) await havePerson(kit, name);
    const parties = [{ kind: 'CONTRACTOR', uscc, name: '施工' }];
    const project = { _id: 'project-1' as never, name: '滇池一号', division: '530102', parties };
    await kit.connection.collection('project_copies').insertOne(project);
    const member = { personRef: 'ref-a', role: 'PROJECT_MANAGER', name: 'a', uscc };
    await kit.receive('requested', { ...asked([]), members: [member] });
  });
  afterAll(() => kit.close());

  const submitted = async (incoming: string, outgoing = 'a') => {
    const people = { outgoingId: personIdOf(outgoing), incomingId: personIdOf(incoming) };
    const form = { projectId: 'project-1', role: 'PROJECT_MANAGER', ...people, reason: '离职' };
    const opened = await kit.changes.open(clerk, { requestId: newId(), form, papers: [{ kind: 'CHANGE_EVIDENCE', fileId: 'f' }] });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const { _id: id, version: expectedVersion } = opened.value;
    return kit.changes.act(clerk, { requestId: newId(), id, expectedVersion, action: 'submit' });
  };
  const approve = async (outcome: Awaited<ReturnType<typeof submitted>>) => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const { _id: id, version: expectedVersion } = outcome.value;
    return kit.changes.act(chief, { requestId: newId(), id, expectedVersion, action: 'approve', opinion: '同意' });
  };
  const person = async (name: string) => (await kit.persons.find(personIdOf(name))) ?? expect.fail(name);

  it('P3a changes locks, team and case together, and is refused when the new manager was locked in the meantime', async () => {
    const first = await submitted('b');
    const second = await submitted('c');
    await kit.persons.model.collection.updateOne({ _id: personIdOf('c') as never }, { $set: { locks: [lock('elsewhere')] } });
    expect(await approve(second)).toMatchObject({ error: { code: 'BLOCKED', reasons: [{ code: 'AT_LIMIT' }] } });
    expect(await person('a')).toMatchObject({ lockedRoles: ['PROJECT_MANAGER'] });
    expect(await approve(first)).toMatchObject({ ok: true, value: { state: 'APPROVED' } });
    expect(await person('a')).toMatchObject({ locks: [], lockedRoles: [] });
    const { locks, outbox } = await person('b');
    expect(locks).toMatchObject([{ projectId: 'project-1', contractKey: 'CONTRACT-1', role: 'PROJECT_MANAGER' }]);
    expect(outbox).toMatchObject([{ type: 'personnel.lock.added.v1' }]);
    const members = [{ personId: personIdOf('b'), lockId: locks[0]?.lockId }];
    const replaced = {
      projectId: 'project-1',
      outgoingRef: 'ref-a',
      incoming: { personRef: 'ref-b', role: 'PROJECT_MANAGER', uscc },
    };
    const team = await kit.teams.find('project-1');
    expect(team).toMatchObject({ members });
    expect(team?.outbox.at(-1)).toMatchObject({ type: 'personnel.team-lock.replaced.v1', data: replaced });
    expect(team?.outbox.at(-1)).not.toHaveProperty('data.incoming.name');
  });

  it('P3 P5 whom another unit employs by now is replaced all the same, by the unit whose project it is; nobody else of others is named', async () => {
    const elsewhere = { uscc: '91530102MA6K000333' };
    const { collection } = kit.persons.model;
    await collection.updateMany({ _id: { $in: ['a', 'b'].map(personIdOf) as never } }, { $set: elsewhere });
    await collection.updateOne({ _id: personIdOf('c') as never }, { $set: { locks: [] } });
    await expect(submitted('c', 'a')).rejects.toThrow('form.outgoingId');
    expect(await approve(await submitted('c', 'b'))).toMatchObject({ ok: true, value: { state: 'APPROVED' } });
    expect([(await person('b')).locks, (await person('c')).locks]).toMatchObject([[], [{ projectId: 'project-1' }]]);
  });

  it('P3 P5 a unit does not record the leaving of whom a project holds; an authority does', async () => {
    const leaving = async (who: typeof clerk) => {
      const { _id: personId, version: expectedVersion } = await person('c');
      const change = { employed: false, leavingReason: '合同到期' };
      return changePerson(kit, who, { requestId: newId(), personId, expectedVersion, ...change });
    };
    const references = [{ kind: 'Project', id: 'project-1', label: '滇池一号' }];
    expect(await leaving(clerk)).toMatchObject({
      error: { reasons: [{ code: 'PERSON_LOCKED', references, en: expect.stringContaining('an authority orders it') }] },
    });
    expect(await leaving({ ...chief, roles: ['EXAMINER'] })).toMatchObject({ ok: true, value: { employed: false } });
  });

  it('P2 P3 R0b the key staff of a contractor that has left stay locked until the one that entered replaces them, or an authority exempts them; the one that left changes nothing', async () => {
    const [entering, projectId] = ['91530102MA6K000444', 'project-2'];
    for (const name of ['old', 'second', 'spare', 'new']) await havePerson(kit, name);
    const kind = 'CONTRACTOR';
    const project = { _id: projectId as never, name: '滇池二号', division: '530102', parties: [{ kind, uscc, name: '施工' }] };
    const copies = kit.connection.collection('project_copies');
    await copies.insertOne(project);
    const members = [
      { personRef: 'ref-old', role: 'PROJECT_MANAGER', name: 'old', uscc },
      { personRef: 'ref-second', role: 'SAFETY_OFFICER', name: 'second', uscc },
    ];
    await kit.receive('requested', { ...asked([], { projectId, saga: 'saga-2', contractKey: 'CONTRACT-2' }), members });
    await copies.updateOne({ _id: projectId as never }, { $set: { parties: [{ kind, uscc: entering, name: '接替' }] } });
    const staffed = { $set: { uscc: entering } };
    await kit.persons.model.collection.updateOne({ _id: personIdOf('new') as never }, staffed);
    const took = async (who: typeof clerk, incoming: string) => {
      const form = {
        projectId,
        role: 'PROJECT_MANAGER',
        outgoingId: personIdOf('old'),
        incomingId: personIdOf(incoming),
        reason: '更换施工单位',
      };
      const opened = await kit.changes.open(who, { requestId: newId(), form, papers: [{ kind: 'CHANGE_EVIDENCE', fileId: 'f' }] });
      if (!opened.ok) return opened;
      const { _id: id, version: expectedVersion } = opened.value;
      return kit.changes.act(who, { requestId: newId(), id, expectedVersion, action: 'submit' });
    };
    expect(await took(clerk, 'spare')).toMatchObject({
      error: {
        reasons: [
          {
            code: 'NOT_A_PARTY',
            remedy: { process: 'personnel.unlock-request', zh: expect.stringMatching(/施工单位\(接替\).*本单位可申请解锁/) },
          },
        ],
      },
    });
    const { _id: personId, version } = await person('old');
    const leaving = { requestId: newId(), personId, expectedVersion: version, employed: false, leavingReason: '合同到期' };
    const remedy = { process: 'personnel.key-staff-change', zh: '由该工程现在的施工单位(接替)申请变更主要管理人员' };
    expect(await changePerson(kit, clerk, leaving)).toMatchObject({ error: { reasons: [{ code: 'PERSON_LOCKED', remedy }] } });
    expect(await person('old')).toMatchObject({ lockedRoles: ['PROJECT_MANAGER'] });
    expect(await approve(await took(subject({ id: 'successor', org: entering }), 'new'))).toMatchObject({
      ok: true,
      value: { state: 'APPROVED' },
    });
    expect(await person('old')).toMatchObject({ locks: [], lockedRoles: [] });
    expect((await person('new')).locks).toMatchObject([{ projectId, role: 'PROJECT_MANAGER' }]);
    expect(await person('second')).toMatchObject({ lockedRoles: ['SAFETY_OFFICER'] });
    const form = {
      personId: personIdOf('second'),
      projectId,
      role: 'SAFETY_OFFICER',
      ground: 'OTHER',
      until: '2026-12-31',
      reason: '施工单位已更换',
    };
    let request = await kit.requests.open(clerk, { requestId: newId(), form, papers: [{ kind: 'UNLOCK_FORM', fileId: 'f' }] });
    for (const [who, action] of [
      [clerk, 'submit'],
      [chief, 'approve'],
    ] as const) {
      if (!request.ok) throw new Error(JSON.stringify(request.error));
      const { _id: id, version: expectedVersion } = request.value;
      request = await kit.requests.act(who, { requestId: newId(), id, expectedVersion, action, opinion: '同意' });
    }
    expect(request).toMatchObject({ ok: true, value: { state: 'UNLOCKED' } });
    expect(await person('second')).toMatchObject({ lockedRoles: [] });
  });
});
