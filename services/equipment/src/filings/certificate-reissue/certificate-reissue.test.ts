import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, now, take } from '../../../test/cases.ts';
import { expectEveryStage, stagesByProvince } from '../../../test/stages.ts';
import { crane, org, unit } from '../../../test/world.ts';
import { localOwner, taggedCrane as old } from '../../../test/zhongshan.ts';
import type { Crane } from '../../cranes/crane/crane.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { certificateReissueResolvers } from './certificate-reissue.resolvers.ts';
import { certificateReissueProcess } from './certificate-reissue.ts';
import { byFilingFault, oldCertificateReasons } from './reissue-procedure.ts';

const form = {
  craneId: 'crane-1',
  contactName: '李四',
  contactPhone: { sealed: 's', ref: 'r', masked: '*******0000' },
  cause: 'OLD_CERTIFICATE',
  name: '塔式起重机',
  model: 'QTZ80',
  manufacturingLicenseNumber: 'TS2410001-2024',
  ratedMoment: 800,
  boomLength: 56,
  maxLiftingWeight: 6,
  plannedMaxHeight: 40.5,
  weightAtMaxRadius: 1.3,
} as const;

interface Given {
  readonly facts?: Partial<FilingFacts>;
  readonly form?: object;
  readonly own?: object;
  readonly opinion?: string;
}

const factsIn = (division: string): FilingFacts =>
  division === '442000'
    ? { crane: old(), standing: null, applicant: localOwner }
    : { crane: crane({ division }), standing: null, applicant: unit(org.owner) };

const drafted = (division: string, { form: changed = {}, own = {} }: Given = {}) =>
  caseOf(certificateReissueProcess, { applicant: org.owner, division, form: { ...form, ...changed }, ...own });

const act = (division: string, [action, by]: readonly [string, string], given: Given = {}) => {
  const { facts = {}, opinion } = given;
  const taken = { by, facts: { ...factsIn(division), ...facts }, serial: 42, ...(opinion ? { opinion } : {}) };
  return take(certificateReissueProcess, drafted(division, given), [action, taken]);
};
const submit = (division: string, given?: Given) => act(division, ['submit', 'UNIT_CLERK'], given);
const submitted = { state: 'SUBMITTED', outcome: { formerFilingId: 'filing-1' } };
const approve = (division: string, { own, ...given }: Given = {}) =>
  act(division, ['approve', 'EXAMINER'], { opinion: '同意', own: { ...submitted, ...own }, ...given });

/** What Zhongshan presupposes, and what everybody does. */
const refusals = [
  ['C15 a crane that is not in the network', { crane: null }, 'CRANE_NOT_FILED'],
  ['C15 a crane whose filing is cancelled', { crane: old({ filingState: 'CANCELLED' }) }, 'CRANE_NOT_FILED'],
  ["C15 another unit's crane", { crane: old({ ownerUscc: org.installer }) }, 'NOT_THE_OWNER'],
  ['L1 a machine beyond its service life', { crane: old({ validUntil: '2026-09-13' }) }, 'SERVICE_LIFE_OVER'],
  ['C15 an owner that is not approved', { applicant: unit(org.owner, { division: '442000', status: 'REGISTERED' }) }, 'UNIT_NOT_APPROVED'],
  ['C15 an owner that is no enterprise of the city', { applicant: unit(org.owner, { division: '441900' }) }, 'OWNER_NOT_LOCAL'],
  ['C15 a crane the authority has not tagged', { crane: old({ reissueDue: null }) }, 'NOT_TAGGED'],
] as const;

