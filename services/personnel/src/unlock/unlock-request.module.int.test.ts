import { timersOf } from '@anzhu/casework';
import { newId } from '@anzhu/kernel';
import { startTicker } from '@anzhu/store';
import { subject, waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completed, havePerson, personIdOf, personnelKit, requestOf } from '../../test/personnel-kit.ts';
import { lock } from '../../test/team-fixtures.ts';

const uscc = '91530102MA6K000225';
const clerk = subject({ org: uscc });
const official = (role: 'SUPERVISION_CHIEF' | 'DEPARTMENT_OFFICER') =>
  subject({ id: role, name: role, org: '530102-SS', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: [role] });
const chief = official('SUPERVISION_CHIEF');

describe('P2 an unlock and its exemption on a database', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;

  beforeAll(async () => {
    kit = await personnelKit();
  });
  afterAll(() => kit.close());
  beforeEach(async () => {
    for (const { model } of [kit.persons, kit.qualifications, kit.teams, kit.lockEntries, kit.requests])
      await model.collection.deleteMany({});
    await kit.connection.collection('project_copies').deleteMany({});
    await havePerson(kit, 'a');
    for (const id of ['p1', 'p2', 'p3']) await haveProject(id);
    await kit.receive('requested', requestOf('p1', 'a'));
  });

  const haveProject = async (id: string, more: object = {}) => {
    const parties = [
      { kind: 'PROJECT_OWNER', uscc: '91530102MA6K000304', name: '建设' },
      { kind: 'CONTRACTOR', uscc, name: '施工' },
    ];
    const project = {
      name: `工程${id}`,
      division: '530102',
      constructionStatus: 'IN_CONSTRUCTION',
      qualityStatus: 'NORMAL',
      parties,
      ...more,
    };
    await kit.connection.collection('project_copies').replaceOne({ _id: id as never }, project, { upsert: true });
  };
  const person = async () => (await kit.persons.find(personIdOf('a'))) ?? expect.fail('no person');
  const states = async () =>
    (await person()).locks.map(({ projectId, exempt, stop }) => `${projectId} ${exempt ? 'exempt' : (stop ?? 'counts')}`);
  const history = async () => {
    const entries = await kit.lockEntries.model.collection.find({}).sort({ createdAt: 1 }).toArray();
    return entries.map(({ kind, projectId, cause }) => `${kind} ${projectId} ${cause}`);
  };
  const opened = async (over: object = {}) => {
    const ground = 'ground' in over ? {} : { ground: 'OTHER', until: '2026-12-31' };
    const form = { personId: personIdOf('a'), projectId: 'p1', role: 'PROJECT_MANAGER', reason: '已退场', ...ground, ...over };
    const made = await kit.requests.open(clerk, { requestId: newId(), form, papers: [{ kind: 'UNLOCK_FORM', fileId: 'f' }] });
    return made.ok ? made.value : expect.fail(JSON.stringify(made.error));
  };
  const act = async (who: typeof clerk, { _id: id, version: expectedVersion }: { _id: string; version: number }, action: string) => {
    const done = await kit.requests.act(who, { requestId: newId(), id, expectedVersion, action, opinion: '意见' });
    return done.ok ? done.value : expect.fail(JSON.stringify(done.error));
  };
  const unlocked = async (over: object = {}) => act(chief, await act(clerk, await opened(over), 'submit'), 'approve');
  const found = async (id: string) =>
    (await kit.requests.model.collection.findOne({ _id: id } as never)) as unknown as { state: string; outcome: object };

  it('P2 with the approval the manager is free, takes another project, and no re-evaluation locks by the first one again', async () => {
    const request = await unlocked();
    expect(request).toMatchObject({ state: 'UNLOCKED', outcome: { approver: 'SUPERVISION_CHIEF', exemptSince: '2026-03-01' } });
    expect(await person()).toMatchObject({
      lockedRoles: [],
      locks: [{ exemption: { caseId: request._id, ground: 'OTHER', until: '2026-12-31' } }],
    });
    await kit.receive('requested', requestOf('p2', 'a'));
    await kit.receive('requested', requestOf('p1', 'a'));
    await kit.receive('team-contract.requested', { projectId: 'p1', saga: 's', contractKey: 'HT-77' });
    await kit.receive('suspension-prolonged', {
      projectId: 'p1',
      from: '2025-10-01',
      days: 120,
      causedBy: 'PROJECT_OWNER',
      reason: '资金',
    });
    await kit.receive('resumed', { projectId: 'p1', on: '2026-03-01' });
    expect((await states()).sort()).toEqual(['p1 exempt', 'p2 counts']);
    await kit.receive('requested', requestOf('p3', 'a'));
    expect((await kit.teams.find('p3'))?.answers).toMatchObject([{ reasons: [{ code: 'AT_LIMIT', projectIds: ['p2'] }] }]);
    const told = (await person()).outbox.map(({ type, data }) => `${type.split('.')[2]} ${data['projectId']}`);
    expect(told.slice(0, 4)).toEqual(['added p1', 'released p1', 'exempted p1', 'added p2']);
    expect((await history()).slice(0, 3)).toEqual(['ADDED p1 REGISTRATION', 'EXEMPTED p1 UNLOCK_REQUEST', 'ADDED p2 REGISTRATION']);
  });

  it('P2 decision 5: revoked it counts again; one too many, the manager takes nothing new until one is over', async () => {
    const request = await unlocked();
    await kit.receive('requested', requestOf('p2', 'a'));
    expect(await act(official('DEPARTMENT_OFFICER'), request, 'revoke')).toMatchObject({ state: 'REVOKED' });
    expect((await states()).sort()).toEqual(['p1 RESUMED', 'p2 counts']);
    expect(await person()).toMatchObject({ lockedRoles: ['PROJECT_MANAGER'] });
    await kit.receive('completed', completed('p2'));
    expect(await states()).toEqual(['p1 counts']);
    expect((await history()).filter((entry) => entry.includes('UNLOCK'))).toEqual([
      'EXEMPTED p1 UNLOCK_REQUEST',
      'EXEMPTION_ENDED p1 UNLOCK_REQUEST',
    ]);
  });

  it('P2 it ends with its last day, by the clock', async () => {
    const request = await unlocked({ until: '2026-03-05' });
    const logger = pino({ level: 'silent' });
    const timers = [{ model: kit.requests.model as never, onTimer: timersOf(kit.requests) }];
    const ticker = startTicker({ connection: kit.connection, clock: kit.clock.now, logger, timers, everyMs: 5 });
    try {
      kit.clock.advance({ days: 4, hours: 13 });
      expect(await states()).toEqual(['p1 exempt']);
      kit.clock.advance({ hours: 2 });
      await waitFor(async () => (await found(request._id)).state === 'ENDED');
      expect(await states()).toEqual(['p1 counts']);
      expect((await found(request._id)).outcome).toMatchObject({ endedBecause: { zh: '解锁期限已满,该工程恢复计数' } });
    } finally {
      await ticker.stop();
      kit.clock.advance({ days: -4, hours: -15 });
    }
  });

  it('P2 decision 5: it ends with its ground: work resumed, an acceptance annulled, the adjacent section over', async () => {
    const { _id: adjacent } = await unlocked({ ground: 'ADJACENT_SECTIONS', adjacentProjectId: 'p2' });
    await kit.receive('project.status-changed', completed('p2'));
    expect((await found(adjacent)).state).toBe('UNLOCKED');
    await haveProject('p2', { constructionStatus: 'COMPLETED' });
    await kit.receive('project.completed', completed('p2'));
    expect(await found(adjacent)).toMatchObject({ state: 'ENDED', outcome: { endedBecause: { zh: '解锁情形已不存在,该工程恢复计数' } } });
    expect(await states()).toEqual(['p1 counts']);
    await haveProject('p1', { qualityStatus: 'COMPLETED' });
    const { _id: accepted } = await unlocked({ ground: 'ACCEPTED_WORK' });
    await haveProject('p1');
    await kit.receive('project.status-changed', completed('p1'));
    expect([(await found(accepted)).state, await states()]).toEqual(['ENDED', ['p1 counts']]);
  });

  it('P2 decision 5: an officer whose project rests is unlocked as long as it does', async () => {
    await havePerson(kit, 'b');
    const member = { personRef: 'ref-b', role: 'SAFETY_OFFICER', name: 'b', uscc };
    await kit.receive('requested', { ...requestOf('p3', 'b'), members: [member] });
    await kit.receive('suspension-prolonged', {
      projectId: 'p3',
      from: '2025-10-01',
      days: 120,
      causedBy: 'PROJECT_OWNER',
      reason: '资金',
    });
    const seat = { personId: personIdOf('b'), projectId: 'p3', role: 'SAFETY_OFFICER', ground: 'LONG_STOP' };
    const { _id: id } = await unlocked(seat);
    const exempt = async () => (await kit.persons.find(personIdOf('b')))?.locks.map((one) => one.exempt);
    expect(await exempt()).toEqual([true]);
    await kit.receive('resumed', { projectId: 'p3', on: '2026-03-01' });
    expect([await exempt(), (await found(id)).state]).toEqual([[false], 'ENDED']);
  });

  it('P2 it ends with the lock: the project is over, or another took the seat', async () => {
    const request = await unlocked();
    await kit.receive('completed', completed('p1'));
    expect(await found(request._id)).toMatchObject({ state: 'ENDED', outcome: { endedBecause: { zh: '该人员在该工程的锁定已解除' } } });
    expect(await states()).toEqual([]);
  });

  it('P2 one request about a lock is under review at a time', async () => {
    await act(clerk, await opened(), 'submit');
    const { _id: id, version: expectedVersion } = await opened();
    const second = await kit.requests.act(clerk, { requestId: newId(), id, expectedVersion, action: 'submit' });
    expect(second).toMatchObject({ error: { code: 'BLOCKED', reasons: [{ code: 'UNLOCK_PENDING' }] } });
  });

  it('P2 reliability: of several who decide at once one does', async () => {
    const request = await act(clerk, await opened(), 'submit');
    const take = (role: Parameters<typeof official>[0], action: string) =>
      kit.requests.act(official(role), { requestId: newId(), id: request._id, expectedVersion: request.version, action, opinion: '意见' });
    const both = await Promise.all([
      take('SUPERVISION_CHIEF', 'approve'),
      take('DEPARTMENT_OFFICER', 'approve'),
      take('DEPARTMENT_OFFICER', 'returnForCorrection'),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('P1 P2 no write by hand exceeds the limit of who is exempt at one project', async () => {
    await unlocked();
    const force = (more: object) =>
      kit.persons.model.collection.updateOne({ _id: personIdOf('a') as never }, { $push: { locks: more } } as never);
    await force(lock('by hand'));
    await expect(force(lock('beyond'))).rejects.toMatchObject({ code: 121 });
  });
});
