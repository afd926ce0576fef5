import { describe, expect, it } from 'vitest';
import { act, codes, filingFacts, type Given, gantry, hoist, materialHoist, tower } from '../../../test/filings.ts';
import { crane, org, unit } from '../../../test/world.ts';
import { ownershipFilingProcess } from './ownership-filing.ts';

describe('C1 ownership filing: submission', () => {
  it.each([
    ['a tower crane', tower],
    ['a construction hoist', hoist],
    ['a material hoist', materialHoist],
    ['a gantry crane, which has none,', gantry],
  ])('C1a %s with exactly the parameters of its class is submitted', (_, form) => {
    expect(act('submit', { form })).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED' } } });
  });

  it.each([
    ['a tower crane without 1001', { boomLength: undefined }, 'form.boomLength REQUIRED'],
    ['a tower crane with 1005', { ratedLoad: 2000 }, 'form.ratedLoad NOT_APPLICABLE'],
    ['a tower crane without its moment', { ratedMoment: undefined }, 'form.ratedMoment REQUIRED'],
    ['a hoist with 1001', { ...hoist, boomLength: 56 }, 'form.boomLength NOT_APPLICABLE'],
    ['a gantry crane with 1001', { ...gantry, boomLength: 56 }, 'form.boomLength NOT_APPLICABLE'],
    ['a hoist of unknown kind', { ...hoist, hoistKind: undefined }, 'form.hoistKind REQUIRED'],
    ['a parameter that is no number', { boomLength: '56m' }, 'form.boomLength INVALID'],
  ] as const)('C1a %s is named', (_, form, fault) => {
    expect(codes('submit', { form })).toEqual([fault]);
  });

  it.each([
    ['a machine bought in the future', { purchaseDate: '2026-09-15' }, 'form.purchaseDate IN_FUTURE'],
    ['an earlier filing in the future', { networkFiledOn: '2026-09-15' }, 'form.networkFiledOn IN_FUTURE'],
    ['a purchase before the manufacture', { purchaseDate: '2020-04-30' }, 'form.purchaseDate DATES_OUT_OF_ORDER'],
    ['a wrong USCC', { manufacturerUscc: '91530102MA6K00014B' }, 'form.manufacturerUscc USCC_CHECK'],
  ] as const)('C1 %s is named', (_, form, fault) => {
    expect((codes('submit', { form }) as string[]).map((code) => code.replace(/USCC_\w+$/, 'USCC_CHECK'))).toEqual([fault]);
  });

  it('C1 every missing paper is named at once; the home certificate only of owners from elsewhere', () => {
    const missing = codes('submit', { papers: [] });
    expect(missing).toHaveLength(6);
    const elsewhere = unit(org.owner, { division: '510104' });
    expect(codes('submit', { papers: [], division: '530102', facts: { owner: elsewhere } })).toContain(
      'papers.HOME_FILING_CERTIFICATE REQUIRED',
    );
  });
});

/** Every guard, with what makes it refuse. */
const refusals: readonly (readonly [string, Given, string])[] = [
  ['C1 an owner nobody knows', { facts: { owner: null } }, 'UNIT_NOT_APPROVED'],
  ['C1 an owner that is not approved', { facts: { owner: unit(org.owner, { status: 'REGISTERED' }) } }, 'UNIT_NOT_APPROVED'],
  ['C1 a unit that owns no equipment', { facts: { owner: unit(org.owner, { kinds: ['CONTRACTOR'] }) } }, 'UNIT_KIND'],
  ['E15 a blacklisted owner', { facts: { owner: unit(org.owner, { blacklistedFor: '出借资质' }) } }, 'UNIT_BLACKLISTED'],
  ['L1 a machine beyond its service life', { form: { manufactureDate: '2011-09-01', purchaseDate: '2011-10-01' } }, 'SERVICE_LIFE_OVER'],
  ['L1 a machine that failed its inspection', { form: { inspectionConclusion: 'FAILED' } }, 'INSPECTION_FAILED'],
  ['L1 a machine that was scrapped', { facts: { crane: crane({ filingState: 'CANCELLED', scrappedOn: '2026-08-01' }) } }, 'CRANE_SCRAPPED'],
  ['C1 a machine that is filed already', { facts: { crane: crane() } }, 'CRANE_ALREADY_FILED'],
];

const approve: Given = { state: 'ACCEPTED', by: 'EXAMINER', opinion: '同意', division: '530102', serial: 42 };

