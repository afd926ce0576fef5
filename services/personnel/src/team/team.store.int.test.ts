import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completed, havePerson, personIdOf, personnelKit, requestOf } from '../../test/personnel-kit.ts';
import { audit, contractsIn } from '../../test/team-audit.ts';
import { lock } from '../../test/team-fixtures.ts';
import type { Person } from '../person/person.ts';
import type { LockRole } from './lock.ts';
import type { Team } from './team.ts';

type Kit = Awaited<ReturnType<typeof personnelKit>>;

const outcomes = (teams: readonly Team[]) => teams.flatMap(({ answers }) => answers.map(({ outcome }) => outcome));

const memberOf = (name: string, role: LockRole) => ({
  personRef: `ref-${name}`,
  role,
  nameRef: `name of ${name}`,
  uscc: '91530102MA6K000225',
});

describe('P1 the team lock on a database', () => {
  let kit: Kit;

  beforeAll(async () => {
    kit = await personnelKit();
  });
  afterAll(() => kit.close());
  beforeEach(async () => {
    for (const { model } of [kit.persons, kit.qualifications, kit.teams]) await model.collection.deleteMany({});
  });

  const team = (id: string) => kit.teams.find(id);
  const person = async (name: string): Promise<Person> => {
    const found = await kit.persons.find(personIdOf(name));
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  it('P1 locks the team, its persons and the answer in one transaction', async () => {
    await havePerson(kit, 'a');
    await kit.receive('requested', requestOf('p1', 'a'));
    const { all } = await audit(kit);
    const [member] = all[0]?.members ?? [];
    const data = { projectId: 'p1', saga: 'saga of p1', members: [member] };
    expect((await team('p1'))?.outbox).toMatchObject([{ type: 'personnel.team-lock.acquired.v1', aggregateId: 'p1', number: 1, data }]);
    const { lockedRoles, outbox } = await person('a');
    expect(lockedRoles).toEqual(['PROJECT_MANAGER']);
    expect(outbox).toMatchObject([{ type: 'personnel.lock.added.v1', data: { lockId: member?.lockId, contractKey: 'CONTRACTOFP1' } }]);
  });

  it('P1 locks whom another record leads by the name he has there, told as a digest by either record, and nobody of another name', async () => {
    const { nameRefOf } = kit.secrets;
    for (const name of ['merged', 'leads']) await havePerson(kit, name);
    await kit.persons.model.collection.updateOne({ _id: personIdOf('merged') } as never, { $set: { mergedInto: personIdOf('leads') } });
    const nameRef = nameRefOf('ref-leads', 'leads');
    await kit.persons.model.collection.updateOne({ _id: personIdOf('leads') } as never, { $set: { nameRef } });
    const request = (project: string, ref: string, name: string) => {
      const asked = requestOf(project, ref);
      return { ...asked, members: asked.members.map((member) => ({ ...member, nameRef: nameRefOf(`ref-${ref}`, name) })) };
    };
    await kit.receive('requested', request('other', 'merged', 'merged'));
    expect((await team('other'))?.outbox).toMatchObject([{ data: { reasons: [{ code: 'UNKNOWN_PERSON' }] } }]);
    await kit.receive('requested', request('p1', 'merged', 'leads'));
    expect((await team('p1'))?.members).toMatchObject([{ personId: personIdOf('leads'), personRef: 'ref-leads' }]);
    await kit.receive('completed', completed('p1'));
    await kit.receive('requested', request('p2', 'leads', 'leads'));
    expect((await team('p2'))?.members).toMatchObject([{ personId: personIdOf('leads') }]);
  });

  it('P1 writes a refusal and nothing else', async () => {
    await havePerson(kit, 'a', [lock('held')]);
    await kit.receive('requested', requestOf('p1', 'a'));
    const reasons = [{ code: 'AT_LIMIT', personRef: 'ref-a', projectIds: ['held'] }];
    expect((await team('p1'))?.outbox).toMatchObject([{ type: 'personnel.team-lock.refused.v1', data: { reasons } }]);
    expect(await person('a')).toMatchObject({ version: 1, outbox: [] });
  });

  it('P1 answers a repeated request again and locks nothing more', async () => {
    await havePerson(kit, 'a');
    await kit.receive('requested', requestOf('p1', 'a'));
    await kit.receive('requested', requestOf('p1', 'a'));
    const { outbox } = (await team('p1')) ?? {};
    expect(outbox?.map(({ number }) => number)).toEqual([1, 2]);
    expect(outbox?.[1]?.data).toEqual(outbox?.[0]?.data);
    expect((await person('a')).version).toBe(2);
  });

  it('P1 releases by lock id when the project is over, and a late request is refused', async () => {
    await havePerson(kit, 'a');
    await kit.receive('requested', requestOf('p1', 'a'));
    await kit.receive('completed', completed('p1'));
    await kit.receive('completed', completed('p1'));
    await kit.receive('requested', requestOf('p1', 'a', { saga: 'late' }));
    await audit(kit);
    const { closed, outbox } = (await team('p1')) ?? {};
    expect(closed).toBe(true);
    expect(outbox?.map(({ type }) => type.split('.')[2])).toEqual(['acquired', 'closed', 'refused']);
    expect(outbox?.[2]?.data).toMatchObject({ reasons: [{ code: 'TEAM_CLOSED' }] });
    expect(await person('a')).toMatchObject({ locks: [], lockedRoles: [], outbox: [{}, { type: 'personnel.lock.released.v1' }] });
  });

  it('P1 reliability: after a restore that has lost the end of a project its team holds again whom the end released, and is open', async () => {
    await havePerson(kit, 'a');
    await kit.receive('requested', requestOf('p1', 'a'));
    await kit.receive('reopened', { projectId: 'p1' });
    const before = { team: await team('p1'), locks: (await person('a')).locks };
    await kit.receive('completed', completed('p1'));
    await kit.receive('requested', requestOf('p2', 'a'));
    for (let times = 0; times < 2; times += 1) await kit.receive('reopened', { projectId: 'p1' });
    expect(await team('p1')).toMatchObject({ closed: false, members: before.team?.members });
    const [again] = before.locks;
    expect((await person('a')).locks).toMatchObject([{ projectId: 'p2' }, { ...again, since: '2026-03-01', stop: 'RESUMED' }]);
    await kit.receive('completed', completed('p1'));
    await audit(kit);
    expect(await team('p1')).toMatchObject({ closed: true, members: [] });
    expect((await person('a')).locks).toMatchObject([{ projectId: 'p2' }]);
    await kit.receive('reopened', { projectId: 'never known' });
    expect(await team('never known')).toMatchObject({ closed: false, members: [] });
  });

  it('P1 the void of a project releases its locks, as its completion does', async () => {
    await havePerson(kit, 'a');
    await kit.receive('requested', requestOf('p1', 'a'));
    await kit.receive('voided', { ...completed('p1'), constructionStatus: 'VOID' });
    await audit(kit);
    expect(await team('p1')).toMatchObject({ closed: true, members: [] });
    expect(await person('a')).toMatchObject({ locks: [], lockedRoles: [] });
  });

  it('P1 a request that comes after the void of its project is refused', async () => {
    await havePerson(kit, 'a');
    await kit.receive('voided', completed('p1'));
    await kit.receive('requested', requestOf('p1', 'a'));
    expect(outcomes((await audit(kit)).all)).toEqual(['REFUSED']);
  });

  it('P1 counts by another contract registration number when it is asked to, and by the old one where it would exceed the limit', async () => {
    await havePerson(kit, 'a');
    await kit.receive('requested', requestOf('p1', 'a', { contractKey: 'HT-1' }));
    await kit.receive('requested', requestOf('p2', 'a', { contractKey: 'HT-1' }));
    const change = (saga: string) => kit.receive('team-contract.requested', { projectId: 'p1', saga, contractKey: 'ht—2' });
    const said = async () => (await team('p1'))?.outbox.slice(1).map(({ type, data }) => [type.split('.')[2], data['saga']]);
    for (let times = 0; times < 2; times += 1) await change('first');
    expect((await audit(kit)).all.map(({ contractKey }) => contractKey)).toEqual(['HT-1', 'HT-1']);
    await kit.receive('completed', completed('p2'));
    for (const saga of ['first', 'second', 'second']) await change(saga);
    await audit(kit);
    expect((await person('a')).locks).toMatchObject([{ projectId: 'p1', contractKey: 'HT-2' }]);
    expect(await said()).toEqual([
      ...['refused', 'refused', 'refused'].map((one) => [one, 'first']),
      ['taken', 'second'],
      ['taken', 'second'],
    ]);
  });

  it('P1 reliability: no write exceeds a limit, not even one that asks nobody', async () => {
    const id = await havePerson(kit, 'a', [lock('held')]);
    const force = (more: object) => kit.persons.model.collection.updateOne({ _id: id as never }, { $push: { locks: more } } as never);
    await expect(force(lock('forced'))).rejects.toMatchObject({ code: 121 });
    await force(lock('same contract', { contractKey: 'contract-held' }));
    await force(lock('other province', { d2: '65' }));
    await force(lock('unlocked', { exempt: true }));
    const chiefs = ['1', '2', '3'].map((project) => lock(project, { role: 'CHIEF_SUPERVISION_ENGINEER' }));
    for (const chief of chiefs) await force(chief);
    await expect(force(lock('4', { role: 'CHIEF_SUPERVISION_ENGINEER' }))).rejects.toMatchObject({ code: 121 });
  });

  it('P1 reliability: 64 requests contend for few persons; limits hold at every moment and a team is locked whole or not at all', {}, async () => {
    const second = await kit.another();
    for (const name of ['a', 'b', 'c', 'd']) await havePerson(kit, name);
    const names = (at: number) => ['a', 'b', 'c', 'd'].map((_, turn) => 'abcd'.charAt((at + turn) % 4));
    let contending = true;
    const audits = (async () => {
      for (; contending; ) await audit(kit);
    })();
    const requests = Array.from({ length: 64 }, (_, at) => {
      const [manager = '', officer = '', chief = ''] = names(at);
      const members = [
        memberOf(manager, 'PROJECT_MANAGER'),
        memberOf(officer, 'SAFETY_OFFICER'),
        memberOf(chief, 'CHIEF_SUPERVISION_ENGINEER'),
      ];
      return (at % 2 ? second : kit).receive('requested', { ...requestOf(`p${at}`, manager), members });
    });
    await Promise.all(requests);
    contending = false;
    await audits;
    const { people, all } = await audit(kit);
    expect(all).toHaveLength(64);
    expect(all.every(({ members }) => [0, 3].includes(members.length))).toBe(true);
    expect(outcomes(all).filter((outcome) => outcome === 'ACQUIRED')).toHaveLength(4);
    expect(people.map((one) => contractsIn(one, 'PROJECT_MANAGER').size)).toEqual([1, 1, 1, 1]);
  });

  it('P1 reliability: an event that two processes take up at once has one effect and one answer', async () => {
    const other = await kit.another();
    await havePerson(kit, 'a');
    await Promise.all(Array.from({ length: 8 }, (_, at) => (at % 2 ? other : kit).receive('requested', requestOf('p1', 'a'))));
    await Promise.all([kit, other].map((one) => one.receive('completed', completed('p1'))));
    await audit(kit);
    const { outbox } = (await team('p1')) ?? {};
    expect(outbox?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(outbox?.slice(0, 8).map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect((await person('a')).version).toBe(3);
  });
});
