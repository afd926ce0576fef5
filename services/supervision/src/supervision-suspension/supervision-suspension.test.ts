import { describe, expect, it } from 'vitest';
import { after, caseOf, eventsOf, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import { supervisionSuspensionProcess as process } from './supervision-suspension.ts';
import { suspensionPaper } from './suspension-paper.ts';

const papers = ['SUSPENSION_APPLICATION', 'SUSPENSION_NOTICE', 'SAFETY_MEASURES'].map(paper);
const form = {
  projectId: 'project-1',
  plannedFrom: '2026-03-10',
  reason: '资金',
  partsUnderConstruction: '主体三层',
  safetyMeasures: '封闭围挡',
};
type Suspension = ReturnType<typeof opened>;
const opened = (changed: object = {}) => caseOf(process, { ...form, ...changed }, { papers });
const facts = supervised(project());
const supervisor = { role: 'SAFETY_SUPERVISOR', facts } as const;
const system = { role: 'SYSTEM', facts } as const;
const planned = (): Suspension => after(opened(), when(process, opened(), { ...supervisor, action: 'suspend' }) as never);
const inEffect = (): Suspension => after(planned(), when(process, planned(), { ...system, action: 'takeEffect' }) as never);

describe('R9 suspension of supervision', () => {
  it('R9 saved it is a plan; its date begins in Shanghai', () => {
    expect(planned()).toMatchObject({ state: 'PLANNED', timers: [{ name: 'takeEffect', at: new Date('2026-03-09T16:00:00Z') }] });
    expect(eventsOf(when(process, opened(), { ...supervisor, action: 'suspend' }))).toEqual([]);
  });

  it('R9 its notice is numbered by the registration and its date, says from when, why and what, and is none once the plan is cancelled or lapses', () => {
    const paper = suspensionPaper.paperOf(planned(), { project: project(), institution: '五华区安全监督机构' });
    expect(paper).toMatchObject({
      ...{
        title: '中止监督告知书',
        number: expect.stringMatching(/^BJ-1-20260310-.{1,6}$/),
        addressee: '云南滇池建设投资、云南五华建工：',
        signedBy: '五华区安全监督机构',
      },
      paragraphs: expect.arrayContaining([
        ['中止施工日期', '自2026年3月10日起，恢复施工前不得施工'],
        ['中止原因', '资金'],
        ['在施部位', '主体三层'],
        ['安全保障措施', '封闭围挡'],
      ]),
    });
    for (const state of ['CANCELLED', 'LAPSED'])
      expect(suspensionPaper.paperOf({ ...planned(), state }, { project: project(), institution: '' })).toBeNull();
    expect(suspensionPaper.paperOf({ ...planned(), outcome: {} }, { project: project(), institution: '' })).toBeNull();
  });

  it('R9 names missing papers and a date in the past together', () => {
    const bare = { ...opened({ plannedFrom: '2026-03-01' }), papers: [] };
    expect(refusalOf(when(process, bare, { ...supervisor, action: 'suspend' }))).toEqual([
      'form.plannedFrom',
      'papers.SUSPENSION_APPLICATION',
      'papers.SUSPENSION_NOTICE',
      'papers.SAFETY_MEASURES',
    ]);
  });

  const ended = [
    ['stopped', project({ suspensions: ['other'] }), 'PROJECT_STOPPED'],
    ['terminated', project({ safetyTerminatedOn: '2026-01-01' }), 'SAFETY_SUPERVISION_TERMINATED'],
    ['filed as completed', project({ completionFiledOn: '2026-01-01' }), 'PROJECT_COMPLETED'],
    ['void', project({ isVoid: true }), 'PROJECT_NOT_IN_CONSTRUCTION'],
  ] as const;

  it.each(ended)('R9 a project that is %s is not suspended, neither on saving nor on the date', (_, known, code) => {
    expect(refusalOf(when(process, opened(), { ...supervisor, facts: supervised(known), action: 'suspend' }))).toEqual([code]);
    expect(refusalOf(when(process, planned(), { ...system, facts: supervised(known), action: 'takeEffect' }))).toEqual([code]);
  });

  it('R9 a date that finds the project stopped lapses, and the log says why', () => {
    const outcome = when(process, planned(), { ...system, action: 'lapse', opinion: '工程已停工' });
    expect(after(planned(), outcome as never)).toMatchObject({ state: 'LAPSED', timers: [] });
    expect(outcome).toMatchObject({ value: { history: { opinion: '工程已停工' }, events: [] } });
  });

  it('R9 on its date it is in effect', () => {
    expect(eventsOf(when(process, planned(), { ...system, action: 'takeEffect' }))).toEqual(['supervision.suspended']);
    expect(inEffect()).toMatchObject({ state: 'IN_EFFECT', outcome: { effectiveOn: '2026-03-10' } });
  });

  it('R9 only an institution in charge suspends', () => {
    const foreign = supervised(project({}, { safetyAuthority: '530100-SS' }));
    expect(refusalOf(when(process, opened(), { ...supervisor, facts: foreign, action: 'suspend' }))).toEqual(['NOT_IN_CHARGE']);
  });
});

describe('R9 who and what is suspended', () => {
  it('R9 either institution in charge suspends', () => {
    const own = { ...opened(), applicant: '530102-QS', parties: { applicant: '530102-QS' } };
    expect(when(process, own, { role: 'QUALITY_SUPERVISOR', facts, action: 'suspend' }).ok).toBe(true);
  });

  it('R9 a project that nobody knows is not suspended, and a plan for it only takes effect', () => {
    expect(refusalOf(when(process, opened(), { ...supervisor, facts: supervised(null), action: 'suspend' }))).toEqual(['NOT_IN_CHARGE']);
    expect(when(process, planned(), { ...system, facts: supervised(null), action: 'takeEffect' }).ok).toBe(true);
  });
});

describe('R9 a stop of 120 days (decision 5)', () => {
  const day120 = new Date('2026-07-07T16:00:00Z');

  it.each([
    ['the project owner', { causedBy: 'PROJECT_OWNER' }, 'PROJECT_OWNER'],
    ['nobody has said who', {}, 'NOT_STATED'],
  ] as const)('R9 is told once, with who caused it: %s', (_, stated, causedBy) => {
    const begun = { ...inEffect(), form: { ...form, ...stated } };
    expect(begun.timers).toEqual([{ name: 'prolong', at: day120 }]);
    const outcome = when(process, begun, { ...system, action: 'prolong' });
    expect(outcome).toMatchObject({ value: { events: [{ data: { from: '2026-03-10', days: 120, causedBy, reason: '资金' } }] } });
    expect(after(begun, outcome as never)).toMatchObject({ state: 'IN_EFFECT', timers: [] });
  });

  it('R10 is told also while a later resumption is planned, and not when it is resumed before', () => {
    const planResumption = (resumptionDate: string) => {
      const outcome = when(process, inEffect(), { ...supervisor, action: 'planResumption', asked: { resumptionDate } });
      return after(inEffect(), outcome as never);
    };
    expect(planResumption('2026-07-01').timers.map(({ name }) => name)).toEqual(['resume']);
    const waiting = planResumption('2026-08-01');
    expect(waiting.timers.map(({ name }) => name)).toEqual(['prolongBeforeResumption', 'resume']);
    const told = when(process, waiting, { ...system, action: 'prolongBeforeResumption' });
    expect(eventsOf(told)).toEqual(['supervision.suspension-prolonged']);
    expect(after(waiting, told as never).timers.map(({ name }) => name)).toEqual(['resume']);
  });
});

describe('R10 resumption', () => {
  const resume = (resumptionDate?: string, org?: string) =>
    when(process, inEffect(), { ...supervisor, action: 'planResumption', asked: { resumptionDate }, ...(org ? { org } : {}) });

  it('R10 by the institution that suspended, on a date', () => {
    const waiting = after(inEffect(), resume('2026-04-01') as never);
    expect(waiting).toMatchObject({ state: 'RESUMPTION_PLANNED', timers: [{ name: 'resume', at: new Date('2026-03-31T16:00:00Z') }] });
    expect(eventsOf(when(process, waiting, { ...system, action: 'resume' }))).toEqual(['supervision.resumed']);
  });

  it('R10 not by another, not without a date, not before the suspension', () => {
    expect(refusalOf(resume('2026-04-01', '530102-QS'))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(refusalOf(resume())).toEqual(['resumptionDate']);
    expect(refusalOf(resume('2026-03-10'))).toEqual(['resumptionDate']);
    const begun = { ...inEffect(), form: { ...form, plannedFrom: '2026-02-20' } };
    const asked = { resumptionDate: '2026-02-25' };
    expect(refusalOf(when(process, begun, { ...supervisor, action: 'planResumption', asked }))).toEqual(['resumptionDate']);
  });

  const planned10 = (resumptionDate: string) => after(inEffect(), resume(resumptionDate) as never);
  const cancel = (own: Suspension, more: object = {}) =>
    when(process, own, { ...supervisor, action: 'cancelResumption', opinion: '资金仍未到位', ...more });

  it('R10 before its date the resumption is cancelled with a reason: the stop goes on and another day can be set, also where a far one was typed', () => {
    const resting = after(planned10('2062-04-01'), cancel(planned10('2062-04-01')) as never);
    expect(resting).toMatchObject({ state: 'IN_EFFECT', outcome: { effectiveOn: '2026-03-10', resumptionDate: null } });
    expect(eventsOf(cancel(planned10('2062-04-01')))).toEqual([]);
    const again = when(process, resting, { ...supervisor, action: 'planResumption', asked: { resumptionDate: '2026-04-01' } });
    expect(after(resting, again as never)).toMatchObject({ state: 'RESUMPTION_PLANNED', outcome: { resumptionDate: '2026-04-01' } });
  });

  it('R9 R10 the 120 days of a stop that goes on are told, once', () => {
    const day120 = new Date('2026-07-07T16:00:00Z');
    const before = planned10('2026-06-01');
    expect(after(before, cancel(before) as never).timers).toEqual([{ name: 'prolong', at: day120 }]);
    const waiting = planned10('2026-08-01');
    const told = after(waiting, when(process, waiting, { ...system, action: 'prolongBeforeResumption' }) as never);
    expect(after(told, cancel(told) as never).timers).toEqual([]);
  });

  it('R10 it is cancelled by the institution that set it, and not without a reason', () => {
    expect(refusalOf(cancel(planned10('2026-04-01'), { org: '530102-QS' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(refusalOf(cancel(planned10('2026-04-01'), { opinion: ' ' }))).toEqual(['opinion']);
  });

  it('R10 before the date of the suspension it cancels the plan', () => {
    expect(after(planned(), when(process, planned(), { ...supervisor, action: 'cancelPlan' }) as never)).toMatchObject({
      state: 'CANCELLED',
      timers: [],
    });
  });
});
