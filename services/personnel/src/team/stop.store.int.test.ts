import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completed, havePerson, personIdOf, personnelKit, requestOf } from '../../test/personnel-kit.ts';
import { lock } from '../../test/team-fixtures.ts';

describe('decision 5 on a database', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;

  beforeAll(async () => {
    kit = await personnelKit();
  });
  afterAll(() => kit.close());
  beforeEach(async () => {
    for (const { model } of [kit.persons, kit.qualifications, kit.teams]) await model.collection.deleteMany({});
  });

  const team = (id: string) => kit.teams.find(id);
  const person = async (name: string) => (await kit.persons.find(personIdOf(name))) ?? expect.fail(`no ${name}`);

  it('P1 R9 R10 a manager whose site stopped for 120 days takes a second one; when work resumes both count, and only the first one less frees them', async () => {
    await havePerson(kit, 'a');
    await kit.receive('requested', requestOf('p1', 'a'));
    const stop = { projectId: 'p1', from: '2025-11-01', days: 120, causedBy: 'PROJECT_OWNER', reason: '资金' };
    const states = async () => (await person('a')).locks.map((one) => `${one.projectId} ${one.stop ?? 'counts'}`);
    await kit.receive('suspension-prolonged', { ...stop, causedBy: 'CONTRACTOR' });
    expect(await states()).toEqual(['p1 counts']);
    for (let times = 0; times < 2; times += 1) await kit.receive('suspension-prolonged', stop);
    expect(await person('a')).toMatchObject({ lockedRoles: [], history: [{ action: 'rest', role: 'SYSTEM', opinion: '资金' }] });
    await kit.receive('requested', requestOf('p2', 'a'));
    expect(await states()).toEqual(['p1 RESTING', 'p2 counts']);
    await kit.receive('resumed', { projectId: 'p1', on: '2026-03-01' });
    await kit.receive('suspension-prolonged', stop);
    expect(await states()).toEqual(['p2 counts', 'p1 RESUMED']);
    expect((await person('a')).lockedRoles).toEqual(['PROJECT_MANAGER']);
    await kit.receive('requested', requestOf('p3', 'a'));
    expect((await team('p3'))?.answers).toMatchObject([{ reasons: [{ code: 'AT_LIMIT', projectIds: ['p2', 'p1'] }] }]);
    await kit.receive('completed', completed('p2'));
    expect(await states()).toEqual(['p1 counts']);
    const told = (await person('a')).outbox.map(({ type, data }) => `${type.split('.')[2]} ${data['projectId']}`);
    expect(told).toEqual(['added p1', 'released p1', 'exempted p1', 'added p2', 'released p1', 'added p1', 'released p2']);
    const force = kit.persons.model.collection.updateOne({ _id: personIdOf('a') as never }, { $push: { locks: lock('forced') } } as never);
    await expect(force).rejects.toMatchObject({ code: 121 });
  });

  it('P1 R9 a stop that is told before the team is asked for rests its manager, and later counts', async () => {
    await havePerson(kit, 'a', [lock('held')]);
    await kit.receive('suspension-prolonged', {
      projectId: 'p1',
      from: '2025-11-01',
      days: 120,
      causedBy: 'PROJECT_OWNER',
      reason: '资金',
    });
    await kit.receive('requested', requestOf('p1', 'a'));
    expect((await person('a')).locks).toMatchObject([{ projectId: 'held' }, { projectId: 'p1', stop: 'RESTING' }]);
    await kit.receive('resumed', { projectId: 'p1', on: '2026-03-01' });
    expect((await person('a')).locks).toMatchObject([{ projectId: 'held' }, { projectId: 'p1', stop: 'RESUMED' }]);
    const told = (await person('a')).outbox.map(({ type }) => type.split('.')[2]);
    expect(told).toEqual(['exempted', 'released', 'added']);
  });
});
