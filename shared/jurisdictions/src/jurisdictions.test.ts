import { divisionsIn } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { national } from './data/national.ts';
import { jurisdictionFaults } from './faults.ts';
import { type Jurisdiction, over } from './jurisdiction.ts';
import { jurisdictionOf, jurisdictions } from './jurisdictions.ts';

const faultsOf = (own: Partial<Jurisdiction>) => jurisdictionFaults([national, { ...national, code: '46', ...own }]);

const tagged: Partial<Jurisdiction> = { policies: { ...national.policies, reissue: 'TAGGED' } };

describe('X9 jurisdictions', () => {
  it.each([
    ['530102', '53'],
    ['652301', '65'],
    ['150102', '15'],
    ['442000', '4420'],
    ['450103', '45'],
    ['440106', 'default'],
    ['110101', 'default'],
  ])('X9 the division %s is of jurisdiction %s', (division, code) => {
    expect(jurisdictionOf(division).code).toBe(code);
  });

  it('X9 what a jurisdiction does not decide is as the national rules have it', () => {
    const own = over(national, { code: '46', version: national.version, zh: '海南', en: 'Hainan', limits: { registrationDays: 20 } });
    expect(own).toEqual({ ...national, code: '46', zh: '海南', en: 'Hainan', limits: { ...national.limits, registrationDays: 20 } });
  });

  it('X9 the data in force have no fault', () => {
    expect(jurisdictionFaults(jurisdictions)).toEqual([]);
  });

  it.each<[string, Partial<Jurisdiction>]>([
    ['46: code: no prefix of a division', { code: '460' }],
    ['46: version: no positive whole number', { version: 0 }],
    [
      '46: numbers.ownershipFiling: the pattern has no serial',
      { numbers: { ...national.numbers, ownershipFiling: { template: '{year}' } } },
    ],
    ['46: numbers.useRegistration', { numbers: { ...national.numbers, useRegistration: { template: '{region}{serial:5}' } } }],
    ['46: oldFilingNumber: the pattern has no serial', { ...tagged, oldFilingNumber: { template: '{city}' } }],
    ['46: oldFilingNumber: is missing where certificates are tagged', tagged],
    ['46: oldFilingNumber: nothing is tagged here', { oldFilingNumber: { template: '{city}{serial:5}' } }],
    ['46: batchNames.NEW: "month" is no part of a name', { batchNames: { ...national.batchNames, NEW: '{year}年{month}月' } }],
    ['46: batchNames.RENEWAL: a name says its year', { batchNames: { ...national.batchNames, RENEWAL: '第{serial}批' } }],
    ['46: batchNames.NEW: a brace stands alone', { batchNames: { ...national.batchNames, NEW: '{year}年{第批' } }],
    ['46: countyLetters: "AB" is no capital letter', { countyLetters: 'AB' }],
    ['46: countyLetters.460105: "a" is no capital letter', { countyLetters: { 460105: 'a' } }],
    ['46: countyLetters.530102: no division of this jurisdiction', { countyLetters: { 530102: 'A' } }],
    ['46: countyLetters.460199: no division of this jurisdiction', { countyLetters: { 460199: 'A' } }],
    ['46: countyLetters: 4601 A stands for two counties of one city', { countyLetters: { 460105: 'A', 460106: 'A' } }],
    ['46: classLetters.GANTRY_CRANE: "" is no capital letter', { classLetters: { GANTRY_CRANE: '' } }],
    ['46: institutions.460105.quality', { institutions: { 460105: { quality: '460105-JZ', safety: '460105-SS' } } }],
    ['46: institutions.460105.safety', { institutions: { 460105: { quality: '460105-QS', safety: 'nobody' } } }],
    [
      '46: policies.sitesReviewedBy: 460200 has no safety institution',
      {
        policies: { ...national.policies, sitesReviewedBy: 'SAFETY_INSTITUTION' },
        institutions: Object.fromEntries(
          divisionsIn('46')
            .filter((code) => code !== '460200')
            .map((code) => [code, { quality: `${code}-QS`, safety: `${code}-SS` }]),
        ),
      },
    ],
    ['46: limits.registrationDays: 0 is no limit', { limits: { ...national.limits, registrationDays: 0 } }],
    ['46: limits.frequentInspectionDays', { limits: { ...national.limits, frequentInspectionDays: 91 } }],
    ['46: limits.metresBetweenMachines', { limits: { ...national.limits, metresBetweenMachines: 51 } }],
  ])('X9 data are refused with "%s"', (fault, own) => {
    expect(faultsOf(own).map((told) => told.replace(/^460: /, '46: '))).toEqual([expect.stringContaining(fault)]);
  });

  it('X9 data are refused where within a jurisdiction another reviews than its tables say', () => {
    const within = { ...national, code: '5301', policies: { ...national.policies, sitesReviewedBy: 'SAFETY_INSTITUTION' as const } };
    expect(jurisdictionFaults([...jurisdictions, within])).toContain(
      '5301: policies.sitesReviewedBy: another than that of 53, whose tables hold here',
    );
  });

  it('X9 data are refused where a code stands twice or the national rules are missing', () => {
    expect(jurisdictionFaults([national, national])).toEqual(['default: stands twice']);
    expect(jurisdictionFaults([])).toEqual(['default: is missing']);
  });
});
