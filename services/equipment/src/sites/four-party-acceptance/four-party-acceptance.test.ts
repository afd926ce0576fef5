import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { installation, org, passedRound, project, unit } from '../../../test/world.ts';
import { acceptanceReasons, earlyNotes } from '../installation/installation.ts';
import type { FourPartyAcceptanceForm } from './four-party-acceptance.form.ts';
import { type FourPartyAcceptanceFacts, fourPartyAcceptanceProcess, roundResultOf } from './four-party-acceptance.ts';

type Conclusion = FourPartyAcceptanceForm['conclusions'][number];

const conclusion = (party: Conclusion['party'], uscc: string): Conclusion => ({
  party,
  unitName: '示例单位',
  uscc,
  personName: '验收人',
  conclusion: 'PASSED',
  acceptedOn: '2026-09-10',
});
const conclusions = [
  conclusion('OWNER', org.owner),
  conclusion('INSTALLER', org.installer),
  conclusion('USER', org.contractor),
  { ...conclusion('CONSULTANT', org.consultant), acceptedOn: '2026-09-11' },
];
const inspection = {
  body: '检测单位',
  bodyUscc: org.projectOwner,
  inspectorName: '检测员',
  reportNumber: 'R-1',
  reportDate: '2026-09-09',
  conclusion: 'PASSED' as const,
  nextDueOn: '2027-09-08',
};
const sealed = { sealed: 's', ref: 'r', masked: 'm' };
const form: FourPartyAcceptanceForm = {
  installationId: 'installation-1',
  round: 'INITIAL',
  usePlace: '1号楼东侧',
  responsibleName: '负责人',
  responsibleIdNumber: sealed,
  responsiblePhone: sealed,
  inspection,
  conclusions,
};
const inspectionBody = unit(org.projectOwner, { kinds: ['INSPECTION_BODY'] });
const facts: FourPartyAcceptanceFacts = { installation: installation(), project: project(), inspectionBody };
const acceptance = (own: Partial<FourPartyAcceptanceForm> = {}, applicant = org.contractor) =>
  caseOf(fourPartyAcceptanceProcess, { applicant, form: { ...form, ...own } });
const record = (
  own: Partial<FourPartyAcceptanceForm> = {},
  given: { facts?: Partial<FourPartyAcceptanceFacts>; applicant?: string } = {},
) =>
  take(fourPartyAcceptanceProcess, acceptance(own, given.applicant), ['record', { by: 'UNIT_CLERK', facts: { ...facts, ...given.facts } }]);
const changed = (own: Partial<Conclusion>) => ({ conclusions: [{ ...conclusions[0], ...own } as Conclusion, ...conclusions.slice(1)] });