describe('C1 ownership filing: what may not be filed', () => {
  it.each(refusals)('%s is refused at submit and again at approve', (_, given, code) => {
    expect(codes('submit', given)).toContain(code);
    const there = { state: 'ACCEPTED', by: 'EXAMINER', opinion: '同意', division: '530102' };
    expect(codes('approve', { ...there, ...given })).toContain(code);
  });

  it('C1 a machine moved to another authority keeps the life to which it was extended', () => {
    const old = { manufactureDate: '2011-09-01', purchaseDate: '2011-10-01' };
    const moved = { crane: crane({ filingState: 'CANCELLED', validUntil: '2028-04-30' }) };
    expect(codes('submit', { form: old, facts: moved })).toBe('ok');
    expect(act('approve', { ...approve, form: old, facts: moved })).toMatchObject({
      value: { set: { outcome: { validUntil: '2028-04-30' } } },
    });
  });

  it('C1 beyond its service life a machine is filed with a safety assessment alone, as long as that carries it', () => {
    const assessment = {
      assessmentBody: '评估单位',
      assessmentBodyUscc: org.consultant,
      assessmentNumber: 'PG-1',
      assessedOn: '2026-09-01',
      usableUntil: '2028-08-31',
    };
    const old = { manufactureDate: '2011-09-01', purchaseDate: '2011-10-01' };
    expect(codes('submit', { form: old })).toEqual(['SERVICE_LIFE_OVER']);
    expect(act('approve', { ...approve, form: { ...old, ...assessment } })).toMatchObject({
      value: { set: { outcome: { validUntil: '2028-08-31' } } },
    });
    expect(codes('submit', { form: { ...old, ...assessment, usableUntil: '2028-09-01' } })).toEqual(['form.usableUntil BEYOND_ASSESSMENT']);
    expect(codes('submit', { form: { ...old, ...assessment, assessmentNumber: undefined } })).toEqual(['form.assessmentNumber REQUIRED']);
  });

  it.each([
    ['450103', gantry, 'NUMBER_LETTERS_UNKNOWN'],
    ['310101', {}, 'NUMBER_LETTERS_UNKNOWN'],
    ['530102', gantry, '530102'],
  ] as const)(
    'K5 C1d in %s a filing that could never be numbered is refused when it is saved, naming the configuration',
    (region, form, expected) => {
      const place = ownershipFilingProcess.place({ ...tower, ...form }, filingFacts, { org: org.owner, region });
      expect(typeof place === 'string' ? place : place.code).toBe(expected);
      if (typeof place !== 'string')
        expect(place).toMatchObject({ path: 'form.category', zh: expect.stringMatching(/办理地规则.*未配置/u) });
    },
  );

  it('C1 a machine whose filing was cancelled may be filed again', () => {
    expect(codes('submit', { facts: { crane: crane({ filingState: 'CANCELLED' }) } })).toBe('ok');
  });
});

describe('C1 ownership filing: numbers and validity', () => {
  it('C1 the number is issued by pattern, the validity is the service life by JGJ/T 189', () => {
    expect(act('approve', approve)).toMatchObject({
      value: {
        set: {
          state: 'FILED',
          outcome: { filingNumber: '云AA-T202600042', filedOn: '2026-09-14', validUntil: '2035-04-30', certificate: 'PENDING' },
        },
        events: [{ type: 'equipment.ownership-filing.approved.v1', data: { filingNumber: '云AA-T202600042', ownerUscc: org.owner } }],
      },
    });
  });

  it.each([
    ['tower crane below 630 kN·m', { ratedMoment: 629, manufactureDate: '2020-05-01' }, '2030-04-30'],
    ['tower crane of 630 kN·m', { ratedMoment: 630 }, '2035-04-30'],
    ['tower crane of 1250 kN·m', { ratedMoment: 1250 }, '2040-04-30'],
    ['SC hoist', hoist, '2028-04-30'],
    ['SS hoist', { ...hoist, hoistKind: 'SS', manufactureDate: '2024-02-29', purchaseDate: '2024-03-01' }, '2029-02-28'],
    ['material hoist', materialHoist, null],
  ])('C1 valid until the end of the service life: %s', (_, form, validUntil) => {
    expect(act('approve', { ...approve, form })).toMatchObject({ value: { set: { outcome: { validUntil } } } });
  });

  it('C1 no number where the letters of the county are not configured', () => {
    expect(codes('approve', { ...approve, division: '310101', state: 'ACCEPTED' })).toEqual(['NUMBER_LETTERS_UNKNOWN']);
  });

  it('C1d gantry cranes are numbered where their class letter is configured, issued or typed', () => {
    expect(act('approve', { ...approve, form: gantry })).toMatchObject({
      value: { set: { outcome: { filingNumber: '云AA-M202600042', validUntil: null } } },
    });
    const there = { state: 'SUBMITTED', by: 'EXAMINER', division: '150102', form: { ...gantry, filingKind: 'NEW' } };
    expect(codes('approve', { ...there, opinion: '同意' })).toEqual(['NUMBER_LETTERS_UNKNOWN']);
    const typed = { ...there, division: '650102', form: gantry, asked: { filingNumber: '新AA-Q202600001' } };
    expect(codes('approve', typed)).toEqual(['NUMBER_LETTERS_UNKNOWN']);
  });

  it('C1x in Xinjiang the reviewer types the number, which is of the own letters, class and year', () => {
    const there: Given = { state: 'SUBMITTED', by: 'EXAMINER', division: '650102' };
    expect(codes('approve', there)).toEqual(['filingNumber REQUIRED']);
    expect(codes('approve', { ...there, asked: { filingNumber: '新A' } })).toEqual(['filingNumber NUMBER_LENGTH']);
    for (const [filingNumber, code] of [
      ['云AA-T202600001', 'NUMBER_ABBREVIATION'],
      ['新AB-T202600001', 'NUMBER_COUNTY'],
      ['新AA-S202600001', 'NUMBER_CLASS'],
      ['新AA-T201900001', 'NUMBER_YEAR'],
    ])
      expect(codes('approve', { ...there, asked: { filingNumber } })).toEqual([`filingNumber ${code}`]);
    const typed = act('approve', { ...there, asked: { filingNumber: '新AA-T202600001' } });
    expect(typed).toMatchObject({ value: { set: { state: 'FILED', outcome: { filingNumber: '新AA-T202600001' } } } });
  });

  it('C1x a refusal in Xinjiang is final and needs a reason', () => {
    const there: Given = { state: 'SUBMITTED', by: 'EXAMINER', division: '650102' };
    expect(codes('refuse', there)).toEqual(['opinion REQUIRED']);
    expect(act('refuse', { ...there, opinion: '不符' })).toMatchObject({ value: { set: { state: 'TERMINATED' } } });
  });
});
