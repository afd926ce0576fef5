import { requiredDuties } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { dismantling, supervisor } from '../../../test/notices.ts';
import { checkedBy, installation, org, specialWorkers, staff, unit, withWorker } from '../../../test/world.ts';
import { type DismantlingNoticeFacts, dismantlingNoticeProcess } from './dismantling-notice.ts';

const { form, facts } = dismantling;
const rows = form.keyStaff;
const dismantler = (own: object = {}) => ({ dismantler: { uscc: org.dismantler, unit: unit(org.dismantler, own) } });

interface Given {
  readonly facts?: Partial<DismantlingNoticeFacts>;
  readonly form?: object;
  readonly state?: string;
  readonly division?: string;
  readonly applicant?: string;
  readonly by?: string;
  readonly opinion?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
}

const act = (action: string, given: Given = {}) => {
  const { facts: other, form: changed, by = 'UNIT_CLERK', opinion, asked, applicant = org.dismantler, ...own } = given;
  const before = action === 'submit' && own.division !== '650102' ? checkedBy(applicant) : { applicant };
  const record = caseOf(dismantlingNoticeProcess, { ...before, ...own, form: { ...form, ...changed } });
  const taken = { by, facts: { ...facts, ...other }, ...(opinion ? { opinion } : {}), ...(asked ? { asked } : {}) };
  return take(dismantlingNoticeProcess, record, [action, taken]);
};

const license = unit(org.dismantler).license as NonNullable<ReturnType<typeof unit>['license']>;

describe('C9 dismantling notice: submission', () => {
  it('C9 another qualified installer than the one that installed may dismantle', () => {
    expect(act('submit')).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED' } } });
  });

  it.each([
    ['work that begins too soon', { form: { plannedFrom: '2026-09-15' } }, 'form.plannedFrom TOO_SOON'],
    ['a dismantler missing among the key staff', { form: { keyStaff: rows.slice(0, 3) } }, 'form.keyStaff DUTY_1113_MISSING'],
    [
      'staff of another unit',
      { form: { keyStaff: staff(org.installer, requiredDuties.dismantling).rows } },
      'form.keyStaff.0.uscc WRONG_UNIT',
    ],
    ['no unit named by the owner', { division: '650102', applicant: org.owner }, 'form.workUnitUscc REQUIRED'],
  ] as const)('C9 %s is named', (_, given, fault) => {
    expect(codesOf(act('submit', given))).toContain(fault);
  });

  it.each([
    ['a crane that does not stand', { installation: installation({ state: 'DISMANTLED' }) }, 'CRANE_NOT_STANDING'],
    ['an installation nobody knows', { installation: null }, 'CRANE_NOT_STANDING'],
    ['a dismantler that is not approved', dismantler({ status: 'REGISTERED' }), 'UNIT_NOT_APPROVED'],
    ['a unit that does not install', dismantler({ kinds: ['CONTRACTOR'] }), 'UNIT_KIND'],
    ['an expired license', dismantler({ license: { ...license, validUntil: '2026-09-13' } }), 'LICENSE_EXPIRED'],
    ['an expired qualification', dismantler({ qualificationValidUntil: '2026-09-13' }), 'QUALIFICATION_EXPIRED'],
    ['a suspended license of the dismantler', dismantler({ license: { ...license, status: 'SUSPENDED' } }), 'LICENSE_SUSPENDED'],
  ] as const)('C9 %s is refused at submit and again at approve', (_, given, code) => {
    expect(codesOf(act('submit', { facts: given }))).toContain(code);
    const approve = act('approve', { facts: given, state: 'SUBMITTED', division: '310101', by: 'EXAMINER' });
    expect(codesOf(approve)).toContain(code);
  });

  it.each(requiredDuties.dismantling)('P5c without anybody in the duty %s nothing is submitted', (duty) => {
    const keyStaff = rows.filter(({ dutyCode }) => dutyCode !== duty);
    expect(codesOf(act('submit', { form: { keyStaff } }))).toEqual([`form.keyStaff DUTY_${duty}_MISSING`]);
  });

  it('P5c special workers are chosen as for an installation, and known with a valid certificate at submission and approval', () => {
    const chosen = { form: { specialWorkers } };
    const known = { ...chosen, facts: { persons: withWorker(facts.persons) } };
    const fault = 'form.specialWorkers.0.certificateNumber PERSON_NOT_FOUND';
    const approve = { state: 'SUBMITTED', division: '310101', by: 'EXAMINER' };
    expect([codesOf(act('submit', chosen)), codesOf(act('submit', known))]).toEqual([[fault], 'ok']);
    expect([codesOf(act('approve', { ...approve, ...chosen })), codesOf(act('approve', { ...approve, ...known }))]).toEqual([
      ['PERSON_NOT_FOUND'],
      'ok',
    ]);
  });

  it('C9 a blacklisted unit may still dismantle: what makes things safer is never barred', () => {
    expect(codesOf(act('submit', { facts: dismantler({ blacklistedFor: '出借资质' }) }))).toBe('ok');
  });

  it('C9 in Xinjiang only the owner of the crane gives the notice', () => {
    const named = { form: { workUnitUscc: org.dismantler }, division: '650102' };
    expect(codesOf(act('submit', { ...named, applicant: org.owner }))).toBe('ok');
    expect(codesOf(act('submit', { ...named, applicant: org.installer }))).toEqual(['NOT_THE_OWNER']);
  });
});

