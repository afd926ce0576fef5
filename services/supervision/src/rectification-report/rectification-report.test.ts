import { describe, expect, it } from 'vitest';
import { caseOf, consultant, contractor, now, owner, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import type { RectificationNotice } from '../rectification-notice/rectification-notice.ts';
import { rectificationReplyProcess } from '../rectification-reply/rectification-reply.ts';
import type { SiteInspection } from '../site-inspection/site-inspection.ts';
import { rectificationReportProcess as process } from './rectification-report.ts';

const subcontractor = '91530102MA6K000225';
const known = project(
  {},
  {
    parties: [
      ...project().parties,
      { kind: 'SUBCONTRACTOR', uscc: subcontractor, name: '云南五华劳务' },
      { kind: 'SUPERVISION_CONSULTANT', uscc: consultant, name: '云南翠湖监理' },
    ],
  },
);
const notice = { _id: 'n', state: 'ISSUED', applicant: '530102-SS', submittedAt: now, form: {}, outcome: {} } as RectificationNotice;
const facts = { ...supervised(known), notice };

describe('R8 who answers a notice', () => {
  it.each([
    ['the contractor', contractor, []],
    ['a subcontractor', subcontractor, []],
    ['the owner', owner, ['NOT_CONTRACTOR']],
    ['the consultant', consultant, ['NOT_CONTRACTOR']],
  ])('R8 reports what was mended: %s', (_, applicant, reasons) => {
    const form = { noticeId: 'n', mendedOn: '2026-03-01', measures: '已整改' };
    const draft = caseOf(process, form, { applicant, papers: [paper('MENDING_PHOTO')], parties: { applicant } });
    expect(refusalOf(when(process, draft, { action: 'submit', role: 'UNIT_CLERK', facts }))).toEqual(reasons);
    expect(refusalOf(when(process, draft, { action: 'submit', role: 'UNIT_CLERK', facts: { ...facts, project: null } }))).toEqual([]);
  });

  it('R8 a reply to a notice that is not on record is told so by the field that names it, and nothing else is said of it', () => {
    const own = { applicant: '530102-SS', parties: { applicant: '530102-SS' } };
    const reply = caseOf(rectificationReplyProcess, { noticeId: 'n', result: '已设置栏杆', reinspectionId: 'i' }, own);
    const reinspection = { applicant: '530102-SS', form: { projectId: 'project-1' } } as SiteInspection;
    const unknown = { ...facts, notice: null, reinspection };
    expect(refusalOf(when(rectificationReplyProcess, reply, { action: 'reply', role: 'SAFETY_SUPERVISOR', facts: unknown }))).toEqual([]);
  });
});
