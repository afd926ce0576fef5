import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supervisor } from '../../test/cases.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { checklistOf } from '../site-inspection/checklists.ts';

const chief = people.safetyChief;
const second = supervisor('SECOND');

describe('R4 who answers for what on a project', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
    await service.connection.collection('supervisors').insertOne(second as never);
  });
  afterAll(() => service.stop());

  const allocate = (projectId: string) => {
    const form = { projectId, supervisorId: 'the SAFETY_SUPERVISOR' };
    return service.change(chief, 'createSupervisionAllocation', { form });
  };
  const plan = (projectId: string) => {
    const form = { projectId, contents: '安全行为', focus: '起重机械', measures: '抽查', inspectionDays: 30 };
    return service.change(people.safety, 'createSupervisionPlan', { form });
  };
  const issue = async (projectId: string) => {
    const results = [{ item: checklistOf('SAFETY', 1)?.items[0]?.code, finding: 'VIOLATES' }];
    const inspected = {
      projectId,
      kind: 'SAFETY',
      inspectedOn: service.today(),
      place: '三层',
      summary: '无防护',
      checklistVersion: 1,
      results,
    };
    const inspection = await service.change(people.safety, 'createSiteInspection', { form: inspected, fields: 'supervisor { id }' });
    expect(inspection).toMatchObject({ supervisor: { id: 'the SAFETY_SUPERVISOR' } });
    const form = { projectId, inspectionId: inspection.id, type: 'STOP', problems: '临边无防护', demands: '设置栏杆' };
    return service.change(people.safety, 'createRectificationNotice', { form });
  };
  type Listed = { readonly id: string; readonly version: number };
  const acted = async ({ id, version }: Listed, ...acts: readonly (readonly [action: string, asked?: object])[]) => {
    let expectedVersion = version;
    for (const [action, asked = {}] of acts) {
      const done = await service.change(chief, `${action}SupervisionAllocation`, { id, expectedVersion, ...asked });
      expect(done).toMatchObject({ __typename: 'SupervisionAllocation' });
      expectedVersion = done.version;
    }
    return { id, version: expectedVersion };
  };
  const toSecond = [['add', { supervisor: second.certificateNumber }]] as const;
  const off = [['remove', { member: '云建安监-SAFETY_SUPERVISOR' }]] as const;
  const shown = async (type: 'rectificationNotice' | 'supervisionPlan', id: string) => {
    const fields = 'state responsible { id name } history { action label { zh } actorId }';
    return (await service.ask(people.safety, `{ one: ${type}(id: "${id}") { ${fields} } }`)).data.one;
  };

  it('R4 R7 open notices pass to the leader when their issuer is taken off, and say so; the plan passes with the lead', async () => {
    const projectId = await service.given({}, { supervision: [] });
    const allocation = await acted(await allocate(projectId), ...toSecond, ['confirm']);
    const [{ id: planId }, open, answered] = [await plan(projectId), await issue(projectId), await issue(projectId)];
    await service.change(people.safety, 'createRectificationReply', { form: { noticeId: answered.id, result: '已整改' } });
    expect(await shown('rectificationNotice', open.id)).toMatchObject({ responsible: { id: 'the SAFETY_SUPERVISOR' } });

    const { version } = (await service.ask(chief, `{ one: supervisionAllocation(id: "${allocation.id}") { version } }`)).data.one;
    const led = await acted({ ...allocation, version }, ['change'], ['setLeader', { member: second.certificateNumber }], ['confirm']);
    expect(await shown('supervisionPlan', planId)).toMatchObject({ responsible: { id: 'SECOND' } });
    expect(await shown('rectificationNotice', open.id)).toMatchObject({ responsible: { id: 'the SAFETY_SUPERVISOR' } });

    await acted(led, ['change'], ...off, ['confirm']);
    expect(await shown('rectificationNotice', open.id)).toMatchObject({
      state: 'ISSUED',
      responsible: { id: 'SECOND', name: '监督员SECOND' },
      history: [{ action: 'HAND_OVER', label: { zh: '移交(监督员SAFETY_SUPERVISOR → 监督员SECOND)' }, actorId: 'SAFETY_CHIEF' }, {}, {}],
    });
    expect(await shown('rectificationNotice', answered.id)).toMatchObject({
      state: 'REPLIED',
      responsible: { id: 'the SAFETY_SUPERVISOR' },
    });
    const mine = '{ rectificationNotices(filter: { responsibleId: "SECOND" }) { edges { node { id } } } }';
    expect((await service.ask(people.safety, mine)).data.rectificationNotices.edges).toEqual([{ node: { id: open.id } }]);
  });

  it('R5 R11 with the supervision ends its plan: no inspection of it is overdue any more', async () => {
    const projectId = await service.given({}, { supervision: [] });
    await acted(await allocate(projectId), ['confirm']);
    const { id } = await plan(projectId);
    await service.connection.collection('supervision_plans').updateOne({ _id: id }, { $set: { state: 'OVERDUE' } });
    await service.change(people.safety, 'createSafetySupervisionTermination', { form: { projectId, reason: '完成施工' } });
    expect(await shown('supervisionPlan', id)).toMatchObject({ state: 'ENDED' });
  });
});
