import { describe, expect, it } from 'vitest';
import { caseOf, paper, project, refusalOf, supervised, supervision, when } from '../../test/cases.ts';
import { acceptanceBlockers, openAttempt, completionAcceptanceProcess as process } from './completion-acceptance.ts';

const papers = ['QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_NOTICE', 'ACCEPTANCE_GROUP'].map(paper);
const own = { applicant: '530102-QS', parties: { applicant: '530102-QS' }, papers };
const terminated = project({ safetyTerminatedOn: '2026-02-01' }, { supervision });
const lifted = { process: 'equipment.dismantling-notice', action: 'submit', zh: '办理拆卸告知', en: 'Give notice of the dismantling' };
const stands = { code: 'CRANE_STANDS', zh: '起重机械未办理拆除', en: 'A crane is not dismantled', remedy: lifted };

describe('R13 what forbids an acceptance', () => {
  it('R13 cranes that stand and an attempt in progress are told beforehand, each with what lifts it', () => {
    const told = acceptanceBlockers(terminated, [openAttempt, stands]);
    expect(told.map(({ code, remedy }) => [code, remedy?.process, remedy?.action])).toEqual([
      ['ACCEPTANCE_IN_PROGRESS', 'supervision.completion-acceptance', 'withdraw'],
      ['CRANE_STANDS', 'equipment.dismantling-notice', 'submit'],
    ]);
  });

  it('R13 a refused request says what lifts each reason', () => {
    const known = project({ suspensions: ['s'] }, { supervision: [] });
    const step = { action: 'request', role: 'QUALITY_SUPERVISOR', facts: supervised(known) };
    const outcome = when(process, caseOf(process, { projectId: 'project-1' }, own), step);
    const reasons = outcome.ok || outcome.error.code !== 'BLOCKED' ? [] : outcome.error.reasons;
    expect(reasons.map(({ code, remedy }) => [code, remedy?.action])).toEqual([
      ['SUPERVISOR_NOT_ALLOCATED', 'confirm'],
      ['SUPERVISION_PLAN_MISSING', 'compile'],
      ['PROJECT_STOPPED', 'planResumption'],
      ['SAFETY_SUPERVISION_NOT_TERMINATED', 'terminate'],
    ]);
  });

  it.each([
    [
      'a notice that came while the cranes were checked',
      [{ id: 'n', number: '1', type: 'ORDERED' as const }],
      ['RECTIFICATION_NOTICE_OPEN'],
    ],
    ['no notice', [], []],
  ])('R13 the seal finds %s', (_, notices, reasons) => {
    const checking = caseOf(process, { projectId: 'project-1' }, { ...own, state: 'CHECKING_EQUIPMENT' });
    const known = project({ safetyTerminatedOn: '2026-02-01', notices });
    expect(refusalOf(when(process, checking, { action: 'accept', role: 'SYSTEM', facts: supervised(known) }))).toEqual(reasons);
  });
});
