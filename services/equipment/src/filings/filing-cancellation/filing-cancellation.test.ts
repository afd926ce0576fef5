import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { expectEveryStage, stagesByProvince } from '../../../test/stages.ts';
import { crane, installation, org, unit } from '../../../test/world.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { filingCancellationProcess } from './filing-cancellation.ts';

const form = {
  craneId: 'crane-1',
  contactName: '张三',
  contactPhone: { sealed: 's', ref: 'r', masked: '*******0000' },
  cause: 'SCRAPPED',
} as const;
const facts: FilingFacts = { crane: crane(), standing: null, applicant: unit(org.owner) };
const drafted = (own: object = {}) => caseOf(filingCancellationProcess, { applicant: org.owner, form, ...own });
const submit = (other: Partial<FilingFacts> = {}, own: object = {}) =>
  take(filingCancellationProcess, drafted(own), ['submit', { by: 'UNIT_CLERK', facts: { ...facts, ...other } }]);
const approve = (other: Partial<FilingFacts> = {}) =>
  take(filingCancellationProcess, drafted({ state: 'ACCEPTED' }), [
    'approve',
    { by: 'EXAMINER', opinion: '同意', facts: { ...facts, ...other } },
  ]);

describe('C3 cancellation of a filing', () => {
  it.each([
    ['a crane that stands in a gate', { standing: installation() }, 'CRANE_STANDS'],
    ['a filing that was cancelled', { crane: crane({ filingState: 'CANCELLED' }) }, 'CRANE_NOT_FILED'],
    ['a crane nobody knows', { crane: null }, 'CRANE_NOT_FILED'],
    ["another owner's crane", { crane: crane({ ownerUscc: org.installer }) }, 'NOT_THE_OWNER'],
  ] as const)('C3 %s is refused at submit and again at approve', (_, other, code) => {
    expect(codesOf(submit(other))).toEqual([code]);
    expect(codesOf(approve(other))).toEqual([code]);
  });

  it('C3 no blacklist and no status of the owner bars it: it sets free', () => {
    const barred = unit(org.owner, { blacklistedFor: '出借资质', status: 'REGISTERED' });
    expect(codesOf(submit({ applicant: barred }))).toBe('ok');
    expect(approve({ applicant: barred })).toMatchObject({
      value: { set: { state: 'CANCELLED', outcome: { filingNumber: '云AA-T202600001', cancelledOn: '2026-09-14' } } },
    });
  });

  it('C3 the papers and the cause are named when they lack', () => {
    expect(codesOf(submit({}, { papers: [], form: { ...form, cause: undefined } }))).toEqual([
      'form.cause REQUIRED',
      'papers.CANCELLATION_APPLICATION REQUIRED',
      'papers.FILING_CERTIFICATE REQUIRED',
    ]);
  });

  it.each(stagesByProvince)('C3 CANCELLED in %s only after every stage the province demands: %s', (division, demanded) => {
    expectEveryStage(filingCancellationProcess, { fresh: drafted({ division }), facts, done: 'CANCELLED', demanded });
  });
});
