import { requiredDuties } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { installing } from '../../../test/notices.ts';
import { checkedBy, crane, gate, installation, org, project, staff, unit } from '../../../test/world.ts';
import { type InstallationNoticeFacts, installationNoticeProcess } from './installation-notice.ts';

const { form, facts } = installing;
const rows = form.keyStaff;
const { persons } = staff(org.installer, requiredDuties.installation);

const notice = (own: Partial<Parameters<typeof caseOf>[1]> & { form?: object } = {}) =>
  caseOf(installationNoticeProcess, { applicant: org.installer, form, ...own } as never);
const submit = (given: { form?: object; facts?: Partial<InstallationNoticeFacts>; division?: string; applicant?: string } = {}) => {
  const { facts: other, form: changed, applicant = org.installer, ...own } = given;
  const before = own.division === '650102' ? { applicant } : checkedBy(applicant);
  const record = notice({ ...before, ...own, form: { ...form, ...changed } });
  return take(installationNoticeProcess, record, ['submit', { by: 'UNIT_CLERK', facts: { ...facts, ...other } }]);
};
const review = (
  action: string,
  by: string,
  given: { facts?: Partial<InstallationNoticeFacts>; division?: string; opinion?: string } = {},
) => {
  const record = notice({ state: 'SUBMITTED', division: given.division ?? '310101' });
  return take(installationNoticeProcess, record, [
    action,
    { by, facts: { ...facts, ...given.facts }, ...(given.opinion ? { opinion: given.opinion } : {}) },
  ]);
};

describe('C6 installation notice: submission', () => {
  it('C6 complete, two working days before the work: submitted, due within two working days', () => {
    expect(submit()).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED', dueAt: '2026-09-16' } } });
  });

  it.each([
    ['work that begins too soon', { form: { plannedFrom: '2026-09-15' } }, 'form.plannedFrom TOO_SOON'],
    ['work that ends before it begins', { form: { plannedUntil: '2026-09-15' } }, 'form.plannedUntil DATES_OUT_OF_ORDER'],
    ['heights out of order', { form: { finalHeight: 10 } }, 'form.finalHeight HEIGHTS_OUT_OF_ORDER'],
    ['a parameter of the class missing', { form: { boomLength: undefined } }, 'form.boomLength REQUIRED'],
    ['a parameter of another class', { form: { ratedLoad: 1000 } }, 'form.ratedLoad NOT_APPLICABLE'],
    ['key staff missing', { form: { keyStaff: rows.slice(1) } }, 'form.keyStaff DUTY_1103_MISSING'],
    ['an unknown special worker', { facts: { persons } }, 'form.specialWorkers.0.certificateNumber PERSON_NOT_FOUND'],
    ['a unit that does the work, where it gives the notice', { form: { workUnitUscc: org.installer } }, 'form.workUnitUscc NOT_APPLICABLE'],
    ['no installer named by the owner', { division: '650102', applicant: org.owner }, 'form.workUnitUscc REQUIRED'],
  ] as const)('C6 %s is named', (_, given, fault) => {
    expect(codesOf(submit(given as never))).toContain(fault);
  });

  it.each(requiredDuties.installation)('P5a without anybody in the duty %s nothing is submitted', (duty) => {
    const keyStaff = rows.filter(({ dutyCode }) => dutyCode !== duty);
    expect(codesOf(submit({ form: { keyStaff } }))).toEqual([`form.keyStaff DUTY_${duty}_MISSING`]);
  });

  it('P5a the staff are of the installing unit: those of another are refused, each in its row', () => {
    const { rows: others } = staff(org.dismantler, requiredDuties.installation);
    const found = codesOf(submit({ form: { keyStaff: others } }));
    expect(found).toEqual(expect.arrayContaining(others.map((_, at) => `form.keyStaff.${at}.uscc WRONG_UNIT`)));
  });

  it('C6 names all that is missing at once, papers included', () => {
    const record = caseOf(installationNoticeProcess, { applicant: org.installer, form: {}, papers: [] });
    const found = codesOf(take(installationNoticeProcess, record, ['requestCheck', { by: 'UNIT_CLERK', facts }]));
    expect(found).toEqual(
      expect.arrayContaining(['form.craneId REQUIRED', 'form.keyStaff REQUIRED', 'papers.SUPERVISION_NOTICE REQUIRED']),
    );
    expect((found as string[]).filter((code) => code.startsWith('papers.'))).toHaveLength(11);
  });
});

const license = unit(org.installer).license as NonNullable<ReturnType<typeof unit>['license']>;
const installer = (own: object) => ({ installer: { uscc: org.installer, unit: unit(org.installer, own) } });

