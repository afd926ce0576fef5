import { mayOpen } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { clerkOf } from '../../../test/equipment-kit.ts';
import { act, approve } from '../../../test/registrations.ts';
import { crane, installation, org, passedRound, project, unit } from '../../../test/world.ts';
import type { SiteFacts } from '../../sites/site-records/of-installation.ts';
import { type CraneInspectionFacts, craneInspectionProcess, inspectionOf } from '../crane-inspection/crane-inspection.ts';
import { returnToUseProcess } from './return-to-use.ts';

const outOfUse = { since: '2026-09-10', cause: 'IMMINENT_DANGER', reason: '起重臂裂纹' } as const;
const facts: SiteFacts = { installation: installation(), crane: crane(), project: project(), applicantUnit: unit(org.contractor) };
const inspector = unit(org.projectOwner, { kinds: ['INSPECTION_BODY'] });
const commissioned = (own: object = {}) => installation({ inspectionBodies: [org.projectOwner], ...own });
const inspecting: CraneInspectionFacts = { ...facts, installation: commissioned(), applicantUnit: inspector, user: org.contractor };
const inspection = {
  body: '检测单位',
  bodyUscc: org.projectOwner,
  inspectorName: '检测员',
  reportNumber: 'R-2',
  reportDate: '2026-09-13',
  conclusion: 'PASSED' as const,
  nextDueOn: '2027-09-12',
};

interface Given {
  readonly facts?: Partial<SiteFacts>;
  readonly form?: object;
  readonly applicant?: string;
  readonly by?: string;
}

const inspect = ({ facts: other, form, applicant = org.projectOwner }: Given = {}, action = 'record') => {
  const record = caseOf(craneInspectionProcess, {
    applicant,
    form: { installationId: 'installation-1', inspection: { ...inspection, ...form } },
  });
  return take(craneInspectionProcess, record, [action, { by: 'UNIT_CLERK', facts: { ...inspecting, ...other } }]);
};
const giveBack = ({ facts: other, by = 'SAFETY_SUPERVISOR' }: Given = {}) => {
  const record = caseOf(returnToUseProcess, { form: { installationId: 'installation-1', reason: '检验合格' } });
  return take(returnToUseProcess, record, ['record', { by, facts: { ...facts, ...other } }]);
};
const periodic = (own: object, rounds: object = {}) =>
  installation({
    rounds,
    inspection: { ...inspectionOf(caseOf(craneInspectionProcess, { form: { installationId: 'installation-1', inspection } })), ...own },
  });

