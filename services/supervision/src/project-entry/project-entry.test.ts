import { deriveId } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { after, caseOf, consultant, contractor, institution, owner, project, refusalOf, when } from '../../test/cases.ts';
import { noFacts } from '../project/project.ts';
import { enteredProject, type ProjectEntryFacts, projectEntryProcess as process } from './project-entry.ts';

const applicant = '91652301MA7A000176';
const form = {
  registrationNumber: 'XJ-1',
  projectNumber: 'GC-65-1',
  projectCode: '2024-652301-47-01-000001',
  projectName: '昌吉样例工程',
  section: '01',
  division: '652301',
  managementLevel: 'COUNTY',
  sector: 'BUILDING_CONSTRUCTION',
  contractRegistrationNumber: 'HT-1',
  permitNumber: '652301202601150101',
  longitude: 87.3,
  latitude: 44.01,
  parties: [
    { kind: 'PROJECT_OWNER', uscc: owner, name: '昌吉样例置业', registeredDivision: '652301' },
    { kind: 'CONTRACTOR', uscc: contractor, name: '昌吉样例建工', registeredDivision: '652301' },
    { kind: 'SUPERVISION_CONSULTANT', uscc: consultant, name: '昌吉样例监理', registeredDivision: '652301' },
  ],
} as const;
const place = { applicant, division: '652301', d2: '65', d4: '6523', d6: '652301' };
const none = { onRecord: null, institutions: [] };
const draft = (own: object = {}) => caseOf(process, { ...form, ...own } as never, place as never);
const submit = (given = draft(), facts: ProjectEntryFacts = none) => when(process, given, { action: 'submit', role: 'UNIT_CLERK', facts });
const submitted = () => after(draft(), submit() as never);

describe('R16 a project entered by a unit', () => {
  it.each(Object.keys(form))('R16 every field is required: %s', (field) => {
    expect(refusalOf(submit(draft({ [field]: undefined })))).toContain(`form.${field}`);
  });

  it('R2 R16 its parties are complete and its site is in the country', () => {
    const parties = form.parties.filter(({ kind }) => kind !== 'SUPERVISION_CONSULTANT');
    expect(refusalOf(submit(draft({ parties, longitude: 44.01, latitude: 87.3 })))).toEqual(['form.parties', 'form.longitude']);
  });

  it('R16 the local bureau approves, and the project is on record as approved with its site and whoever entered it', () => {
    const outcome = when(process, submitted(), { action: 'approve', role: 'DEPARTMENT_OFFICER', facts: none, org: '652301-JZ' });
    expect(after(submitted(), outcome as never)).toMatchObject({ state: 'APPROVED' });
    expect(enteredProject(submitted() as never, none)).toMatchObject({
      _id: deriveId('project', '65', 'XJ-1'),
      facts: { ...noFacts, isApproved: true },
      coordinates: { longitude: 87.3, latitude: 44.01 },
      qualityAuthority: '652300-QS',
      safetyAuthority: '652300-SS',
      partyOrgs: [applicant, owner, contractor, consultant],
    });
  });

  it('R1 R16 an institution that was renamed or merged supervises under the code it has now', () => {
    const institutions = [
      institution('652300-SS', { d4: '6523', successor: '652300-CS' }),
      institution('652300-CS', { d4: '6523' }),
      institution('652300-QX', {
        d4: '6523',
        formerValues: { code: [{ value: '652300-QS', until: '2026-01-01', isMistake: false }] },
      } as never),
    ];
    expect(enteredProject(submitted() as never, { ...none, institutions })).toMatchObject({
      qualityAuthority: '652300-QX',
      safetyAuthority: '652300-CS',
    });
  });

  it('R16 a project that is on record is not entered again, at submission or at approval', () => {
    const known = { ...none, onRecord: project() };
    expect(refusalOf(submit(draft(), known))).toEqual(['PROJECT_ON_RECORD']);
    const late = when(process, submitted(), { action: 'approve', role: 'DEPARTMENT_OFFICER', facts: known, org: '652301-JZ' });
    expect(refusalOf(late)).toEqual(['PROJECT_ON_RECORD']);
  });

  it('R16 elsewhere projects are pushed, and none is entered', () => {
    expect(process.isOffered?.('652301')).toBe(true);
    expect(process.isOffered?.('530102')).toBe(false);
    expect(process.place({ division: '530102' }, none, { org: applicant, region: '652301' })).toMatchObject({
      path: 'form.division',
      code: 'NOT_OFFERED_HERE',
    });
  });
});