/** Every guard, with what makes it refuse. */
const refusals: readonly (readonly [string, Partial<InstallationNoticeFacts>, string])[] = [
  ['a crane whose filing is cancelled', { crane: crane({ filingState: 'CANCELLED' }) }, 'CRANE_NOT_FILED'],
  ['a crane nobody knows', { crane: null }, 'CRANE_NOT_FILED'],
  ['a crane beyond its service life', { crane: crane({ validUntil: '2026-09-13' }) }, 'SERVICE_LIFE_OVER'],
  ['an owner that is not approved', { owner: null }, 'UNIT_NOT_APPROVED'],
  ['an installer that is not approved', installer({ status: 'REGISTERED' }), 'UNIT_NOT_APPROVED'],
  ['a unit that does not install', installer({ kinds: ['CONTRACTOR'] }), 'UNIT_KIND'],
  ['a suspended license', installer({ license: { ...license, status: 'SUSPENDED', reason: '事故' } }), 'LICENSE_SUSPENDED'],
  ['an expired license', installer({ license: { ...license, validUntil: '2026-09-13' } }), 'LICENSE_EXPIRED'],
  ['an installer without a qualification on record', installer({ qualification: null }), 'QUALIFICATION_UNKNOWN'],
  ['an expired qualification', installer({ qualificationValidUntil: '2026-09-13' }), 'QUALIFICATION_EXPIRED'],
  ['a blacklisted installer', installer({ blacklistedFor: '出借资质' }), 'UNIT_BLACKLISTED'],
  [
    'a crane whose dismantling elsewhere is not reported done',
    { standing: installation({ state: 'DISMANTLING_APPROVED', isStanding: false }) },
    'DISMANTLING_NOT_REPORTED',
  ],
  ['a crane that stands elsewhere', { standing: installation() }, 'CRANE_STANDS_ELSEWHERE'],
  ['a project that is not approved', { gate: { ...gate(), isKnown: false } }, 'PROJECT_UNKNOWN'],
  ['a project that is being accepted', { gate: gate({ sealedBy: 'a' }) }, 'PROJECT_IN_COMPLETION'],
  ['a project that is accepted', { gate: gate({ sealedBy: 'a', isAccepted: true }) }, 'PROJECT_ACCEPTED'],
  ['a project that is completed', { project: project({ constructionStatus: 'COMPLETED' }) }, 'PROJECT_ACCEPTED'],
  ['a project that is stopped', { project: project({ constructionStatus: 'STOPPED' }) }, 'PROJECT_NOT_IN_CONSTRUCTION'],
  ['a project nobody knows', { project: null }, 'PROJECT_NOT_IN_CONSTRUCTION'],
];

describe('C6 installation notice: who may install what where', () => {
  it.each(refusals)('C6 %s is refused at submit and again at approve', (_, given, code) => {
    expect(codesOf(submit({ facts: given }))).toContain(code);
    expect(codesOf(review('approve', 'EXAMINER', { facts: given }))).toContain(code);
  });

  it('C15 a crane whose old certificate is to be re-issued is installed nowhere in Zhongshan', () => {
    const tagged = { crane: crane({ reissueDue: { since: '2026-09-01', reason: '旧证' } }) };
    expect(codesOf(submit({ facts: tagged, division: '442000' }))).toEqual(['CERTIFICATE_TO_BE_REISSUED']);
    expect(codesOf(submit({ facts: tagged, division: '440103' }))).toBe('ok');
  });

  it('C6 names every reason at once, each once', () => {
    const given = { gate: gate({ sealedBy: 'a', isAccepted: true }), project: project({ constructionStatus: 'COMPLETED' }), crane: null };
    expect(codesOf(submit({ facts: given }))).toEqual(['CRANE_NOT_FILED', 'PROJECT_ACCEPTED', 'PROJECT_ACCEPTED']);
  });

  it('C6 in Xinjiang the notice is given by the owner of the crane and by no other', () => {
    const named = { form: { workUnitUscc: org.installer }, division: '650102' };
    expect(codesOf(submit({ ...named, applicant: org.owner }))).toBe('ok');
    expect(codesOf(submit({ ...named, applicant: org.dismantler }))).toEqual(['NOT_THE_OWNER']);
  });

  it('C6 a blacklisted owner installs nothing where it gives the notice itself, and is not asked elsewhere', () => {
    const listed = { facts: { owner: unit(org.owner, { blacklistedFor: '出借资质' }) } };
    const there = { form: { workUnitUscc: org.installer }, division: '650102', applicant: org.owner };
    expect(codesOf(submit({ ...there, ...listed }))).toEqual(['UNIT_BLACKLISTED']);
    expect(codesOf(submit(listed))).toBe('ok');
  });
});

