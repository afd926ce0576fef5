import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { expectEveryStage, stagesByProvince } from '../../../test/stages.ts';
import { crane, org, unit } from '../../../test/world.ts';
import { type ExtensionFacts, filingExtensionProcess } from './filing-extension.ts';

const form = {
  craneId: 'crane-1',
  contactName: '张三',
  contactPhone: { sealed: 's', ref: 'r', masked: '*******0000' },
  assessmentBody: '评估单位',
  assessmentBodyUscc: org.consultant,
  assessmentNumber: 'PG-2026-1',
  assessedOn: '2026-09-01',
  assessmentConclusion: 'PASSED',
} as const;
const aged = (own: object = {}) => crane({ validUntil: '2026-10-31', ...own });
const facts: ExtensionFacts = { crane: aged(), standing: null, applicant: unit(org.owner), bodies: new Map() };

const drafted = (own: object = {}) => caseOf(filingExtensionProcess, { applicant: org.owner, form, ...own });
const submit = (other: Partial<ExtensionFacts> = {}, own: object = {}) =>
  take(filingExtensionProcess, drafted(own), ['submit', { by: 'UNIT_CLERK', facts: { ...facts, ...other } }]);
const approve = (extendedUntil?: string, other: Partial<ExtensionFacts> = {}, own: object = {}) => {
  const asked = extendedUntil ? { extendedUntil } : {};
  const taken = { by: 'EXAMINER', opinion: '同意', facts: { ...facts, ...other }, asked };
  return take(filingExtensionProcess, drafted({ state: 'ACCEPTED', ...own }), ['approve', taken]);
};

describe('C4 extension of a filing', () => {
  it.each([
    ["another owner's crane", { crane: aged({ ownerUscc: org.installer }) }, 'NOT_THE_OWNER'],
    ['a filing that was cancelled', { crane: aged({ filingState: 'CANCELLED' }) }, 'CRANE_NOT_FILED'],
    ['a class without service life', { crane: aged({ category: 'MATERIAL_HOIST', validUntil: null }) }, 'NO_SERVICE_LIFE'],
    ['an owner that is not approved', { applicant: unit(org.owner, { status: 'REGISTERED' }) }, 'UNIT_NOT_APPROVED'],
    ['a blacklisted owner', { applicant: unit(org.owner, { blacklistedFor: '出借资质' }) }, 'UNIT_BLACKLISTED'],
  ] as const)('C4 %s is refused at submit and again at approve', (_, other, code) => {
    expect(codesOf(submit(other))).toEqual([code]);
    expect(codesOf(approve('2027-08-31', other))).toEqual([code]);
  });

  it.each([
    ['2027-09-13', 'ok'],
    ['2027-09-14', ['TOO_EARLY']],
    ['2040-04-30', ['TOO_EARLY']],
  ] as const)('C4 of a filing valid until %s is told at the submission, not at the last stage: %s', (validUntil, expected) => {
    expect(codesOf(submit({ crane: aged({ validUntil }) }))).toEqual(expected);
  });

  it('C4 an assessment that failed, is to come, or is not attached carries nothing', () => {
    expect(codesOf(submit({}, { form: { ...form, assessmentConclusion: 'FAILED' } }))).toEqual(['ASSESSMENT_FAILED']);
    expect(codesOf(submit({}, { form: { ...form, assessedOn: '2026-09-15' } }))).toEqual(['form.assessedOn IN_FUTURE']);
    expect(codesOf(submit({}, { papers: [] }))).toContain('papers.SAFETY_ASSESSMENT REQUIRED');
  });

  it.each([
    ['2026-09-01', '2026-10-31', 'ok'],
    ['2023-10-31', '2026-10-31', ['form.assessedOn ASSESSMENT_TOO_OLD']],
    ['2023-11-02', '2026-10-31', 'ok'],
    ['2023-09-14', '2026-01-31', ['form.assessedOn ASSESSMENT_TOO_OLD']],
    ['2023-09-15', '2026-01-31', 'ok'],
  ] as const)('C4 an assessment of %s for a filing valid until %s is told at the submission where it extends nothing: %s', (...given) => {
    const [assessedOn, validUntil, expected] = given;
    const other = { crane: aged({ validUntil, ratedMoment: 1250 }) };
    expect(codesOf(submit(other, { form: { ...form, assessedOn } }))).toEqual(expected);
  });

  it.each([
    ['no day', undefined, {}, ['extendedUntil REQUIRED']],
    ['a day not later than the present validity', '2026-10-31', {}, ['extendedUntil NOT_LATER']],
    ['a day that has passed', '2026-09-13', { validUntil: '2026-01-31' }, ['extendedUntil IN_PAST']],
    ['a day beyond what the assessment carries', '2028-09-01', {}, ['extendedUntil BEYOND_ASSESSMENT']],
  ] as const)('C4 the reviewer sets %s: refused', (_, day, own, codes) => {
    expect(codesOf(approve(day, { crane: aged(own) }))).toEqual(codes);
  });

  it.each([
    ['a tower crane below 630 kN·m', { ratedMoment: 629 }, '2027-08-31'],
    ['a tower crane of 630 kN·m', { ratedMoment: 630 }, '2028-08-31'],
    ['a tower crane of 1250 kN·m', { ratedMoment: 1250 }, '2029-08-31'],
    ['an SC hoist', { category: 'CONSTRUCTION_HOIST', ratedMoment: null, hoistKind: 'SC' }, '2028-08-31'],
    ['an SS hoist', { category: 'CONSTRUCTION_HOIST', ratedMoment: null, hoistKind: 'SS' }, '2027-08-31'],
  ] as const)('C4 by JGJ/T 189 an assessment carries %s until its last day, and no day longer', (_, own, last) => {
    const other = { crane: aged(own) };
    expect(approve(last, other)).toMatchObject({
      value: { set: { state: 'EXTENDED', outcome: { extendedFrom: '2026-10-31', extendedUntil: last } } },
    });
    expect(codesOf(approve(last.replace('08-31', '09-01'), other))).toEqual(['extendedUntil BEYOND_ASSESSMENT']);
  });

  it.each(stagesByProvince)('C4 EXTENDED in %s only after every stage the province demands: %s', (division, demanded) => {
    const asked = { approve: { extendedUntil: '2027-08-31' } };
    expectEveryStage(filingExtensionProcess, { fresh: drafted({ division }), facts, done: 'EXTENDED', demanded, asked });
  });
});