describe('C15 re-issue in Zhongshan', () => {
  it.each(refusals)('%s is refused at submit and again at approve', (_, facts, code) => {
    expect(codesOf(submit('442000', { facts }))).toEqual([code]);
    expect(codesOf(approve('442000', { facts }))).toEqual([code]);
  });

  it.each(['442000', '530102'])('C15 E15 a listed owner exchanges its certificate all the same, in %s', (division) => {
    const facts = { applicant: unit(org.owner, { division, blacklistedFor: '出借资质' }) };
    expect(codesOf(submit(division, { facts }))).toBe('ok');
    expect(
      codesOf(
        act(division, ['approve', 'EXAMINER'], {
          facts,
          opinion: '同意',
          own: { ...submitted, ...(division === '530102' && { state: 'ACCEPTED' }) },
        }),
      ),
    ).toBe('ok');
  });

  it.each([
    ['a new parameter that is missing', { weightAtMaxRadius: undefined }, 'form.weightAtMaxRadius REQUIRED'],
    ['a parameter of another class', { ratedLoad: 2000 }, 'form.ratedLoad NOT_APPLICABLE'],
    ['no manufacturing license', { manufacturingLicenseNumber: undefined }, 'form.manufacturingLicenseNumber REQUIRED'],
    ['a weight still in kg', { maxLiftingWeight: 6000 }, 'form.maxLiftingWeight FORMER_UNIT'],
    ['a moment still in t·m', { ratedMoment: 80 }, 'form.ratedMoment FORMER_UNIT'],
    ['another moment than on record', { ratedMoment: 1250 }, 'form.ratedMoment OTHER_THAN_ON_RECORD'],
  ] as const)('C15 %s is named', (_, changed, fault) => {
    expect(codesOf(submit('442000', { form: changed }))).toEqual([fault]);
  });

  it('X9 of a machine of another unit the refusal says whose it is, and nothing of its record', () => {
    const facts = { crane: old({ ownerUscc: org.installer }) };
    for (const changed of [{ ratedMoment: 1250 }, { maxLiftingWeight: 6000 }])
      expect(codesOf(submit('442000', { facts, form: changed }))).toEqual(['NOT_THE_OWNER']);
  });

  it('K5 C15 of a class whose letters nobody has configured no new number is given', () => {
    expect(codesOf(approve('442000', { facts: { crane: old({ category: 'GANTRY_CRANE' }) } }))).toEqual(['NUMBER_LETTERS_UNKNOWN']);
  });

  it('C15 the old certificate is to be attached', () => {
    expect(codesOf(submit('442000', { own: { papers: [] } }))).toEqual(['papers.PAPER_FILING_CERTIFICATE REQUIRED']);
  });

  it('C15 not accepted with an opinion, it is edited and submitted again', () => {
    const returned = act('442000', ['returnForCorrection', 'EXAMINER'], { own: submitted, opinion: '参数单位有误' });
    expect(returned).toMatchObject({ value: { set: { state: 'RETURNED' }, history: { opinion: '参数单位有误' } } });
    expect(codesOf(act('442000', ['returnForCorrection', 'EXAMINER'], { own: submitted }))).toEqual(['opinion REQUIRED']);
    expect(submit('442000', { own: { state: 'RETURNED' } })).toMatchObject({ value: { set: { state: 'SUBMITTED' } } });
  });

  it('C15 accepted it has a number of the new form and awaits its certificate; the event names the former', () => {
    expect(approve('442000')).toMatchObject({
      value: {
        set: {
          state: 'FILED',
          outcome: { filingNumber: '粤TA-T202600042', formerFilingNumber: '粤T-T00123', edition: 2, certificate: 'PENDING' },
        },
        events: [
          {
            type: 'equipment.ownership-filing.reissued.v1',
            data: { filingId: 'case-1', formerFilingId: 'filing-1', formerFilingNumber: '粤T-T00123', edition: 2, certificate: 'PENDING' },
          },
        ],
      },
    });
  });

  it('C15 a filing that has changed since the submission is refused at approve', () => {
    expect(codesOf(approve('442000', { facts: { crane: old({ filingId: 'filing-2' }) } }))).toEqual(['FILING_CHANGED_SINCE']);
  });

  it('C15 a tagged crane is not installed in Zhongshan, and may be elsewhere', () => {
    expect(oldCertificateReasons(old(), '442000')).toMatchObject([
      { code: 'CERTIFICATE_TO_BE_REISSUED', zh: expect.stringContaining('旧证') },
    ]);
    expect(oldCertificateReasons(old({ reissueDue: null }), '442000')).toEqual([]);
    expect(oldCertificateReasons(old(), '440103')).toEqual([]);
  });
});