describe('C9 dismantling notice: review', () => {
  it('C9 one review, with an opinion in Yunnan', () => {
    const approve = { state: 'SUBMITTED', by: 'EXAMINER' };
    expect(codesOf(act('approve', { ...approve, division: '530102' }))).toEqual(['opinion REQUIRED']);
    const approved = act('approve', { ...approve, division: '530102', opinion: '同意' });
    const ids = { noticeId: 'case-1', installationId: 'installation-1', craneId: 'crane-1', projectId: 'project-1' };
    expect(approved).toMatchObject({
      value: { set: { state: 'APPROVED' }, events: [{ data: { ...ids, dismantlerUscc: org.dismantler } }] },
    });
  });

  it('C9 two levels in Xinjiang, the second appoints the supervisor', () => {
    const there = { division: '650102', applicant: org.owner, form: { workUnitUscc: org.dismantler } };
    expect(codesOf(act('approve', { ...there, state: 'SUBMITTED', by: 'EXAMINER' }))).toEqual(['ACTION_NOT_ALLOWED']);
    const first = act('passPreliminaryReview', { ...there, state: 'SUBMITTED', by: 'PRELIMINARY_REVIEWER' });
    expect(first).toMatchObject({ value: { set: { state: 'PRE_REVIEWED' } } });
    const second = { ...there, state: 'PRE_REVIEWED', by: 'EXAMINER' };
    expect(codesOf(act('approve', second))).toEqual(['supervisor REQUIRED']);
    expect(act('approve', { ...second, asked: { supervisor: '新建安监-1' } })).toMatchObject({
      value: { set: { state: 'APPROVED', outcome: { supervisor: '艾力(新建安监-1)' } } },
    });
  });

  it.each([
    ['nobody has the certificate', '新建安监-2', {}, 'UNKNOWN_SUPERVISOR'],
    ['the institution is of another authority', '新建安监-1', { division: '652300' }, 'UNKNOWN_SUPERVISOR'],
    ['the supervisor has left', '新建安监-1', { status: 'LEFT' }, 'SUPERVISOR_LEFT'],
    ['the certificate ended the day before', '新建安监-1', { certificateValidUntil: '2026-09-13' }, 'SUPERVISOR_CERTIFICATE_EXPIRED'],
    ['the certificate ends today', '新建安监-1', { certificateValidUntil: '2026-09-14' }, null],
    ['it is typed in another way', ' 新建安监—1', {}, null],
  ] as const)('C9 who is appointed is an active supervisor of the authority’s, with a valid certificate: %s', (_, typed, changed, code) => {
    const facts = { supervisors: [{ ...supervisor, ...changed }] };
    const there = { division: '650102', applicant: org.owner, form: { workUnitUscc: org.dismantler }, facts };
    const outcome = act('approve', { ...there, state: 'PRE_REVIEWED', by: 'EXAMINER', asked: { supervisor: typed } });
    expect(codesOf(outcome)).toEqual(code === null ? 'ok' : [`supervisor ${code}`]);
  });

  it('C9 a return needs an opinion', () => {
    const back = { state: 'SUBMITTED', by: 'EXAMINER' };
    expect(codesOf(act('returnForCorrection', back))).toEqual(['opinion REQUIRED']);
    expect(act('returnForCorrection', { ...back, opinion: '缺方案' })).toMatchObject({ value: { set: { state: 'RETURNED' } } });
  });
});

describe('C9 reportDismantled', () => {
  const report = (dismantledOn?: string) => act('reportDismantled', { state: 'APPROVED', asked: dismantledOn ? { dismantledOn } : {} });
  it('C9 the dismantling is reported with its day', () => {
    const ids = { noticeId: 'case-1', installationId: 'installation-1', craneId: 'crane-1', projectId: 'project-1' };
    expect(report('2026-09-14')).toMatchObject({
      value: {
        set: { state: 'DISMANTLED', outcome: { dismantledOn: '2026-09-14' } },
        events: [{ data: { ...ids, dismantledOn: '2026-09-14' } }],
      },
    });
    expect(codesOf(report('2026-09-01'))).toBe('ok');
  });

  it.each([
    ['by the authority', { by: 'EXAMINER' }],
    ['by another unit', { by: 'UNIT_CLERK@contractor' }],
    ['before the approval', { state: 'SUBMITTED' }],
    ['a second time', { state: 'DISMANTLED' }],
  ])('C9 is not reported %s', (_, own) => {
    const asked = { dismantledOn: '2026-09-14' };
    expect(codesOf(act('reportDismantled', { state: 'APPROVED', asked, ...own }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it.each([
    ['no day', undefined, ['dismantledOn REQUIRED']],
    ['a day to come', '2026-09-15', ['dismantledOn IN_FUTURE']],
    ['a day before the installation', '2026-08-31', ['dismantledOn BEFORE_APPROVAL']],
  ] as const)('C9 %s is refused', (_, day, expected) => {
    expect(codesOf(report(day))).toEqual(expected);
  });

  it('C9 nothing is dismantled before its notice was approved', () => {
    expect(act('approve', { state: 'SUBMITTED', by: 'EXAMINER', opinion: '同意' })).toMatchObject({
      value: { set: { outcome: { approvedOn: '2026-09-14' } } },
    });
    const given = (day: string) => ({ state: 'APPROVED', outcome: { approvedOn: '2026-09-10' }, asked: { dismantledOn: day } });
    expect(codesOf(act('reportDismantled', given('2026-09-09')))).toEqual(['dismantledOn BEFORE_APPROVAL']);
    expect(codesOf(act('reportDismantled', given('2026-09-10')))).toBe('ok');
  });
});