describe('C6 installation notice: review', () => {
  it('C6 the approval is final for the notice and says who installs which crane where', () => {
    const approved = review('approve', 'EXAMINER');
    expect(approved).toMatchObject({
      ok: true,
      value: {
        set: { state: 'APPROVED', outcome: { filingNumber: '云AA-T202600001', installerUscc: org.installer } },
        events: [
          {
            type: 'equipment.installation-notice.approved.v1',
            data: {
              ...{ installationId: 'case-1', craneId: 'crane-1', projectId: 'project-1', installerUscc: org.installer },
              ...{ filingNumber: crane().filingNumber, since: '2026-09-14' },
            },
          },
        ],
      },
    });
  });

  it.each([
    ['310101', 'EXAMINER', 'ok'],
    ['310101', 'SAFETY_SUPERVISOR', ['ACTION_NOT_ALLOWED']],
    ['650102', 'EXAMINER', 'ok'],
    ['650102', 'SAFETY_SUPERVISOR', ['ACTION_NOT_ALLOWED']],
    ['530102', 'EXAMINER', ['opinion REQUIRED']],
  ] as const)('C6 in %s the review of the %s answers %s', (division, by, expected) => {
    const record = notice({ state: 'SUBMITTED', division, applicant: division === '650102' ? org.owner : org.installer });
    expect(codesOf(take(installationNoticeProcess, record, ['approve', { by, facts }]))).toEqual(expected);
  });

  it.each(['boomLength', 'maxLiftingWeight', 'weightAtMaxRadius'] as const)(
    'C6 a machine is not installed with more %s than it was filed with',
    (name) => {
      const most = form[name] ?? 0;
      const filed = (value: number) => ({ crane: crane({ parameters: { [name]: value } }) });
      expect(codesOf(submit({ facts: filed(most) }))).toBe('ok');
      expect(codesOf(submit({ facts: filed(most - 0.1) }))).toEqual([`form.${name} EXCEEDS_FILED`]);
      expect(codesOf(submit({ facts: filed(most), form: { [name]: undefined } }))).toEqual([`form.${name} REQUIRED`]);
    },
  );

  it('W7 C6 how much a machine was filed with is told its owner, and no installer', () => {
    const filed = { crane: crane({ parameters: { boomLength: 1.25 } }) };
    const told = submit({ facts: filed });
    expect(codesOf(told)).toEqual(['form.boomLength EXCEEDS_FILED']);
    expect(JSON.stringify(told)).not.toContain('1.25');
    const there = { form: { workUnitUscc: org.installer }, division: '650102', applicant: org.owner };
    expect(JSON.stringify(submit({ ...there, facts: filed }))).toContain('1.25');
  });

  it('C6 the height planned here is compared with none that was planned before, and what was never filed with nothing', () => {
    expect(codesOf(submit({ facts: { crane: crane({ parameters: { plannedMaxHeight: 1 } }) } }))).toBe('ok');
    expect(codesOf(submit({ facts: { crane: crane({ parameters: null }) } }))).toBe('ok');
  });

  it('C6 a return needs an opinion and can be corrected', () => {
    expect(codesOf(review('returnForCorrection', 'EXAMINER'))).toEqual(['opinion REQUIRED']);
    expect(review('returnForCorrection', 'EXAMINER', { opinion: '材料不清' })).toMatchObject({
      value: { set: { state: 'RETURNED' } },
    });
  });
});

describe('C6 each rule by itself', () => {
  const reasons = (other: Partial<InstallationNoticeFacts>, changed: object = {}) => codesOf(submit({ facts: other, form: changed }));

  it('C6 an unknown crane is all that is said of its owner, class and type', () => {
    expect(reasons({ crane: null })).toEqual(['CRANE_NOT_FILED']);
  });

  it('L1 a banned type is not installed, a restricted one not for high works', () => {
    expect(reasons({ crane: crane({ model: 'QTG25' }) })).toEqual(['BANNED_TYPE']);
    const derrick = { category: 'MATERIAL_HOIST', name: '井架物料提升机', model: 'SSD80', safety: null } as const;
    const isBanned = (finalHeight: number) =>
      reasons({ crane: crane(derrick as never) }, { firstHeight: 10, finalHeight }).includes('BANNED_TYPE');
    expect([isBanned(24), isBanned(25)]).toEqual([false, true]);
  });

  it('L2 a crane without its archive or devices is not installed', () => {
    const bare = crane({ safety: { archive: [], devices: [], declaredOn: '2026-01-05' } });
    expect(reasons({ crane: bare })).toEqual(['ARCHIVE_INCOMPLETE', 'DEVICES_INCOMPLETE']);
  });
});