describe('C4 each rule by itself', () => {
  it('C4 a cancelled filing without limit is held against for being cancelled', () => {
    const crane = aged({ category: 'MATERIAL_HOIST', validUntil: null, filingState: 'CANCELLED' });
    expect(codesOf(submit({ crane }))).toEqual(['CRANE_NOT_FILED']);
  });

  it.each([
    ['a tower crane whose end is not on record', aged({ validUntil: null }), ['NO_SERVICE_LIFE']],
    ['a class without a service life, extended before', aged({ category: 'MATERIAL_HOIST', ratedMoment: null }), 'ok'],
    ['an unknown crane', null, ['CRANE_NOT_FILED']],
  ] as const)('C4 of %s no assessment is too old', (_, crane, expected) => {
    expect(codesOf(submit({ crane }, { form: { ...form, assessedOn: '2021-09-01' } }))).toEqual(expected);
  });

  it('C4 an assessment without its day is told to lack it, and nothing else', () => {
    expect(codesOf(submit({}, { form: { ...form, assessedOn: undefined } }))).toEqual(['form.assessedOn REQUIRED']);
  });

  it('C4 a tower crane whose end is not on record has none to be extended, to whatever day', () => {
    expect(codesOf(approve('2040-01-01', { crane: aged({ validUntil: null }) }))).toEqual(['NO_SERVICE_LIFE']);
  });

  it('C4 of an unknown crane or one without limit no day is judged', () => {
    expect(codesOf(approve('2027-08-31', { crane: null }))).toEqual(['CRANE_NOT_FILED']);
    expect(codesOf(approve('2027-08-31', { crane: aged({ category: 'MATERIAL_HOIST', validUntil: null }) }))).toEqual(['NO_SERVICE_LIFE']);
  });
});
