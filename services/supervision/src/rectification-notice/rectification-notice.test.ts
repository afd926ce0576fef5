import { describe, expect, it } from 'vitest';
import { after, caseOf, eventsOf, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import type { SiteInspection } from '../site-inspection/site-inspection.ts';
import { rectificationNoticeProcess as process, type RectificationNotice } from './rectification-notice.ts';

const form = { projectId: 'project-1', inspectionId: 'inspection-1', problems: '临边无防护', demands: '设置防护栏杆' };
const inspectionOf = (kind: 'SAFETY' | 'QUALITY', applicant = '530102-SS', projectId = 'project-1') =>
  ({ applicant, form: { projectId, kind, inspectedOn: '2026-03-01', place: '三层' } }) as SiteInspection;
const known = { ...supervised(project()), inspection: inspectionOf('SAFETY'), further: [], standing: [] };

const opened = (parts: object, org = '530102-SS'): RectificationNotice =>
  caseOf(process, { ...form, ...parts } as never, { applicant: org, parties: { applicant: org }, papers: [paper('SITE_PHOTO')] });
const issue = (parts: object, { facts = known, org = '530102-SS' }: { facts?: typeof known; org?: string } = {}) =>
  when(process, opened(parts, org), { action: 'issue', role: org.endsWith('QS') ? 'QUALITY_SUPERVISOR' : 'SAFETY_SUPERVISOR', facts });
const issued = (parts: object = { type: 'DEADLINE', deadline: '2026-03-20' }) => after(opened(parts), issue(parts) as never);
const system = { role: 'SYSTEM', facts: known } as const;
const day = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 8 * 3_600_000);

describe('R7 which parts a notice has goes by its type', () => {
  it.each([
    [{ type: 'ORDERED' }, []],
    [{ type: 'ORDERED', deadline: '2026-03-20' }, []],
    [{ type: 'DEADLINE' }, ['form.deadline']],
    [{ type: 'DEADLINE', deadline: '2026-03-01' }, ['form.deadline']],
    [{ type: 'DEADLINE', deadline: '2026-03-02' }, []],
    [{ type: 'PARTIAL_STOP' }, ['form.stoppedParts']],
    [{ type: 'PARTIAL_STOP', stoppedParts: '3号楼三层' }, []],
    [{ type: 'STOP' }, []],
    [{ type: 'STOP', stoppedParts: '3号楼三层' }, ['form.stoppedParts']],
    [{ type: 'PENALTY' }, ['form.penaltyBasis', 'form.penalty']],
    [{ type: 'PENALTY', penaltyBasis: '条例', penalty: '罚款', deadline: '2026-03-20' }, ['form.deadline']],
    [{ type: 'PENALTY', penaltyBasis: '条例', penalty: '罚款' }, []],
  ])('R7 %o', (parts, faults) => {
    expect([...refusalOf(issue(parts))].sort()).toEqual([...faults].sort());
  });
});