describe('C15 re-issue on request', () => {
  it.each([
    ['450103', {}],
    ['530102', {}],
    ['650102', {}],
  ])('C15 in %s it is a new edition under the same number', (division) => {
    const own = division === '650102' ? {} : { state: 'ACCEPTED' };
    const facts = { crane: crane({ division, certificate: { edition: 2, issuedBy: 'X', issuedOn: '2026-01-05' } }) };
    expect(approve(division, { own, facts })).toMatchObject({
      value: { set: { state: 'FILED', outcome: { filingNumber: '云AA-T202600001', edition: 3, validUntil: '2030-04-30' } } },
    });
  });

  it('C15 it is no matter of tags, nor of where the owner is registered', () => {
    expect(codesOf(submit('530102', { facts: { applicant: unit(org.owner, { division: '510104' }) } }))).toBe('ok');
  });

  it('C15 in Inner Mongolia it is refused with what to do instead (C14b)', () => {
    const place = certificateReissueProcess.place(form, { ...factsIn('150102') }, { org: org.owner, region: '150102' });
    expect(place).toBe(byFilingFault);
    expect(byFilingFault.en).toContain('Exchange of a former certificate');
    expect(certificateReissueProcess.workflow.variants.map(({ code }) => code)).not.toContain('15');
  });
});

describe('C15 re-issue: whatever is tried', () => {
  const offered = stagesByProvince.filter(([division]) => !division.startsWith('15'));
  it.each(offered)('C15 FILED in %s only after every stage the province demands: %s', (division, demanded) => {
    expectEveryStage(certificateReissueProcess, { fresh: drafted(division), facts: factsIn(division), done: 'FILED', demanded });
  });
});

describe('C15 each rule by itself', () => {
  it('C15 a unit of the former kind is told in Zhongshan only', () => {
    expect(codesOf(submit('530102', { form: { maxLiftingWeight: 6000 } }))).not.toContain('form.maxLiftingWeight FORMER_UNIT');
  });

  it('C15 an edition under the same number needs no letters of a number', () => {
    const facts = { crane: crane({ division: '500101' }) };
    expect(codesOf(approve('500101', { own: { state: 'ACCEPTED' }, facts })) as string[]).not.toContain('NUMBER_LETTERS_UNKNOWN');
  });
});

describe('C15 the form a re-issue begins with', () => {
  const obstacles = async (found: Crane | null, other: Partial<FilingFacts> = {}) => {
    const cranes = { read: { one: async () => found } } as never;
    const loadFacts = async () => ({ ...factsIn('442000'), crane: found, ...other });
    const { Query } = certificateReissueResolvers({ loadFacts } as never, cranes);
    const ask = Query?.reissueForm as unknown as (...given: unknown[]) => Promise<{ obstacles: readonly { code: string }[] } | null>;
    const told = await ask({}, { craneId: 'crane-1' }, { subject: { org: org.owner }, now: () => now });
    return told?.obstacles.map(({ code }) => code);
  };

  it('C15 says beforehand what bars it, to whoever may read the crane', async () => {
    expect(await obstacles(null)).toBeUndefined();
    expect(await obstacles(old())).toEqual([]);
    expect(await obstacles(old({ reissueDue: null }))).toEqual(['NOT_TAGGED']);
    expect(await obstacles(crane({ division: '150102' }), { applicant: unit(org.owner) })).toEqual([byFilingFault.code]);
  });
});
