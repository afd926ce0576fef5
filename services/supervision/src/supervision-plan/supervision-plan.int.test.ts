import type { Subject } from '@anzhu/access';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const chief: Subject = { ...people.chief, id: 'safety-chief', org: '530102-SS' };
const text = { contents: '责任主体安全行为', focus: '起重机械', measures: '抽查', inspectionDays: 30 };
const fields = 'planNumber nextInspectionOn document { fileName url } prints { label { zh } file { fileName } }';

describe('R4 R5 allocation and plan', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
  });
  afterAll(() => service.stop());

  const shown = async (projectId: string) =>
    (
      await service.ask(
        people.owner,
        `{ project(id: "${projectId}") { safetyPreparation supervision { discipline institution plan { id }
          supervisors { isLeader supervisor { name institutionCode supervisor { account } } } } } }`,
      )
    ).data.project;
  const awaiting = async (preparation: string) =>
    (await service.ask(chief, `{ projects(filter: { safetyPreparation: ${preparation} }) { edges { node { id } } } }`)).data.projects.edges;
  const allocate = async (projectId: string) => {
    const form = { projectId, supervisorId: 'the SAFETY_SUPERVISOR' };
    const begun = await service.change(chief, 'createSupervisionAllocation', { form });
    const confirm = { id: begun.id, expectedVersion: begun.version };
    return service.change(chief, 'confirmSupervisionAllocation', confirm);
  };
  const plan = (projectId: string, changed: object = {}) =>
    service.change(people.safety, 'createSupervisionPlan', { form: { projectId, ...text, ...changed }, fields });
  const terminate = (projectId: string) =>
    service.change(people.safety, 'createSafetySupervisionTermination', { form: { projectId, reason: '完成施工' } });

  it('R4 R5 R11 supervisors are allocated, a plan is drawn up, and only then a project is supervised', async () => {
    const projectId = await service.given({}, { supervision: [], safetyPreparation: 'ALLOCATION' });
    expect(await awaiting('ALLOCATION')).toEqual([{ node: { id: projectId } }]);
    expect(await terminate(projectId)).toMatchObject({
      reasons: [{ code: 'SUPERVISOR_NOT_ALLOCATED' }, { code: 'SUPERVISION_PLAN_MISSING' }],
    });
    expect(await plan(projectId)).toMatchObject({ reasons: [{ code: 'SUPERVISOR_NOT_ALLOCATED' }] });
    expect(await allocate(projectId)).toMatchObject({ state: 'CONFIRMED' });
    expect(await allocate(projectId)).toMatchObject({ errors: expect.anything() });
    expect(await terminate(projectId)).toMatchObject({ reasons: [{ code: 'SUPERVISION_PLAN_MISSING' }] });
    const compiled = await plan(projectId);
    expect(compiled).toMatchObject({
      state: 'IN_EFFECT',
      planNumber: '530102安监计[2026]00001',
      nextInspectionOn: '2026-04-01',
      document: { fileName: '安全监督计划书 530102安监计[2026]00001.pdf' },
    });
    const supervisor = { name: '监督员SAFETY_SUPERVISOR', institutionCode: '530102-SS', supervisor: null };
    expect(await shown(projectId)).toEqual({
      safetyPreparation: 'DONE',
      supervision: [
        { discipline: 'SAFETY', institution: '530102-SS', plan: { id: compiled.id }, supervisors: [{ isLeader: true, supervisor }] },
      ],
    });
    expect(await terminate(projectId)).toMatchObject({ state: 'TERMINATED' });
    expect((await shown(projectId)).safetyPreparation).toBeNull();
  });

  it('R5 a later plan takes the place of the earlier one', async () => {
    const projectId = await service.given({}, { supervision: [] });
    await allocate(projectId);
    const [first, second] = [await plan(projectId), await plan(projectId, { inspectionDays: 15 })];
    const state = async (id: string) =>
      (await service.ask(people.safety, `{ one: supervisionPlan(id: "${id}") { state } }`)).data.one.state;
    expect([await state(first.id), await state(second.id)]).toEqual(['SUPERSEDED', 'IN_EFFECT']);
    expect(await shown(projectId)).toMatchObject({ supervision: [{ plan: { id: second.id } }] });
  });

  it('R5 an inspection that is late is on the list of those overdue; of a stopped project it waits', async () => {
    const [late, stopped] = [await service.given({}, { supervision: [] }), await service.given({}, { supervision: [] })];
    for (const projectId of [late, stopped]) await allocate(projectId);
    const [first, second] = [await plan(late), await plan(stopped)];
    await service.connection
      .collection('projects')
      .updateOne({ _id: stopped as never }, { $set: { constructionStatus: 'STOPPED', 'facts.suspensions': ['s'] } });
    const ticker = service.tick();
    service.clock.advance({ days: 31 });
    const overdue = async () =>
      (await service.ask(chief, '{ supervisionPlans(filter: { overdue: true }) { edges { node { id isOverdue dueAt } } } }')).data
        .supervisionPlans.edges;
    await waitFor(async () => (await overdue()).length > 0, { what: 'the inspection to be overdue' });
    const due = async (id: string) =>
      (await service.ask(people.safety, `{ one: supervisionPlan(id: "${id}") { state nextInspectionOn dueAt isOverdue } }`)).data.one;
    await waitFor(async () => (await due(second.id)).nextInspectionOn === '2026-05-02', { what: 'the postponement' });
    await ticker.stop();
    expect(await overdue()).toContainEqual({ node: { id: first.id, isOverdue: true, dueAt: '2026-04-01' } });
    expect((await overdue()).map(({ node }: { node: { id: string } }) => node.id)).not.toContain(second.id);
    expect(await due(second.id)).toMatchObject({ state: 'IN_EFFECT', dueAt: '2026-05-02', isOverdue: false });
  });
});