describe('R7 who issues what', () => {
  it('R7 X8 it is issued with its number, of the nature of its inspection', () => {
    expect(issued()).toMatchObject({
      state: 'ISSUED',
      dueAt: '2026-03-20',
      outcome: { number: '530102安监改[2026]0001', nature: 'SAFETY', deadline: '2026-03-20', responsibleId: 'the SAFETY_SUPERVISOR' },
    });
    const facts = { ...known, inspection: inspectionOf('QUALITY', '530102-QS') };
    const quality = issue({ type: 'STOP' }, { facts, org: '530102-QS' });
    expect(after(opened({ type: 'STOP' }, '530102-QS'), quality as never)).toMatchObject({
      outcome: { number: '530102质监改[2026]0001', nature: 'QUALITY' },
      dueAt: null,
      timers: [],
    });
    expect(eventsOf(quality)).toEqual(['rectification-notice.issued']);
  });

  it.each([
    ['an inspection of another project', inspectionOf('SAFETY', '530102-SS', 'project-2'), ['form.inspectionId']],
    ['an inspection of the other institution', inspectionOf('QUALITY', '530102-QS'), ['form.inspectionId']],
  ])('R7 not from %s', (_, inspection, faults) => {
    expect(refusalOf(issue({ type: 'STOP' }, { facts: { ...known, inspection } }))).toEqual(faults);
  });

  it.each([
    ['not assigned to the institution', project({}, { safetyAuthority: '530100-SS' }), ['NOT_IN_CHARGE']],
    ['not approved', project({ isApproved: false }), ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['whose safety supervision is terminated', project({ safetyTerminatedOn: '2026-02-01' }), ['SAFETY_SUPERVISION_TERMINATED']],
    ['whose completion is accepted', project({ acceptanceId: 'a' }), ['PROJECT_ACCEPTED']],
    ['that is stopped', project({ suspensions: ['s'] }), []],
  ])('R7 of a project %s', (_, at, reasons) => {
    expect(refusalOf(issue({ type: 'STOP' }, { facts: { ...known, ...supervised(at) } }))).toEqual(reasons);
  });
});

describe('R7 the deadline', () => {
  const overdue = () => after(issued(), when(process, issued(), { ...system, action: 'expire' }) as never);
  const extend = (deadline: string, notice = issued(), opinion: string | undefined = '材料未到') =>
    when(process, notice, { action: 'extend', role: 'SAFETY_SUPERVISOR', facts: known, asked: { deadline }, ...(opinion && { opinion }) });

  it('R7 is called to mind three days before, passed the day after, and goes to the department a week on', () => {
    expect(issued().timers).toEqual([
      { name: 'remind', at: day('2026-03-17') },
      { name: 'expire', at: day('2026-03-21') },
    ]);
    const reminded = when(process, issued(), { ...system, action: 'remind' });
    expect(after(issued(), reminded as never)).toMatchObject({ state: 'ISSUED', dueAt: '2026-03-20', timers: [{ name: 'expire' }] });
    expect(overdue()).toMatchObject({ state: 'OVERDUE', dueAt: '2026-03-20', outcome: { overdueSince: '2026-03-21' } });
    expect(overdue().timers).toEqual([{ name: 'escalate', at: day('2026-03-27') }]);
    const escalated = after(overdue(), when(process, overdue(), { ...system, action: 'escalate' }) as never);
    expect(escalated).toMatchObject({ state: 'ESCALATED', dueAt: '2026-03-20', timers: [] });
  });

  it('R7 a short one is not called to mind, since its reminder would be of the past', () => {
    expect(issued({ type: 'DEADLINE', deadline: '2026-03-04' }).timers).toEqual([{ name: 'expire', at: day('2026-03-05') }]);
  });

  it('R7 is extended with a reason, from wherever it stands', () => {
    expect(after(overdue(), extend('2026-04-01', overdue()) as never)).toMatchObject({
      state: 'ISSUED',
      dueAt: '2026-04-01',
      outcome: { deadline: '2026-04-01', overdueSince: null, extensions: 1 },
      timers: [
        { name: 'remind', at: day('2026-03-29') },
        { name: 'expire', at: day('2026-04-02') },
      ],
    });
    expect(refusalOf(extend('2026-04-01', issued(), ''))).toEqual(['opinion']);
    expect(refusalOf(extend('2026-03-20'))).toEqual(['deadline']);
    expect(refusalOf(extend('2026-04-01', issued({ type: 'STOP' })))).toEqual(['NO_DEADLINE']);
  });

  it('R7 the leader urges what is overdue, the department what was passed on to it, also after the leader has urged', () => {
    const urge = (role: string, action: string, notice = overdue()) =>
      when(process, notice, {
        action,
        role,
        facts: known,
        opinion: '立即整改',
        org: role === 'DEPARTMENT_OFFICER' ? '530102-JZ' : '530102-SS',
      });
    const urged = after(overdue(), urge('SUPERVISION_CHIEF', 'urge') as never);
    expect(urged).toMatchObject({ state: 'URGED', dueAt: '2026-03-20', timers: [{ name: 'escalate' }] });
    expect(refusalOf(urge('DEPARTMENT_OFFICER', 'urgeByDepartment'))).toEqual(['ACTION_NOT_ALLOWED']);
    const escalated = after(urged, when(process, urged, { ...system, action: 'escalate' }) as never);
    expect(after(escalated, urge('DEPARTMENT_OFFICER', 'urgeByDepartment', escalated) as never)).toMatchObject({ state: 'SUPERVISED' });
  });

  it('R7 what is replied to or revoked is over: nobody is reminded of it', () => {
    const closed = when(process, issued(), { ...system, action: 'close', asked: { replyId: 'reply-1' } });
    expect(after(issued(), closed as never)).toMatchObject({ state: 'REPLIED', dueAt: null, timers: [], outcome: { replyId: 'reply-1' } });
    const revoked = when(process, issued(), { action: 'revoke', role: 'SUPERVISION_CHIEF', facts: known, opinion: '误发' });
    expect(after(issued(), revoked as never)).toMatchObject({ state: 'REVOKED', timers: [] });
    expect(eventsOf(revoked)).toEqual(['rectification-notice.closed']);
  });
});