describe('L2 periodic inspection', () => {
  it('L2 S2 is recorded at once by the approved body that owner or user of this stay commissioned, by nobody else', () => {
    expect(codesOf(inspect())).toBe('ok');
    expect(codesOf(inspect({ facts: { installation: installation() } }))).toEqual(['NOT_COMMISSIONED']);
    expect(codesOf(inspect({ facts: { installation: commissioned({ inspectionBodies: [org.dismantler] }) } }))).toEqual([
      'NOT_COMMISSIONED',
    ]);
    expect(codesOf(inspect({ facts: { applicantUnit: null } }))).toEqual(['UNIT_NOT_APPROVED', 'UNIT_KIND']);
    expect(codesOf(inspect({ facts: { applicantUnit: unit(org.projectOwner) } }))).toEqual(['UNIT_KIND']);
  });

  it('L2 S2 a body records its own report, no contractor a report with its own code as that of the body', () => {
    expect(codesOf(inspect({ applicant: org.contractor }))).toContain('form.inspection.bodyUscc NOT_THE_APPLICANT');
    const asBody = { applicant: org.contractor, form: { bodyUscc: org.contractor }, facts: { applicantUnit: unit(org.contractor) } };
    expect(codesOf(inspect(asBody))).toEqual(['OWN_BODY', 'NOT_COMMISSIONED']);
    expect(codesOf(inspect(asBody, 'submit'))).toEqual(['OWN_BODY']);
    expect(mayOpen(craneInspectionProcess, 'default', clerkOf(org.contractor, ['CONTRACTOR', 'USER']))).toBe(false);
  });

  it('L2 S2 the report of another approved body waits for the user of the crane', () => {
    const other = { facts: { installation: installation() } };
    expect(inspect(other, 'submit')).toMatchObject({ value: { set: { state: 'AWAITING_CONFIRMATION' } } });
    expect(codesOf(inspect({}, 'submit'))).toEqual(['COMMISSIONED']);
    const waiting = caseOf(craneInspectionProcess, {
      applicant: org.projectOwner,
      state: 'AWAITING_CONFIRMATION',
      form: { installationId: 'installation-1', inspection },
    });
    const answered = (action: string, by: string, opinion = '同意') =>
      take(craneInspectionProcess, waiting, [action, { by, facts: { ...inspecting, ...other.facts }, opinion }]);
    expect(codesOf(answered('confirm', 'UNIT_CLERK'))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(answered('confirm', 'UNIT_CLERK@user')).toMatchObject({ value: { set: { state: 'RECORDED' } } });
    expect(answered('decline', 'UNIT_CLERK@user')).toMatchObject({ value: { set: { state: 'DECLINED' } } });
  });

  it.each([
    ['a report in the future', { reportDate: '2026-09-15' }, 'form.inspection.reportDate IN_FUTURE'],
    ['a next inspection that does not follow', { nextDueOn: '2026-09-13' }, 'form.inspection.nextDueOn DATES_OUT_OF_ORDER'],
  ])('L2 %s is named', (_, form, fault) => {
    expect(codesOf(inspect({ form }))).toEqual([fault]);
  });

  it('L2 only of a standing crane', () => {
    expect(codesOf(inspect({ facts: { installation: commissioned({ state: 'DISMANTLED' }) } }))).toEqual(['CRANE_NOT_STANDING']);
  });
});

const due = (inspectionDue: string) => ({ installation: installation({ rounds: { INITIAL: passedRound }, inspectionDue }) });
const running = { state: 'REGISTERED', by: 'SYSTEM', outcome: { registrationNumber: 'N' } };

describe('L2 due dates', () => {
  it.each([
    ['2026-12-31', '2026-10-31T16:00:00Z', []],
    ['2026-11-13', '2026-10-13T16:00:00Z', ['INSPECTION_DUE']],
    ['2026-10-14', '2026-10-06T16:00:00Z', ['INSPECTION_DUE']],
  ])('L2 of an inspection due on %s is warned 60, 30 and 7 days before: next at %s', (inspectionDue, at, flags) => {
    expect(act('warnOfInspection', { ...running, facts: due(inspectionDue) })).toMatchObject({
      value: {
        set: { state: 'REGISTERED', outcome: { validUntil: '2027-03-31', flags } },
        timers: [
          { name: 'expire' },
          { name: 'warnOfInspection', at: new Date(at) },
          { name: 'noteOverdue', at: new Date(`${inspectionDue}T16:00:00Z`) },
        ],
      },
    });
  });

  const toldOf = (action: 'warnOfInspection' | 'renewValidity' | 'noteOverdue', day: string, flags: readonly string[] = []) => {
    const moved = act(action, { ...running, outcome: { ...running.outcome, flags }, facts: due(day) } as never);
    const events = moved.ok ? (moved.value.events ?? []) : [];
    return events.flatMap(({ type, data }) => (type === 'equipment.use-registration.inspection-due.v1' ? [data] : []));
  };

  it('L2 coming 32: the user is told that it is due soon, unless the day has passed meanwhile, that it is overdue, and of the day an inspection has set since', () => {
    expect(toldOf('warnOfInspection', '2026-11-13')).toMatchObject([{ inspectionDue: '2026-11-13', warns: 'DUE_SOON' }]);
    expect(toldOf('warnOfInspection', '2026-09-13', ['INSPECTION_DUE'])).toEqual([]);
    expect(toldOf('noteOverdue', '2026-09-13', ['INSPECTION_DUE'])).toMatchObject([{ inspectionDue: '2026-09-13', warns: 'OVERDUE' }]);
    const [later, ...more] = toldOf('renewValidity', '2027-09-13', ['INSPECTION_DUE']);
    expect([later, more]).toEqual([expect.not.objectContaining({ warns: expect.anything() }), []]);
    expect(later).toMatchObject({ inspectionDue: '2027-09-13', registrationNumber: 'N' });
    expect(toldOf('renewValidity', '2027-09-13')).toEqual([]);
  });

  it('L2 the last periodic inspection goes before those of the acceptances, and ends no registration', () => {
    expect(act('renewValidity', { ...running, facts: due('2026-12-31') })).toMatchObject({
      value: {
        set: { outcome: { validUntil: '2027-03-31' } },
        timers: [{ name: 'expire' }, { name: 'warnOfInspection' }, { name: 'noteOverdue', at: new Date('2026-12-31T16:00:00Z') }],
      },
    });
  });

  it('L2 the day after it was due the machine is out of use, noted once; before that nothing is overdue', () => {
    expect(act('noteOverdue', { ...running, facts: due('2026-09-13') })).toMatchObject({
      value: { set: { state: 'REGISTERED', outcome: { flags: ['OUT_OF_USE', 'INSPECTION_DUE'] } }, timers: [{ name: 'expire' }] },
    });
    expect(codesOf(act('noteOverdue', { ...running, facts: due('2026-09-14') }))).toEqual(['NOT_OVERDUE']);
  });

  it('L3 no registration of a machine whose inspection is overdue', () => {
    expect(codesOf(act('submit', { facts: due('2026-09-13') }))).toEqual(['INSPECTION_OVERDUE']);
    expect(codesOf(approve({ facts: due('2026-09-13') }))).toEqual(['INSPECTION_OVERDUE']);
  });
});

describe('L2 return to use', () => {
  const out = { crane: crane({ outOfUse }) };
  it.each([
    ['a crane that is in use', {}, 'NOT_OUT_OF_USE'],
    ['a crane not inspected since', out, 'NOT_INSPECTED_SINCE'],
    ['a crane inspected before', { ...out, installation: periodic({ inspectedOn: '2026-09-09' }) }, 'NOT_INSPECTED_SINCE'],
    ['a crane that failed its inspection', { ...out, installation: periodic({ isPassed: false }) }, 'NOT_INSPECTED_SINCE'],
    [
      'a crane with a climb that was not accepted',
      { ...out, installation: periodic({}, { CLIMB: { ...passedRound, isPassed: false } }) },
      'ACCEPTANCE_FAILED',
    ],
    ['a crane that is gone', { ...out, installation: installation({ state: 'DISMANTLED' }) }, 'CRANE_NOT_STANDING'],
  ] as const)('L2 %s is not returned to use', (_, given, code) => {
    expect(codesOf(giveBack({ facts: given }))).toEqual([code]);
  });

  it('L2 by the authority alone, after an inspection passed since', () => {
    const inspected = { ...out, installation: periodic({}) };
    expect(codesOf(giveBack({ facts: inspected }))).toBe('ok');
    expect(codesOf(giveBack({ facts: inspected, by: 'UNIT_CLERK' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });
});

it('L2 only of a crane that stands an inspection is recorded', () => {
  const gone = { facts: { installation: commissioned({ state: 'DISMANTLED', isStanding: false }) } };
  expect(codesOf(inspect(gone))).toEqual(['CRANE_NOT_STANDING']);
});
