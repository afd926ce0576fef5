import { paperLines } from '@anzhu/case-files';
import { describe, expect, it } from 'vitest';
import { after, caseOf, eventsOf, project, refusalOf, supervised, when } from '../../test/cases.ts';
import { planPaper } from './plan-paper.ts';
import { supervisionPlanProcess as process, type SupervisionPlanFacts } from './supervision-plan.ts';

const form = {
  projectId: 'project-1',
  contents: '责任主体安全行为;施工现场安全',
  focus: '深基坑、起重机械',
  measures: '抽查、巡查、约谈',
  inspectionDays: 30,
};
const known = (of = project()): SupervisionPlanFacts => ({ ...supervised(of), institutionName: '五华区安全监督机构' });
const opened = (changed: object = {}) => caseOf(process, { ...form, ...changed });
type Plan = ReturnType<typeof opened>;
const compile = (plan = opened(), facts = known()) =>
  when(process, plan, { role: 'SAFETY_SUPERVISOR', facts, action: 'compile', serial: 7 });
const inEffect = (): Plan => after(opened(), compile() as never);
const bySystem = (plan: Plan, action: string, facts = known(), asked: object = {}) =>
  when(process, plan, { role: 'SYSTEM', facts, action, asked: asked as never });

describe('R5 plan of supervision', () => {
  it('R5 drawn up it is numbered, says when the next inspection is due, and is told', () => {
    expect(inEffect()).toMatchObject({
      state: 'IN_EFFECT',
      outcome: { discipline: 'SAFETY', planNumber: '530102安监计[2026]00007', compiledOn: '2026-03-02', nextInspectionOn: '2026-04-01' },
      dueAt: '2026-04-01',
      timers: [{ name: 'fallDue', at: new Date('2026-04-01T16:00:00Z') }],
    });
    expect(eventsOf(compile())).toEqual(['supervision-plan.compiled']);
  });

  it.each([
    ['as often as the jurisdiction demands', { inspectionDays: 90 }, []],
    ['less often', { inspectionDays: 91 }, ['form.inspectionDays']],
    ['with works of high risk as often as Order 154 demands', { inspectionDays: 30, frequencyGrounds: ['HIGH_RISK_WORKS'] }, []],
    ['after an accident less often', { inspectionDays: 31, frequencyGrounds: ['RECENT_ACCIDENT'] }, ['form.inspectionDays']],
    ['with many hazards less often', { inspectionDays: 90, frequencyGrounds: ['MANY_HAZARDS'] }, ['form.inspectionDays']],
    ['without its contents', { contents: undefined }, ['form.contents']],
  ])('R5 inspections are planned %s', (_, changed, faults) => {
    expect(refusalOf(compile(opened(changed)))).toEqual(faults);
  });

  it.each([
    ['not allocated', known(project({}, { supervision: [] })), ['SUPERVISOR_NOT_ALLOCATED']],
    ['of another institution', known(project({}, { safetyAuthority: '530100-SS' })), ['NOT_IN_CHARGE']],
    [
      'of a project whose safety supervision is terminated',
      known(project({ safetyTerminatedOn: '2026-03-01' })),
      ['SAFETY_SUPERVISION_TERMINATED'],
    ],
  ])('R5 not by who is %s', (_, facts, reasons) => {
    expect(refusalOf(compile(opened(), facts))).toEqual(reasons);
  });

  it('R5 a due date that passes makes the inspection overdue; an inspection moves it on', () => {
    const overdue = after(inEffect(), bySystem(inEffect(), 'fallDue') as never);
    expect(overdue).toMatchObject({ state: 'OVERDUE', dueAt: '2026-04-01', timers: [] });
    const inspected = after(overdue, bySystem(overdue, 'recordInspection', known(), { inspectedOn: '2026-04-10' }) as never);
    expect(inspected).toMatchObject({
      state: 'IN_EFFECT',
      outcome: { lastInspectedOn: '2026-04-10', nextInspectionOn: '2026-05-10' },
      dueAt: '2026-05-10',
      timers: [{ name: 'fallDue', at: new Date('2026-05-10T16:00:00Z') }],
    });
  });

  it('R5 R6 an inspection that is sent after a later one moves nothing', () => {
    const inspected = (plan: Plan, inspectedOn: string) =>
      after(plan, bySystem(plan, 'recordInspection', known(), { inspectedOn }) as never);
    const later = inspected(inEffect(), '2026-04-10');
    expect(inspected(later, '2026-03-20')).toMatchObject({
      dueAt: '2026-05-10',
      outcome: { lastInspectedOn: '2026-04-10', nextInspectionOn: '2026-05-10' },
    });
  });

  it('R5 the limit of a plan that runs is the day by which the next inspection is due; one that ends has none', () => {
    const overdue = after(inEffect(), bySystem(inEffect(), 'fallDue') as never);
    for (const plan of [inEffect(), overdue]) {
      const postponed = after(inEffect(), bySystem(inEffect(), 'postpone') as never);
      expect([postponed.dueAt, plan.dueAt]).toEqual([postponed.outcome.nextInspectionOn, plan.outcome.nextInspectionOn]);
      for (const action of ['supersede', 'end']) expect(after(plan, bySystem(plan, action) as never).dueAt).toBeNull();
    }
  });

  const timedOut = (of: ReturnType<typeof project>) => {
    const outcome = bySystem(inEffect(), 'fallDue', known(of)) as { error?: { reasons?: never[] } };
    return process.timers?.['fallDue']?.whenBlocked?.(outcome.error?.reasons ?? []);
  };

  it('R5 while the project is stopped nothing is overdue; where its supervision is over the plan ends', () => {
    expect(timedOut(project({ suspensions: ['s'] }))).toMatchObject({ action: 'postpone', opinion: '工程已停工' });
    expect(after(inEffect(), bySystem(inEffect(), 'postpone') as never).outcome.nextInspectionOn).toBe('2026-04-01');
    for (const facts of [{ safetyTerminatedOn: '2026-03-01' }, { isVoid: true }, { safetyTerminatedOn: '2026-03-01', suspensions: ['s'] }])
      expect(timedOut(project(facts))).toMatchObject({ action: 'end' });
  });

  it('R5 the paper says what was stated and who supervised when it was drawn up', () => {
    const plan = opened({ frequencyGrounds: ['HIGH_RISK_WORKS'] });
    const paper = planPaper.paperOf(after(plan, compile(plan) as never) as never, { project: project(), institution: 'as it is now' });
    const text = paperLines(paper ?? expect.fail('no paper'))
      .map((line) => line.text)
      .join('\n');
    const [ofProject, ofPlan] = [
      ['翠湖花园一期', 'GC-1', 'BJ-1', '五华区安全监督机构', '监督员the SAFETY_SUPERVISOR(组长) 云建安监-'],
      ['安全监督计划书', '530102安监计[2026]00007', '每30日至少', '危险性较大', form.focus, '2026年3月2日'],
    ];
    for (const said of [...ofProject, ...ofPlan]) expect(text).toContain(said);
  });
});
