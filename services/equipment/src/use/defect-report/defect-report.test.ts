import { mayOpen } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { examiner } from '../../../test/equipment-kit.ts';
import { act, approve, facts as useFacts } from '../../../test/registrations.ts';
import { crane, installation, org, project, unit } from '../../../test/world.ts';
import { putOutOfUse } from '../../cranes/crane/out-of-use.ts';
import type { SiteFacts } from '../../sites/site-records/of-installation.ts';
import { defectReportProcess } from './defect-report.ts';

const outOfUse = { since: '2026-09-10', cause: 'IMMINENT_DANGER', reason: '起重臂裂纹' } as const;
const facts: SiteFacts = { installation: installation(), crane: crane(), project: project(), applicantUnit: unit(org.contractor) };

interface Given {
  readonly facts?: Partial<SiteFacts>;
  readonly form?: object;
  readonly applicant?: string;
  readonly by?: string;
}

const report = ({ facts: other, form, applicant = org.contractor, by = 'UNIT_CLERK' }: Given = {}) => {
  const own = { installationId: 'installation-1', foundOn: '2026-09-14', description: '裂纹', isImminentDanger: true, ...form };
  const record = caseOf(defectReportProcess, { applicant, form: own });
  return take(defectReportProcess, record, ['record', { by, facts: { ...facts, ...other } }]);
};

describe('L2 defect report', () => {
  it('L2 X8 whoever has to do with the crane reports, even blacklisted; strangers do not', () => {
    for (const applicant of [org.owner, org.installer, org.contractor, org.consultant, org.projectOwner])
      expect(codesOf(report({ applicant, facts: { applicantUnit: unit(applicant, { blacklistedFor: '—' }) } }))).toBe('ok');
    expect(codesOf(report({ applicant: org.dismantler }))).toEqual(['NOT_CONCERNED']);
    const stranger = unit(org.dismantler, { kinds: ['INSPECTION_BODY'] });
    expect(codesOf(report({ applicant: org.dismantler, facts: { applicantUnit: stranger } }))).toEqual(['NOT_CONCERNED']);
    const its = { applicantUnit: stranger, installation: installation({ inspectionBodies: [org.dismantler] }) };
    expect(codesOf(report({ applicant: org.dismantler, facts: its }))).toBe('ok');
  });

  it('L2 S2 the authorities over a crane report what they find', () => {
    const given = { applicant: '530102-JZ', facts: { applicantUnit: null } };
    expect(codesOf(report({ ...given, by: 'EXAMINER' }))).toBe('ok');
    expect(mayOpen(defectReportProcess, 'default', examiner)).toBe(true);
    expect(mayOpen(defectReportProcess, 'default', { ...examiner, roles: ['NOTICE_EDITOR'] })).toBe(false);
  });

  it('L2 only of a crane that stands a defect is recorded', () => {
    const gone = { facts: { installation: installation({ state: 'DISMANTLED', isStanding: false }) } };
    expect(codesOf(report(gone))).toEqual(['CRANE_NOT_STANDING']);
  });

  it('L2 a defect found in the future is named', () => {
    expect(codesOf(report({ form: { foundOn: '2026-09-15' } }))).toEqual(['form.foundOn IN_FUTURE']);
  });

  it('L2 project and authority are told; what is out of use already stays so for what came first', () => {
    const place = { projectId: 'project-1', division: '530102' };
    expect(putOutOfUse(crane(), place, outOfUse)).toMatchObject({
      set: { outOfUse },
      events: [{ type: 'equipment.crane.put-out-of-use.v1', data: { ...place, cause: 'IMMINENT_DANGER', reason: '起重臂裂纹' } }],
    });
    expect(putOutOfUse(crane({ outOfUse }), place, { ...outOfUse, cause: 'INSPECTION_FAILED' })).toBeNull();
  });

  it('L2 what is graver than an overdue inspection takes its place, so that a passed one does not bring the machine back', () => {
    const overdue = crane({ outOfUse: { ...outOfUse, cause: 'INSPECTION_OVERDUE' } });
    const place = { projectId: 'project-1', division: '530102' };
    expect(putOutOfUse(overdue, place, outOfUse)).toMatchObject({ set: { outOfUse } });
    expect(putOutOfUse(overdue, place, { ...outOfUse, cause: 'ACCEPTANCE_FAILED' })).toBeNull();
  });

  it('L2 no use registration of a crane that is out of use', () => {
    const given = { facts: { ...useFacts, crane: crane({ outOfUse }) } };
    expect(codesOf(act('submit', given))).toEqual(['OUT_OF_USE']);
    expect(codesOf(approve(given))).toEqual(['OUT_OF_USE']);
  });
});
