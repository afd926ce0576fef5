import { describe, expect, it } from 'vitest';
import { caseOf, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import { subDivisionAcceptanceProcess as process } from './sub-division-acceptance.ts';

const kinds = ['CONDITIONS_REVIEW', 'QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_GROUP', 'SUPERVISION_RECORD', 'ACCEPTANCE_NOTICE'];
const form = { projectId: 'project-1', division: 'FOUNDATION', part: '1号楼', acceptedOn: '2026-03-01', supervisionNotes: '合规' } as const;
const own = { applicant: '530102-QS', parties: { applicant: '530102-QS' }, papers: kinds.map(paper) };
const filed = project({ completionFiledOn: '2026-02-20' });

describe('R12 R14 once the completion is filed', () => {
  it('R12 no part of it is accepted any more', () => {
    const step = { action: 'accept', role: 'QUALITY_SUPERVISOR', facts: supervised(filed) };
    expect(refusalOf(when(process, caseOf(process, form, own), step))).toEqual(['PROJECT_COMPLETED']);
  });

  it.each([
    ['is not annulled', filed, ['PROJECT_COMPLETED']],
    ['of a project that is no longer known is', null, []],
  ])('R12 a record %s', (_, known, reasons) => {
    const accepted = caseOf(process, form, { ...own, state: 'ACCEPTED' });
    const step = { action: 'annul', role: 'SUPERVISION_CHIEF', opinion: '记录有误', facts: supervised(known) };
    expect(refusalOf(when(process, accepted, step))).toEqual(reasons);
  });
});
