import { describe, expect, it } from 'vitest';
import { caseOf, contractor, now, owner, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import type { RectificationNotice } from '../rectification-notice/rectification-notice.ts';
import { rectificationReportProcess } from '../rectification-report/rectification-report.ts';
import type { SiteInspection } from '../site-inspection/site-inspection.ts';
import { rectificationReplyProcess } from './rectification-reply.ts';

const notice = (changed: object = {}) =>
  ({
    _id: 'n',
    state: 'ISSUED',
    applicant: '530102-SS',
    submittedAt: now,
    form: { projectId: 'project-1' },
    outcome: {},
    ...changed,
  }) as RectificationNotice;
const facts = (changed: object = {}) => ({ ...supervised(project()), notice: notice(), reinspection: null, ...changed });

const reply = (given: ReturnType<typeof facts>, { org = '530102-SS', form = {} }: { org?: string; form?: object } = {}) => {
  const opened = caseOf(
    rectificationReplyProcess,
    { noticeId: 'n', result: '已设置栏杆', ...form },
    { applicant: org, parties: { applicant: org } },
  );
  return refusalOf(
    when(rectificationReplyProcess, opened, {
      action: 'reply',
      role: org.endsWith('QS') ? 'QUALITY_SUPERVISOR' : 'SAFETY_SUPERVISOR',
      facts: given,
    }),
  );
};

describe('R8 the reply', () => {
  it('R8 is of the institution that issued the notice, while the notice is open', () => {
    expect(reply(facts())).toEqual([]);
    expect(reply(facts({ notice: notice({ state: 'ESCALATED' }) }))).toEqual([]);
    expect(reply(facts(), { org: '530102-QS' })).toEqual(['NOT_THE_ISSUER']);
    for (const state of ['REPLIED', 'REVOKED']) expect(reply(facts({ notice: notice({ state }) }))).toEqual(['NOTICE_CLOSED']);
  });

  it.each([
    ['of that day', {}, []],
    ['of another project', { form: { projectId: 'project-2', inspectedOn: '2026-03-02' } }, ['form.reinspectionId']],
    ['of the other institution', { applicant: '530102-QS' }, ['form.reinspectionId']],
    ['from before the notice', { form: { projectId: 'project-1', inspectedOn: '2026-03-01' } }, ['form.reinspectionId']],
  ])('R8 it names an inspection that looked again: one %s', (_, changed, faults) => {
    const again = { applicant: '530102-SS', form: { projectId: 'project-1', inspectedOn: '2026-03-02' }, ...changed } as SiteInspection;
    expect(reply(facts({ reinspection: again }), { form: { reinspectionId: 'i' } })).toEqual(faults);
  });
});

describe('R8 what the contractor reports', () => {
  const submit = (given: ReturnType<typeof facts>, applicant = contractor, papers = [paper('MENDING_PHOTO')]) => {
    const draft = caseOf(
      rectificationReportProcess,
      { noticeId: 'n', mendedOn: '2026-03-01', measures: '已整改' },
      { applicant, papers, parties: { applicant } },
    );
    return refusalOf(when(rectificationReportProcess, draft, { action: 'submit', role: 'UNIT_CLERK', facts: given }));
  };

  it('R8 it shows photos of what was mended, while the notice is open', () => {
    expect(submit(facts())).toEqual([]);
    expect(submit(facts(), contractor, [])).toEqual(['papers.MENDING_PHOTO']);
    expect(submit(facts({ notice: notice({ state: 'REPLIED' }) }))).toEqual(['NOTICE_CLOSED']);
  });

  it('R8 by whoever builds, not by the owner', () => {
    expect(submit(facts(), owner)).toEqual(['NOT_CONTRACTOR']);
  });
});
