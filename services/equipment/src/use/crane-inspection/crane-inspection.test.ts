import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { crane, installation, org, project, unit } from '../../../test/world.ts';
import { craneInspectionProcess as process } from './crane-inspection.ts';

const inspection = {
  body: '检测单位',
  bodyUscc: org.projectOwner,
  inspectorName: '检测员',
  reportNumber: 'R-2',
  reportDate: '2026-09-13',
  conclusion: 'PASSED',
  nextDueOn: '2027-09-12',
} as const;
const applicantUnit = unit(org.projectOwner, { kinds: ['INSPECTION_BODY'] });
const stay = installation({ inspectionBodies: [org.projectOwner] });
const record = (form: object, installation: typeof stay | null = stay) => {
  const given = caseOf(process, { applicant: org.projectOwner, form: { installationId: 'installation-1', inspection, ...form } });
  const facts = { installation, crane: crane(), project: project(), applicantUnit, user: org.contractor };
  return codesOf(take(process, given, ['record', { by: 'UNIT_CLERK', facts }]));
};

describe('L2 what is recorded of an inspection', () => {
  it.each<[string, object, typeof stay | null, readonly string[] | 'ok']>([
    ['in order', {}, stay, 'ok'],
    ['without the report', { inspection: undefined }, stay, ['form.inspection REQUIRED']],
    [
      'from before the installation',
      { inspection: { ...inspection, reportDate: '2026-08-31' } },
      stay,
      ['form.inspection.reportDate BEFORE_INSTALLATION'],
    ],
    [
      'with the next one in the far future',
      { inspection: { ...inspection, nextDueOn: '2029-09-13' } },
      stay,
      ['form.inspection.nextDueOn TOO_LATE'],
    ],
    ['of a stay nobody knows', {}, null, ['CRANE_NOT_STANDING']],
    ['by the owner of the machine', {}, { ...stay, parties: { ...stay.parties, owner: org.projectOwner } }, ['OWN_BODY']],
    ['by who installed it', {}, { ...stay, parties: { ...stay.parties, installer: org.projectOwner } }, ['OWN_BODY']],
  ])('L2 one %s', (_, form, installation, expected) => {
    expect(record(form, installation)).toEqual(expected);
  });
});
