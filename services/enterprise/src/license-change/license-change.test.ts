import { renamed } from '@anzhu/register';
import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, license, paper, refusalOf, revokedLicense, suspendedLicense, today, unit, when } from '../../test/cases.ts';
import { modify } from '../work-safety-license/periods.ts';
import { type LicenseChangeFacts, newlyBorne, licenseChangeProcess as process } from './license-change.ts';

const form = { changedOn: '2026-02-20' };
const papers = ['CHANGE_APPLICATION', 'BUSINESS_LICENSE', 'WORK_SAFETY_LICENSE'].map(paper);
const renamedUnit = unit({ name: '云南五华建工（更名）' });
const facts: LicenseChangeFacts = { unit: renamedUnit, licenses: [license()] };
const drafted = (own: object = {}) => caseOf(process, form, { papers, ...own });
const submit = (other: Partial<LicenseChangeFacts> = {}, own: object = {}) =>
  when(process, drafted(own), { action: 'submit', role: 'UNIT_CLERK', facts: { ...facts, ...other } });
const outcomeOf = (decided: ReturnType<typeof submit>) => (decided.ok ? decided.value.set.outcome : undefined);

describe('change of a license (E5)', () => {
  it('E5 what the license bears otherwise than it is registered is looked up, never typed, and reviewed before and after', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(outcomeOf(submit())).toMatchObject({
      ...{ licenseId: 'L1', formerName: '云南五华建工', newName: '云南五华建工（更名）', formerAddress: null, newAddress: null },
      ...{ appliedOn: today, isLate: false },
    });
    const accepted = drafted({ state: 'ACCEPTED', outcome: { licenseId: 'L1', newName: '云南五华建工（更名）' } });
    expect(when(process, accepted, { action: 'approve', role: 'EXAMINER', opinion: '同意', facts })).toMatchObject({
      value: { set: { state: 'APPROVED' } },
    });
  });

  it('E5 an economic type that is registered otherwise is changed too; a license that was never said to bear one is not wrong for it', () => {
    const profile = {
      registrationNumber: null,
      establishedOn: null,
      enterpriseType: '股份有限公司',
      registeredCapital: null,
      address: null,
    };
    const other = { unit: unit({ profile }), licenses: [license({ economicType: '有限责任公司' })] };
    const changed = { formerEconomicType: '有限责任公司', newEconomicType: '股份有限公司' };
    expect(outcomeOf(submit(other))).toMatchObject(changed);
    expect(newlyBorne({ outcome: changed })).toEqual({ economicType: '股份有限公司' });
    const { economicType: _, ...early } = license();
    expect(refusalOf(submit({ ...other, licenses: [early] }))).toEqual(['NOTHING_TO_CHANGE']);
  });

  it.each([
    ['on the tenth day', '2026-02-20', false],
    ['on the eleventh', '2026-02-19', true],
  ])('E5 applied for %s after the change it is flagged or not, and stays so when it is corrected', (_, changedOn, isLate) => {
    const made = caseOf(process, { changedOn }, { papers });
    expect(outcomeOf(when(process, made, { action: 'submit', role: 'UNIT_CLERK', facts }))).toMatchObject({ isLate });
    const returned = { ...made, state: 'RETURNED', outcome: { licenseId: 'L1', appliedOn: '2026-02-21' } };
    expect(outcomeOf(when(process, returned, { action: 'submit', role: 'UNIT_CLERK', facts }))).toMatchObject({ isLate: false });
  });

  it.each([
    ['NOTHING_TO_CHANGE', { unit: unit() }],
    ['UNIT_NOT_APPROVED', { unit: unit({ status: 'REGISTERED', name: '新' }) }],
    ['UNIT_NOT_APPROVED', { unit: null }],
    ['UNIT_BLACKLISTED', { unit: unit({ blacklistedFor: '转包', name: '新' }) }],
    ['LICENSE_REVOKED', { licenses: [revokedLicense()] }],
    ['LICENSE_EXPIRED', { licenses: [license({ validUntil: '2026-03-01' })] }],
    ['LICENSE_UNKNOWN', { licenses: [] }],
  ] as const)('E5 is refused with %s', (code, other) => {
    expect(refusalOf(submit(other))).toEqual([code]);
  });

  it('E5 a suspended license bears the name of its unit too, and stays suspended', () => {
    const suspended = suspendedLicense();
    expect(submit({ licenses: [suspended] }).ok).toBe(true);
    const values = renamed(suspended, newlyBorne({ outcome: { newName: '新名' } }), today);
    const commit = modify(suspended, { values, actor: { id: 'u', name: 'U', role: 'EXAMINER' }, today });
    expect(commit).toMatchObject({
      set: { status: 'SUSPENDED', unitName: '新名', formerValues: { unitName: [{ value: '云南五华建工', until: today }] } },
      events: [{ type: 'enterprise.license.changed.v1', data: { status: 'SUSPENDED' } }],
    });
  });
});
