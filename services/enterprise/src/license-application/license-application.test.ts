import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, license, paper, penalty, refusalOf, revokedLicense, suspendedLicense, unit, uscc, when } from '../../test/cases.ts';
import type { ApplicantFacts } from '../licensing/applicant.ts';
import { licenseApplicationProcess as process } from './license-application.ts';

const id = { sealed: 's', ref: 'ref-1', masked: '53**************19' };
const form = {
  ...{ legalRepresentative: '李强', legalRepresentativeIdNumber: id, principal: '李强', contactName: '王芳' },
  contactPhone: { sealed: 'p', ref: 'p', masked: '*******0000' },
};
const papers = process.workflow.variants[0]?.moves.submit;
const required = papers && 'papers' in papers ? (papers.papers ?? []).filter((one) => one.required).map(({ kind }) => paper(kind)) : [];
const staff = { a: 2, b: 5, c: 9, specialWorkers: 30 };
const facts: ApplicantFacts = { unit: unit(), licenses: [], staff, representative: null };
const drafted = (own: object = {}) => caseOf(process, form, { papers: required, ...own });
const submit = (other: Partial<ApplicantFacts> = {}, own: object = {}) =>
  when(process, drafted(own), { action: 'submit', role: 'UNIT_CLERK', facts: { ...facts, ...other } });
const approve = (other: Partial<ApplicantFacts> = {}, own: object = {}) =>
  when(process, drafted({ state: 'ACCEPTED', ...own }), {
    action: 'approve',
    role: 'EXAMINER',
    opinion: '合格',
    facts: { ...facts, ...other },
  });
const issue = (other: Partial<ApplicantFacts>) =>
  when(process, drafted({ state: 'PASSED' }), { action: 'issue', role: 'SYSTEM', facts: { ...facts, ...other } });
const representative = (own: object = {}, name = '李强') => ({
  ...{ _id: 'ref-1', uscc, employed: true, isCalled: (called: string) => called === name },
  qualifications: { q: { kind: 'SAFETY_CERTIFICATE_A', number: 'A1', validUntil: '2026-03-02', status: 'VALID' } },
  ...own,
});

describe('application for a license (E3)', () => {
  it('E3 the unit applies, the clerk accepts, the examiner passes it: it waits in its batch and no person issues it', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(submit()).toMatchObject({
      value: {
        set: {
          state: 'SUBMITTED',
          dueAt: '2026-03-09',
          outcome: { certificatesA: 2, certificatesB: 5, certificatesC: 9, specialWorkers: 30 },
        },
      },
    });
    const passed = approve({ staff: { ...staff, a: 1 } });
    expect(passed).toMatchObject({
      value: { set: { state: 'PASSED', outcome: { certificatesAAtApproval: 1, specialWorkersAtApproval: 30 } } },
    });
    const waiting = drafted({ state: 'PASSED' });
    for (const role of ['EXAMINER', 'UNIT_CLERK', 'PLATFORM_ADMIN'])
      for (const action of ['issue', 'sendBack', 'withdraw'])
        expect(refusalOf(when(process, waiting, { action, role, opinion: '不合格', facts }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('E3 X4 whoever accepted does not approve; a failure at either stage returns it with the opinion', () => {
    expect(refusalOf(approve({}, { lastDecidedBy: 'someone' }))).toEqual(['ACTION_NOT_ALLOWED']);
    for (const [state, role] of [
      ['SUBMITTED', 'ACCEPTANCE_CLERK'],
      ['ACCEPTED', 'EXAMINER'],
    ] as const) {
      const returned = { action: 'returnForCorrection', role, facts };
      expect(refusalOf(when(process, drafted({ state }), returned))).toEqual(['opinion']);
      expect(when(process, drafted({ state }), { ...returned, opinion: '材料不全' })).toMatchObject({
        value: { set: { state: 'RETURNED' } },
      });
    }
  });

  it.each([
    ['UNIT_NOT_APPROVED', { unit: unit({ status: 'REGISTERED' }) }],
    ['UNIT_BLACKLISTED', { unit: unit({ blacklistedFor: '转包' }) }],
    ['LICENSE_IN_FORCE', { licenses: [license()] }],
    ['LICENSE_SUSPENDED', { licenses: [suspendedLicense()] }],
    ['REVOKED_WITHIN_YEAR', { licenses: [revokedLicense({ revocation: penalty('REVOCATION', { start: '2025-03-03' }) })] }],
    [
      'SUSPENSION_RUNNING',
      { licenses: [suspendedLicense({ status: 'CANCELLED', cancellation: { caseId: 'c', on: '2026-02-10', reason: '停业' } })] },
    ],
    ['PENALTY_PENDING', { licenses: [license({ validUntil: '2026-03-01', reported: ['P1'] })] }],
    ['UNIT_MERGED', { unit: unit({ successor: '91530102MA6K00014A' }) }],
  ] as const)('E3 is refused with %s at submit, again at approval and when it is issued', (code, other) => {
    expect([submit(other), approve(other), issue(other)].map(refusalOf)).toEqual([[code], [code], [code]]);
  });

  it('E3 E11 a year after the revocation it is free again, to the day; a license that lapsed bars nothing', () => {
    const revoked = (start: string) => ({ licenses: [revokedLicense({ revocation: penalty('REVOCATION', { start }) })] });
    expect(submit(revoked('2025-03-02')).ok).toBe(true);
    expect(refusalOf(submit(revoked('2025-03-03')))).toEqual(['REVOKED_WITHIN_YEAR']);
    expect(submit({ licenses: [license({ validUntil: '2026-03-01' })] }).ok).toBe(true);
  });

  it('E15 a listing spares the correction of what was returned', () => {
    const listed = { unit: unit({ blacklistedFor: '转包' }) };
    expect(submit(listed, { state: 'RETURNED', submittedAt: new Date('2026-02-01T02:00:00Z') }).ok).toBe(true);
  });

  it.each([
    ['unknown', null, ['form.legalRepresentativeIdNumber']],
    ["another unit's", representative({ uscc: '91530102MA6K00014A' }), ['form.legalRepresentativeIdNumber']],
    ['of another name', representative({}, '张三'), ['form.legalRepresentativeIdNumber']],
    ['without a class A certificate', representative({ qualifications: {} }), ['form.legalRepresentativeIdNumber']],
    ['certified to the last day', representative(), []],
  ])('E3 S3 where the jurisdiction demands it, a legal representative who is %s', (_, person, faults) => {
    const inShaanxi = { division: '610102' };
    expect(refusalOf(submit({ representative: person as never }, inShaanxi))).toEqual(faults);
    expect(submit({ representative: person as never }).ok).toBe(true);
  });

  it('E3 names everything that lacks at once', () => {
    const empty = when(process, caseOf(process, {}), { action: 'submit', role: 'UNIT_CLERK', facts });
    expect(refusalOf(empty)).toEqual([
      ...Object.keys(form).map((field) => `form.${field}`),
      ...required.map(({ kind }) => `papers.${kind}`),
    ]);
  });
});
