import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { authority, license, revokedLicense, suspendedLicense, today, unit, uscc } from '../../test/cases.ts';
import { decideImport, type LicenseImport } from './import-license.ts';

const input = { uscc, number: '（云）JZ安许证字［2024］000012', issuedOn: '2024-06-01', validUntil: '2027-05-31' };
const examiner = subject({ org: authority, orgKind: 'AUTHORITY', unitKinds: [], roles: ['EXAMINER'], region: '530100' });
const decided = (change: Partial<LicenseImport> = {}, who = examiner, of: Partial<Parameters<typeof decideImport>[1]> = {}) =>
  decideImport({ id: 'L9', input: { ...input, ...change }, subject: who, today }, { unit: unit(), licenses: [], ...of });
const faultsOf = (change: Partial<LicenseImport>) => {
  const outcome = decided(change);
  return outcome.ok || outcome.error.code !== 'REQUIREMENTS_NOT_MET' ? [] : outcome.error.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('licenses issued before this system', () => {
  it('E14 one is put on record with its number as it is written, its first event and its expiry', () => {
    expect(decided()).toMatchObject({
      ok: true,
      value: {
        own: { _id: 'L9', uscc, number: '(云)JZ安许证字[2024]000012', status: 'VALID', division: '530102' },
        commit: {
          events: [{ type: 'enterprise.license.issued.v1', data: { licenseId: 'L9', uscc, status: 'VALID' } }],
          timers: [{ name: 'expiry' }, ...Array(3).fill({ name: 'expiry-warning' })],
        },
      },
    });
    expect(decided({ number: '(云)JZ安许证字[2024]000012' }).ok).toBe(true);
  });

  it('E14 says everything that is wrong at once', () => {
    expect(faultsOf({ uscc: '12', number: '12', issuedOn: '2026-02-30' })).toEqual([
      'uscc USCC_LENGTH',
      'number NUMBER_LENGTH',
      'issuedOn NOT_A_DATE',
    ]);
    expect(faultsOf({ number: '(新)JZ安许证字[2024]000012', issuedOn: '2026-03-03', validUntil: '2026-03-01' })).toEqual([
      'number OTHER_PROVINCE',
      'issuedOn IN_FUTURE',
      'validUntil DATES_OUT_OF_ORDER',
      'validUntil ALREADY_EXPIRED',
    ]);
  });

  it("E14 K2 the authority that issued it is kept and told: the one that is named, of its unit's place, else who issues licenses there today", () => {
    const toldOf = (change: Partial<LicenseImport>) => {
      const outcome = decided(change);
      return outcome.ok ? outcome.value.commit.events?.map(({ data }) => (data as { issuedBy?: string }).issuedBy) : outcome.error.code;
    };
    expect([toldOf({}), toldOf({ issuedBy: '530100-JZ' })]).toEqual([['530000-JZ'], ['530100-JZ']]);
    for (const issuedBy of ['650000-JZ', '530000-QS', '某局']) expect(faultsOf({ issuedBy })).toEqual(['issuedBy NOT_ITS_AUTHORITY']);
    const ofNobody = (issuedBy: string) => decided({ issuedBy }, examiner, { unit: null });
    for (const issuedBy of ['530000-QS', '999999-JZ', '某局'])
      expect(ofNobody(issuedBy)).toMatchObject({ error: { faults: [{ path: 'issuedBy', code: 'NOT_ITS_AUTHORITY' }] } });
    expect(ofNobody('530100-JZ')).toMatchObject({ error: { reasons: [{ code: 'UNIT_NOT_APPROVED' }] } });
  });

  it('E14 K2 what the license bears is told with it: of persons the name of its principal', () => {
    const people = { principal: '李强', contact: '王', idNumber: { sealed: '', masked: '' }, phone: { sealed: '', masked: '' } };
    const profile = {
      registrationNumber: null,
      establishedOn: null,
      enterpriseType: '有限责任公司',
      registeredCapital: null,
      address: '1号',
    };
    const outcome = decided({}, examiner, { unit: unit({ people, profile }) });
    const told = { principal: '李强', economicType: '有限责任公司', unitAddress: '1号' };
    expect(outcome).toMatchObject({ value: { commit: { events: [{ data: told }] } } });
  });

  it('E14 a unit that is not approved, or unknown, holds none', () => {
    for (const holder of [null, unit({ status: 'REGISTERED' })])
      expect(decided({}, examiner, { unit: holder })).toMatchObject({
        error: { code: 'BLOCKED', reasons: [{ code: 'UNIT_NOT_APPROVED' }] },
      });
  });

  it.each([
    ['REVOKED_WITHIN_YEAR', { licenses: [revokedLicense()] }],
    ['SUSPENSION_RUNNING', { licenses: [suspendedLicense({ validUntil: '2026-02-28' })] }],
    ['LICENSE_IN_FORCE', { licenses: [license()] }],
    ['PENALTY_PENDING', { licenses: [license({ validUntil: '2026-03-01', reported: ['P1'] })] }],
    ['UNIT_BLACKLISTED', { unit: unit({ blacklistedFor: '转包' }) }],
  ] as const)('E14 E11 E15 none is put on record of a unit that is barred with %s', (code, of) => {
    expect(decided({}, examiner, of)).toMatchObject({ error: { code: 'BLOCKED', reasons: [{ code }] } });
  });

  it('X9 only an examiner of the region or the administrator records it', () => {
    const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };
    expect(decided({}, { ...examiner, region: '652300' })).toEqual(forbidden);
    expect(decided({}, { ...examiner, roles: ['ACCEPTANCE_CLERK'] })).toEqual(forbidden);
    expect(decided({}, { ...examiner, roles: ['ACCEPTANCE_CLERK'] }, { unit: null })).toEqual(forbidden);
    expect(decided({}, subject({ org: uscc, roles: ['UNIT_ADMIN'] }))).toEqual(forbidden);
    expect(decided({}, { ...examiner, roles: ['PLATFORM_ADMIN'], region: '530000' }).ok).toBe(true);
  });
});
