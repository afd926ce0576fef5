import { describe, expect, it } from 'vitest';
import { after, caseOf, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import { subDivisionAcceptanceProcess as process } from './sub-division-acceptance.ts';

const papers = ['CONDITIONS_REVIEW', 'QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_GROUP', 'SUPERVISION_RECORD', 'ACCEPTANCE_NOTICE'];
const form = {
  projectId: 'project-1',
  division: 'FOUNDATION',
  part: '1号楼',
  acceptedOn: '2026-03-01',
  supervisionNotes: '程序合规',
} as const;
const quality = { applicant: '530102-QS', parties: { applicant: '530102-QS' } };
const opened = (own: object = {}, kinds = papers) => caseOf(process, { ...form, ...own }, { ...quality, papers: kinds.map(paper) });
const accept = (known: ReturnType<typeof project> | null = project(), given = opened()) =>
  when(process, given, { action: 'accept', role: 'QUALITY_SUPERVISOR', facts: supervised(known) });

describe('R12 sub-division acceptance', () => {
  it('R12 X8 saving completes it', () => {
    expect(after(opened(), accept() as never)).toMatchObject({ state: 'ACCEPTED' });
  });

  it('R12 names every paper that is missing, and the sub-division on which structural safety depends', () => {
    const outcome = accept(project(), opened({ division: 'STRUCTURAL_SAFETY' }, []));
    expect(refusalOf(outcome)).toEqual(expect.arrayContaining(['form.subDivision', ...papers.map((kind) => `papers.${kind}`)]));
  });

  it.each([
    ['not approved', project({ isApproved: false }), ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['stopped', project({ suspensions: ['s'] }), ['PROJECT_STOPPED']],
    ['accepted as a whole', project({ acceptanceId: 'a' }), ['PROJECT_ACCEPTED']],
    ['another institution’s', project({}, { qualityAuthority: '530100-QS' }), ['NOT_IN_CHARGE']],
    ['unknown', null, ['NOT_IN_CHARGE']],
  ])('R12 is refused while the project is %s', (_, known, reasons) => {
    expect(refusalOf(accept(known))).toEqual(reasons);
  });

  it('R12 is annulled by the chief with an opinion, until the whole is accepted', () => {
    const accepted = after(opened(), accept() as never);
    const annul = ({ project: known }: { project: ReturnType<typeof project> }, opinion?: string) =>
      when(process, accepted, { action: 'annul', role: 'SUPERVISION_CHIEF', facts: supervised(known), ...(opinion && { opinion }) });
    expect(refusalOf(annul({ project: project() }))).toEqual(['opinion']);
    expect(after(accepted, annul({ project: project() }, '记录有误') as never)).toMatchObject({ state: 'ANNULLED' });
    expect(refusalOf(annul({ project: project({ acceptanceId: 'a' }) }, '记录有误'))).toEqual(['PROJECT_ACCEPTED']);
  });
});
