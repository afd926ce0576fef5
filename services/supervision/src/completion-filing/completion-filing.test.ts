import type { Subject } from '@anzhu/access';
import { actionsFor } from '@anzhu/casework';
import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { after, caseOf, eventsOf, owner, paper, project, refusalOf, when } from '../../test/cases.ts';
import { lateNotes, completionFilingProcess as process } from './completion-filing.ts';

const papers = [paper('FILING_APPLICATION')];
const accepted = project({ safetyTerminatedOn: '2026-02-01', acceptanceId: 'a' });
const facts = { project: accepted, acceptedOn: '2026-02-20' };
const draft = (applicant = owner) => caseOf(process, { projectId: 'project-1' }, { applicant, papers });
const submit = (filing = draft(), known = facts) => when(process, filing, { action: 'submit', role: 'UNIT_CLERK', facts: known });
const submitted = () => after(draft(), submit() as never);
const review = (role: string, verdict: string, opinion?: string) =>
  when(process, submitted(), { action: 'review', role, verdict, facts, org: '530102-JZ', ...(opinion ? { opinion } : {}) });

describe('R14 completion filing', () => {
  it.each(['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'])('R14 X7 the %s alone approves', (role) => {
    expect(after(submitted(), review(role, 'PASS', '同意') as never)).toMatchObject({
      state: 'APPROVED',
      outcome: { filedOn: '2026-03-02' },
    });
    expect(eventsOf(review(role, 'PASS', '同意'))).toEqual(['completion-filing.approved']);
  });

  it.each(['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'])('R14 X7 the %s alone returns, with an opinion', (role) => {
    expect(after(submitted(), review(role, 'RETURN', '缺页') as never).state).toBe('RETURNED');
    expect(refusalOf(review(role, 'RETURN'))).toEqual(['opinion']);
  });

  it('R14 X7 either institution of the project reviews, or the department, and no other institution', () => {
    const { assigned } = { assigned: process.assigned?.({ projectId: 'project-1' }, facts) ?? {} };
    const filing = { ...submitted(), assigned, division: '530102', d6: '530102' };
    const may = (role: Subject['roles'][number], org: string) => {
      const who = subject({ id: role, org, orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: [role] });
      return actionsFor(process, filing as never, who).length > 0;
    };
    for (const institution of [accepted.qualityAuthority, accepted.safetyAuthority])
      expect(may('SUPERVISION_CHIEF', institution ?? '')).toBe(true);
    expect(accepted.qualityAuthority).not.toBe(accepted.safetyAuthority);
    expect(may('DEPARTMENT_OFFICER', '530102-JZ')).toBe(true);
    expect(may('SUPERVISION_CHIEF', '530103-QS')).toBe(false);
    const alone = process.assigned?.({ projectId: 'project-1' }, { ...facts, project: project({}, { safetyAuthority: null }) });
    expect(alone).toEqual({ institution: accepted.qualityAuthority, safetyInstitution: '' });
  });

  it('R14 X3 in Yunnan passing needs an opinion too', () => {
    expect(refusalOf(review('DEPARTMENT_OFFICER', 'PASS'))).toEqual(['opinion']);
  });

  it('R14 not before the completion is accepted, at submit and at approval', () => {
    const waiting = { ...facts, project: project({ safetyTerminatedOn: '2026-02-01' }) };
    expect(refusalOf(submit(draft(), waiting))).toEqual(['COMPLETION_NOT_ACCEPTED']);
    const outcome = when(process, submitted(), {
      action: 'review',
      role: 'DEPARTMENT_OFFICER',
      verdict: 'PASS',
      opinion: '同意',
      facts: waiting,
    });
    expect(refusalOf(outcome)).toEqual(['COMPLETION_NOT_ACCEPTED']);
  });

  it('R14 only by the project owner, and with the application', () => {
    expect(refusalOf(submit(draft('91530102MA6K000225')))).toEqual(['NOT_PROJECT_OWNER']);
    expect(refusalOf(submit({ ...draft(), papers: [] }))).toEqual(['papers.FILING_APPLICATION']);
  });

  it('R14 not twice, and not of a project nobody knows', () => {
    const filed = { ...facts, project: project({ safetyTerminatedOn: '2026-02-01', acceptanceId: 'a', completionFiledOn: '2026-02-20' }) };
    expect(refusalOf(submit(draft(), filed))).toEqual(['PROJECT_COMPLETED']);
    expect(refusalOf(submit(draft(), { project: null, acceptedOn: null } as never))).toEqual(['NOT_PROJECT_OWNER']);
  });

  it.each([
    ['2026-02-15', '2026-03-02', false],
    ['2026-02-14', '2026-03-01', true],
  ])('R14 accepted on %s and submitted on 2026-03-02 it was due by %s, late: %s, and never refused for it', (acceptedOn, dueOn, isLate) => {
    const known = { ...facts, acceptedOn };
    const drafted = { ...draft(), outcome: process.drafted?.({}, known, {}) ?? {} };
    expect(drafted.outcome).toEqual({ dueOn });
    const filing = after(drafted, submit(drafted, known) as never);
    expect(filing).toMatchObject({ state: 'SUBMITTED', outcome: { dueOn, isLate, firstSubmittedOn: '2026-03-02' } });
    expect(process.drafted?.({}, { ...facts, acceptedOn: '2026-01-01' }, filing.outcome)).toEqual({});
    expect(lateNotes(filing).map(({ code }) => code)).toEqual(isLate ? ['FILED_LATE'] : []);
  });

  it('R14 one that was in time stays so while it is corrected, not after another acceptance', () => {
    const returned = {
      ...draft(),
      state: 'RETURNED',
      outcome: { dueOn: '2026-03-01', isLate: false, firstSubmittedOn: '2026-02-28' },
    } as never;
    const again = (acceptedOn: string) => after(returned, submit(returned, { ...facts, acceptedOn }) as never).outcome;
    expect(again('2026-02-14')).toEqual({ dueOn: '2026-03-01', isLate: false, firstSubmittedOn: '2026-02-28' });
    expect(again('2026-02-13')).toEqual({ dueOn: '2026-02-28', isLate: true, firstSubmittedOn: '2026-03-02' });
  });

  it('R14 it is returned whatever has become of the acceptance', () => {
    const step = { action: 'review', role: 'DEPARTMENT_OFFICER', verdict: 'RETURN', opinion: '缺页', org: '530102-JZ' };
    expect(when(process, submitted(), { ...step, facts: { ...facts, project: project() } }).ok).toBe(true);
  });
});
