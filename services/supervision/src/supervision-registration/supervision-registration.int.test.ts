import { deriveId, newId } from '@anzhu/kernel';
import { testMongoUri } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractor } from '../../test/cases.ts';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const url = '/permit-reform/v1/registrations';
let pushes = 0;

describe('a registration from its push to its outcome', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
    await service.knowContractor();
  });
  afterAll(() => service.stop());

  const fresh = () => push({ registrationNumber: `BJ-${++pushes}` });
  const send = (form: object, requestId = newId(), who = people.machine) =>
    service.send(who, { method: 'POST', url, payload: form, headers: { 'idempotency-key': requestId } });
  const current = async (id: string) =>
    (
      await service.ask(
        people.quality,
        `{ one: supervisionRegistration(id: "${id}") { version state lockRefusal project { constructionStatus qualityStatus safetyStatus } } }`,
      )
    ).data.one;
  const review = async (who: (typeof people)['quality' | 'safety'], id: string, verdict: string) =>
    service.change(who, 'reviewSupervisionRegistration', { id, expectedVersion: (await current(id)).version, verdict, opinion: '意见' });
  const locking = async (form: ReturnType<typeof push> = fresh()) => {
    const { body } = await send(form);
    await review(people.quality, body.registrationId, 'PASS');
    await review(people.safety, body.registrationId, 'PASS');
    const [requested] = (await service.outbox('supervision_registrations', body.registrationId)).filter(
      ({ type }) => type === 'team-lock.requested',
    );
    return { id: body.registrationId as string, projectId: body.projectId as string, saga: requested?.data['saga'] };
  };
  const answers = (registrationId: string) =>
    service.connection
      .collection('deliveries')
      .find({ target: 'permit-reform', key: registrationId }, { sort: { number: 1 } })
      .toArray();

  it('R0 is received once: 201, then 200 with the same answer, and the project is 报监', async () => {
    const [form, requestId] = [fresh(), newId()];
    const first = await send(form, requestId);
    expect(first).toMatchObject({
      status: 201,
      body: { state: 'UNDER_REVIEW', qualityAuthority: '530102-QS', safetyAuthority: '530102-SS' },
    });
    expect(await send(form, requestId)).toEqual({ status: 200, body: first.body });
    expect(await send({ ...form, section: '02' }, requestId)).toMatchObject({ status: 409, body: { code: 'REQUEST_ID_REUSED' } });
    expect(await send(form)).toMatchObject({ status: 409, body: { code: 'ACTION_NOT_ALLOWED', state: 'UNDER_REVIEW' } });
    expect((await service.outbox('projects', first.body.projectId)).map(({ type }) => type)).toEqual(['project.registered']);
    expect(await service.send(people.machine, { method: 'GET', url: `${url}/${first.body.registrationId}` })).toEqual({
      status: 200,
      body: first.body,
    });
  });

  it('R0 stores no ID number in the clear', async () => {
    const form = fresh();
    const { body } = await send(form);
    const kept = JSON.stringify([
      await service.connection.collection('supervision_registrations').findOne({ _id: body.registrationId }),
      await service.projectOf(body.projectId),
    ]);
    for (const { idNumber } of form.team) expect(kept).not.toContain(idNumber);
  });

  it('R0 all faults at once in both languages, and nothing is written', async () => {
    const { status, body } = await send({ ...fresh(), projectCode: '1', team: [], section: undefined });
    expect(status).toBe(422);
    expect(body.faults.map(({ path }: { path: string }) => path).sort()).toEqual(['projectCode', 'section', 'team']);
    expect(body.faults.every(({ zh, en }: { zh: string; en: string }) => zh && en)).toBe(true);
    expect(await service.connection.collection('supervision_registrations').countDocuments({ 'form.projectCode': '1' })).toBe(0);
  });

  it('R0 refuses who is not the machine of the region, and what is no JSON object', async () => {
    expect((await send(fresh(), newId(), people.quality)).status).toBe(403);
    expect((await send(push({ registrationNumber: 'X', division: '652301' }))).status).toBe(403);
    expect((await send(fresh(), 'no-uuid')).status).toBe(400);
    expect((await send([])).status).toBe(400);
    const other = { ...people.machine, region: '650000' };
    const { body } = await send(fresh());
    expect((await service.send(other, { method: 'GET', url: `${url}/${body.registrationId}` })).status).toBe(404);
  });

  it('R3 acquired: registration and project approved in one transaction, once, with the four documents', async () => {
    const { id, projectId, saga } = await locking();
    expect(await current(id)).toMatchObject({ state: 'LOCKING_PERSONNEL', project: { constructionStatus: 'REPORTED' } });
    await service.hear('personnel', 'personnel.team-lock.acquired.v1', { projectId, saga: 'another', members: [] });
    expect((await current(id)).state).toBe('LOCKING_PERSONNEL');
    const led = { personId: 'k', personRef: 'ref-of-k', role: 'PROJECT_MANAGER', lockId: 'l' };
    for (const members of [[led], [{ ...led, personRef: 'told-late' }]])
      await service.hear('personnel', 'personnel.team-lock.acquired.v1', { projectId, saga, members });
    const team = await service.outbox('projects', projectId);
    expect(team.at(-1)).toMatchObject({
      type: 'project.staff-changed',
      data: { members: expect.arrayContaining([expect.objectContaining({ role: 'PROJECT_MANAGER', personRef: 'ref-of-k' })]) },
    });
    expect(await current(id)).toMatchObject({
      state: 'APPROVED',
      project: { constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' },
    });
    expect((await service.outbox('projects', projectId)).map(({ type }) => type)).toEqual([
      'project.registered',
      'project.status-changed',
      'project.staff-changed',
    ]);
    const told = await answers(id);
    expect(told).toHaveLength(1);
    expect(told[0]?.['payload']).toMatchObject({
      result: 'APPROVED',
      documents: [{ name: '安全监督告知书' }, {}, {}, { name: '质量监督注册书' }],
    });
  });

  it('R3 refused: returned with names and projects, corrected under the same 报监编号, locked with a new saga', async () => {
    const form = fresh();
    const { id, projectId, saga } = await locking(form);
    const held = await service.given({}, { name: '滇池大厦' });
    const reasons = [{ code: 'AT_LIMIT', role: 'PROJECT_MANAGER', name: '张伟', projectIds: [held] }];
    await service.hear('personnel', 'personnel.team-lock.refused.v1', { projectId, saga, reasons });
    expect(await current(id)).toMatchObject({ state: 'RETURNED', lockRefusal: '项目经理 张伟: 在建工程数已达上限(滇池大厦)' });
    const stored = await service.connection.collection('supervision_registrations').findOne({ _id: id as never });
    expect(stored).toMatchObject({
      outcome: { lockRefusal: { en: expect.stringMatching(/^[A-Z][a-z ]+ 张伟: holds as many.*滇池大厦/) } },
    });
    expect((await answers(id))[0]?.['payload']).toMatchObject({
      result: 'RETURNED',
      opinions: [{ opinion: expect.stringContaining('滇池大厦') }],
    });

    const requestId = newId();
    const corrected = { ...form, projectName: '翠湖花园二期' };
    const again = await send(corrected, requestId);
    expect(again).toMatchObject({ status: 200, body: { registrationId: id, projectId, state: 'UNDER_REVIEW' } });
    expect(await send(corrected, requestId)).toEqual(again);
    expect((await service.projectOf(projectId))?.name).toBe('翠湖花园二期');
    await review(people.quality, id, 'PASS');
    await review(people.safety, id, 'PASS');
    const sagas = (await service.outbox('supervision_registrations', id)).filter(({ type }) => type === 'team-lock.requested');
    expect(sagas.map(({ data }) => data['saga'])).toEqual([saga, deriveId('team-lock', id, '2')]);
  });

  it('R0 protocols §4 a registration returned to a listed contractor is corrected; the next review decides', async () => {
    const form = fresh();
    const { body } = await send(form);
    await review(people.quality, body.registrationId, 'RETURN');
    await review(people.safety, body.registrationId, 'RETURN');
    const copies = service.connection.collection('unit_copies');
    await copies.updateOne({ _id: contractor as never }, { $set: { blacklistedFor: '串通投标' } });
    expect(await send({ ...form, projectName: '更正后的工程' })).toMatchObject({ status: 200, body: { state: 'UNDER_REVIEW' } });
    expect(await review(people.quality, body.registrationId, 'PASS')).toMatchObject({ reasons: [{ code: 'UNIT_BLACKLISTED' }] });
    expect(await send(fresh())).toMatchObject({ status: 409, body: { code: 'BLOCKED' } });
    expect(await send({ ...fresh(), projectCode: '1' })).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'projectCode' }], reasons: [{ code: 'UNIT_BLACKLISTED' }] },
    });
    await service.knowContractor();
    await copies.updateOne({ _id: contractor as never }, { $set: { blacklistedFor: null } });
  });

  it('R3 审核不通过 makes the project void and is answered; the number cannot be pushed again', async () => {
    const form = fresh();
    const { body } = await send(form);
    expect(await review(people.safety, body.registrationId, 'REJECT')).toMatchObject({ state: 'REJECTED' });
    expect((await service.projectOf(body.projectId))?.constructionStatus).toBe('VOID');
    expect((await service.outbox('projects', body.projectId)).map(({ type }) => type)).toContain('project.voided');
    expect((await answers(body.registrationId))[0]?.['payload']).toMatchObject({ result: 'REJECTED' });
    expect((await send(form)).status).toBe(409);
  });

  it('X9 the parties and the region read it, others do not', async () => {
    const { body } = await send(fresh());
    const query = `{ supervisionRegistration(id: "${body.registrationId}") { id } project(id: "${body.projectId}") { code parties { unit { uscc } } } }`;
    expect((await service.ask(people.owner, query)).data).toMatchObject({
      supervisionRegistration: { id: body.registrationId },
      project: { parties: [{}, {}, {}] },
    });
    expect((await service.ask(people.stranger, query)).data).toEqual({ supervisionRegistration: null, project: null });
    const list = '{ projects(search: "翠湖", first: 5) { edges { node { name } } total { count } } }';
    expect((await service.ask(people.owner, list)).data.projects.edges.length).toBeGreaterThan(0);
    expect((await service.ask(people.stranger, list)).data.projects).toEqual({ edges: [], total: { count: 0 } });
  });
});

it('R0 reliability: while the database is away a push is answered 503, which asks for a repetition', async () => {
  const service = await supervisionService();
  const { connection } = service;
  const dbName = connection.name;
  await connection.close();
  const pushed = await service.send(people.machine, { method: 'POST', url, payload: { requestId: newId(), ...push() } });
  expect(pushed).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
  await connection.openUri(testMongoUri(), { dbName });
  await service.stop();
});
