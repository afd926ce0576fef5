import { syntheticUscc } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { after, caseOf, consultant, contractor, owner, paper, project, refusalOf, when } from '../../test/cases.ts';
import { permitSupplementProcess as permit } from '../permit-supplement/permit-supplement.ts';
import { projectInformationChangeProcess as information } from '../project-information-change/project-information-change.ts';
import { partiesAfter, projectPartyChangeProcess as party } from '../project-party-change/project-party-change.ts';

const permitForm = {
  projectId: 'project-1',
  permitNumber: '530102202601150101',
  issuedOn: '2026-01-15',
  issuedBy: '五华区住房和城乡建设局',
};
const informationForm = { projectId: 'project-1', projectName: '翠湖花园二期', reason: '立项批复变更' };
const partyForm = {
  projectId: 'project-1',
  kind: 'CONTRACTOR',
  leavingUscc: contractor,
  enteringUscc: syntheticUscc(104),
  reason: '解除合同',
} as const;
const parties = [...project().parties, { kind: 'SUPERVISION_CONSULTANT', uscc: consultant, name: '云南翠湖监理' }] as const;
const running = project({}, { parties });
const unit = { _id: syntheticUscc(104), name: '云南盘龙建工', status: 'APPROVED' } as const;
const entering = { uscc: unit._id, unit };
const known = { project: running, entering };

const changes = [
  { process: permit, form: permitForm, papers: ['CONSTRUCTION_PERMIT'] },
  { process: information, form: informationForm, papers: ['CHANGE_EVIDENCE'] },
  { process: party, form: partyForm, papers: ['CHANGE_EVIDENCE'] },
] as const;

interface Given {
  readonly process: (typeof changes)[number]['process'];
  readonly form: object;
  readonly papers: readonly string[];
  readonly applicant?: string;
}

const draftOf = ({ process, form, papers, applicant = owner }: Given) =>
  caseOf(process as never, form as never, { applicant, papers: papers.map(paper) } as never) as never;
const submit = (given: Given, facts: object = known) =>
  when(given.process as never, draftOf(given), { action: 'submit', role: 'UNIT_CLERK', facts: facts as never });
const review = (given: Given, role: string, facts: object = known) =>
  when(given.process as never, after(draftOf(given), submit(given) as never) as never, {
    action: 'review',
    verdict: 'PASS',
    opinion: '同意',
    role,
    facts: facts as never,
    org: '530102-JZ',
  });

describe.each(changes.map((change) => ({ ...change, title: change.process.workflow.process.zh })))('R0b $title', (change) => {
  it.each(['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'])('R0b X7 the %s alone approves', (role) => {
    expect(after(after(draftOf(change), submit(change) as never) as never, review(change, role) as never)).toMatchObject({
      state: 'APPROVED',
    });
  });

  it.each([
    ['of another owner', contractor, running, ['NOT_PROJECT_OWNER']],
    ['that nobody knows', owner, null, ['NOT_PROJECT_OWNER']],
    ['not approved', owner, { ...project({ isApproved: false }), parties }, ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['accepted', owner, { ...project({ acceptanceId: 'a' }), parties }, ['PROJECT_ACCEPTED']],
  ])('R0b is refused of a project %s, at submission and at approval', (_, applicant, at, reasons) => {
    expect(refusalOf(submit({ ...change, applicant }, { ...known, project: at }))).toEqual(reasons);
    if (applicant === owner) expect(refusalOf(review(change, 'DEPARTMENT_OFFICER', { ...known, project: at }))).toEqual(reasons);
  });

  it('R0b names the paper that is missing', () => {
    expect(refusalOf(submit({ ...change, papers: [] }))).toEqual([`papers.${change.papers[0]}`]);
  });
});

describe('R0b what a change says', () => {
  it('R0b a permit that is on record is not supplemented again', () => {
    const facts = { project: { ...running, permitNumber: permitForm.permitNumber } };
    expect(refusalOf(submit(changes[0], facts))).toEqual(['PERMIT_ON_RECORD']);
  });

  it.each([
    ['nothing that changes', { projectName: undefined }, ['form.projectName']],
    ['one coordinate', { longitude: 102.7 }, ['form.latitude']],
    ['its longitude alone', { projectName: undefined, longitude: 102.7 }, ['form.latitude']],
    ['its latitude alone', { projectName: undefined, latitude: 25.05 }, ['form.longitude']],
    ['a site out of the country', { longitude: 2.35, latitude: 48.85 }, ['form.longitude']],
  ])('R0b information with %s is refused', (_, form, paths) => {
    expect(refusalOf(submit({ ...changes[1], form: { ...informationForm, ...form } }))).toEqual(paths);
  });

  it('R0b information as it is on record changes nothing', () => {
    expect(refusalOf(submit({ ...changes[1], form: { ...informationForm, projectName: running.name } }))).toEqual(['NOTHING_CHANGED']);
  });

  it.each([
    ['neither unit', { leavingUscc: undefined, enteringUscc: undefined }, null, ['form.enteringUscc']],
    ['a unit that is no such party', { leavingUscc: consultant }, entering, ['NOT_A_PARTY']],
    ['a unit that is such a party', { enteringUscc: contractor }, { uscc: contractor, unit }, ['ALREADY_A_PARTY']],
    ['a unit that is not registered', {}, { uscc: unit._id, unit: null }, ['UNIT_NOT_APPROVED']],
    ['a unit on the blacklist', {}, { uscc: unit._id, unit: { ...unit, blacklistedFor: '事故' } }, ['UNIT_BLACKLISTED']],
    ['a second contractor', { leavingUscc: undefined }, entering, ['TOO_MANY']],
    ['no contractor left', { enteringUscc: undefined }, null, ['REQUIRED']],
  ])('R0b parties: %s is refused', (_, form, who, codes) => {
    expect(refusalOf(submit({ ...changes[2], form: { ...partyForm, ...form } }, { project: running, entering: who }))).toEqual(codes);
  });

  it('R0b the unit that enters is called as it is registered', () => {
    expect(partiesAfter(running, partyForm, known).map(({ name }) => name)).toEqual(['云南滇池建设投资', '云南翠湖监理', '云南盘龙建工']);
  });
});