describe('C7 four-party acceptance', () => {
  it('C7 X8 saving completes it: passed when all four and the inspection passed', () => {
    expect(record()).toMatchObject({ value: { set: { state: 'RECORDED', outcome: { result: 'PASSED', acceptedOn: '2026-09-11' } } } });
  });

  it.each([
    ['one unit', changed({ conclusion: 'FAILED', remark: '附着不牢' })],
    ['the inspection', { inspection: { ...inspection, conclusion: 'FAILED' as const } }],
  ])('C7 failed by %s: recorded as failed', (_, own) => {
    expect(record(own)).toMatchObject({ value: { set: { state: 'RECORDED', outcome: { result: 'FAILED' } } } });
  });

  it.each([
    ['a party that says nothing', { conclusions: conclusions.slice(1) }, 'form.conclusions OWNER_MISSING'],
    ['a unit that is not the owner', changed({ uscc: org.dismantler }), 'form.conclusions.0.uscc WRONG_UNIT'],
    ['a failure without a remark', changed({ conclusion: 'FAILED' }), 'form.conclusions.0.remark REQUIRED'],
    ['an acceptance in the future', changed({ acceptedOn: '2026-09-15' }), 'form.conclusions.0.acceptedOn IN_FUTURE'],
    ['an acceptance before its report', changed({ acceptedOn: '2026-09-08' }), 'form.conclusions.0.acceptedOn BEFORE_INSPECTION'],
    [
      'a next inspection before the report',
      { inspection: { ...inspection, nextDueOn: '2026-09-09' } },
      'form.inspection.nextDueOn DATES_OUT_OF_ORDER',
    ],
  ] as const)('C7 %s is named', (_, own, fault) => {
    expect(codesOf(record(own))).toEqual([fault]);
  });

  it.each([
    ['an acceptance before the installation', changed({ acceptedOn: '2026-08-31' }), 'form.conclusions.0.acceptedOn BEFORE_INSTALLATION'],
    ['a report in the future', { inspection: { ...inspection, reportDate: '2026-09-15' } }, 'form.inspection.reportDate IN_FUTURE'],
  ] as const)('C7 %s is named, beside the days it puts out of order', (_, own, fault) => {
    expect(codesOf(record(own))).toContain(fault);
    expect(codesOf(record(own))).toContain('form.conclusions.0.acceptedOn BEFORE_INSPECTION');
  });

  it('C7 the first installation is accepted first, and once; climbs and ties as often as they are made', () => {
    const after = (rounds: object) => ({ facts: { installation: installation({ rounds }) } });
    const failed = { ...passedRound, isPassed: false };
    expect(codesOf(record({ round: 'CLIMB' }))).toEqual(['form.round INITIAL_FIRST']);
    expect(codesOf(record({ round: 'TIE' }, after({ INITIAL: failed })))).toEqual(['form.round INITIAL_FIRST']);
    expect(codesOf(record({}, after({ INITIAL: failed })))).toBe('ok');
    expect(codesOf(record({}, after({ INITIAL: passedRound })))).toEqual(['form.round ACCEPTED_ALREADY']);
    expect(codesOf(record({ round: 'CLIMB' }, after({ INITIAL: passedRound, CLIMB: passedRound })))).toBe('ok');
  });

  it('C7 a round that is not named is missing, and nothing else is said of it', () => {
    expect(codesOf(record({ round: undefined as never }))).toEqual(['form.round REQUIRED']);
  });

  it.each([
    ['nobody knows', null, 'UNIT_NOT_APPROVED'],
    ['is not approved', unit(org.projectOwner, { kinds: ['INSPECTION_BODY'], status: 'REGISTERED' }), 'UNIT_NOT_APPROVED'],
    ['does not inspect', unit(org.projectOwner), 'UNIT_KIND'],
  ] as const)('C7 S2 the report of a body that %s lets no machine be used', (_, body, code) => {
    expect(codesOf(record({}, { facts: { inspectionBody: body } }))).toEqual([`form.inspection.bodyUscc ${code}`]);
  });

  it.each([
    ['a report older than the installation', { reportDate: '2026-08-31' }, 'form.inspection.reportDate BEFORE_INSTALLATION'],
    ['a next inspection in the far future', { nextDueOn: '2099-01-01' }, 'form.inspection.nextDueOn TOO_LATE'],
  ])('C7 %s is named', (_, own, fault) => {
    expect(codesOf(record({ inspection: { ...inspection, ...own } }))).toEqual([fault]);
  });

  it('C7 where no installation is found, that alone is said', () => {
    expect(codesOf(record({}, { facts: { installation: null } }))).toEqual(['CRANE_NOT_STANDING']);
  });

  it('C7 an acceptance before the planned first day of work is shown to whoever decides', () => {
    const stay = installation({ plannedFrom: '2026-09-12' });
    expect(earlyNotes(stay, '2026-09-11').map(({ code }) => code)).toEqual(['ACCEPTED_BEFORE_WORK']);
    expect(earlyNotes(stay, '2026-09-12')).toEqual([]);
    expect(earlyNotes(installation(), '2026-09-11')).toEqual([]);
  });

  it('C7 only the using side records, and only of a standing crane', () => {
    expect(codesOf(record({}, { applicant: org.installer }))).toEqual(['NOT_THE_USER']);
    expect(codesOf(record({}, { facts: { installation: installation({ state: 'DISMANTLING_APPROVED' }) } }))).toEqual([
      'CRANE_NOT_STANDING',
    ]);
  });

  it('C7 no use until every round passed: the last of each round counts', () => {
    const passed = roundResultOf(acceptance());
    const failed = { ...passed, isPassed: false };
    const codes = (rounds: object, isDemanded = true) => acceptanceReasons(installation({ rounds }), isDemanded).map(({ code }) => code);
    expect(codes({ INITIAL: passed })).toEqual([]);
    expect(codes({ INITIAL: passed, CLIMB: failed })).toEqual(['ACCEPTANCE_FAILED']);
    expect(codes({ INITIAL: { ...passed, isInspectionPassed: false } })).toEqual(['INSPECTION_FAILED']);
    expect(codes({})).toEqual(['NOT_ACCEPTED']);
    expect(codes({}, false)).toEqual([]);
    expect(codes({ TIE: failed }, false)).toEqual(['ACCEPTANCE_FAILED']);
  });
});
