import { syntheticUscc } from '@anzhu/identifiers';
import { actorsOf, anyUnit, faultsIn, movesIn, statesReached, variantFor } from '@anzhu/workflow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, paper, refusalOf, unit, uscc, when } from '../../test/cases.ts';
import { unitChange } from '../unit/unit.ts';
import type { UnitRegistrationForm } from './unit-registration.form.ts';
import { unitRegistrationProcess as process, unitFactsOf, waitingReasons } from './unit-registration.ts';

const form: UnitRegistrationForm = {
  uscc,
  name: '云南五华建工',
  kinds: ['CONTRACTOR'],
  division: '530102',
  address: '五华区一号',
  legalRepresentative: '李强',
  principal: '李强',
  contactName: '王芳',
  contactIdNumber: { sealed: 's1', ref: 'r1', masked: '53**************19' },
  contactPhone: { sealed: 's2', ref: 'r2', masked: '*******8000' },
};
const whole = form;
const papers = ['BUSINESS_LICENSE', 'AUTHORIZATION'].map(paper);
const allPapers = ['BUSINESS_LICENSE', 'QUALIFICATION_CERTIFICATE', 'WORK_SAFETY_LICENSE', 'AUTHORIZATION'].map(paper);
const xinjiang = { division: '652301' };
const submit = { action: 'submit', role: anyUnit, facts: {} };
const self = { org: uscc, region: '530102' };

describe('unit registration (X10, E16)', () => {
  it('X10 while one is under review the unit’s information is not kept otherwise, and the case is named', () => {
    expect(waitingReasons({ _id: 'r', title: '云南五华建工' })).toMatchObject([
      { code: 'REGISTRATION_UNDER_REVIEW', references: [{ kind: 'UnitRegistration', id: 'r', label: '云南五华建工' }] },
    ]);
    expect(waitingReasons(null)).toEqual([]);
  });

  it('X10 a unit without roles submits its own registration', () => {
    expect(when(process, caseOf(process, form, { papers }), submit)).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED' } } });
  });

  it('X10 a unit registers nobody but itself', () => {
    expect(process.place({ ...form, uscc: syntheticUscc(8) }, {}, self)).toMatchObject({ path: 'form.uscc', code: 'NOT_OWN' });
    expect(process.place(form, {}, self)).toBe('530102');
  });

  it('E16 names all missing fields and papers at once', () => {
    const { name: _, ...rest } = form;
    const outcome = when(process, caseOf(process, { ...rest, kinds: [] }), submit);
    expect(refusalOf(outcome)).toEqual(['form.name', 'form.kinds', 'papers.BUSINESS_LICENSE', 'papers.AUTHORIZATION']);
  });

  it.each([
    ['530102', ['EQUIPMENT_OWNER', 'CONTRACTOR'], []],
    ['652301', ['EQUIPMENT_OWNER', 'CONTRACTOR'], ['form.kinds']],
    ['652301', ['EQUIPMENT_OWNER', 'INSTALLER'], []],
    ['652301', ['CONTRACTOR', 'INSTALLER'], []],
  ] as const)('X11 E16 in %s a unit of the kinds %j: wrong is %j', (division, kinds, expected) => {
    const complete = { registrationNumber: '1', establishedOn: '2012-05-18', enterpriseType: '有限责任公司', registeredCapital: 5000 };
    const qualified = { qualification: '一级', qualificationValidUntil: '2035-12-31' };
    const registration = caseOf(
      process,
      { ...form, ...complete, ...qualified, kinds: [...kinds], division },
      { division, papers: allPapers },
    );
    expect(refusalOf(when(process, registration, submit))).toEqual(expected);
  });

  it('E16 inputs 34: takes a division of 2023, not the one whose place it took', () => {
    const submitted = (division: string) => when(process, caseOf(process, { ...form, division }, { papers }), submit);
    expect(submitted('540481')).toMatchObject({ ok: true });
    expect(refusalOf(submitted('540422'))).toEqual(['form.division']);
  });

  it('E16 says what is wrong with a code, a division and a phone', () => {
    const wrong = { ...form, uscc: `${uscc.slice(0, -1)}?`, division: '530000', contactPhone: '12' };
    expect(refusalOf(when(process, caseOf(process, wrong, { papers }), submit))).toEqual([
      'form.uscc',
      'form.division',
      'form.contactPhone',
    ]);
  });

  it('E1 what the register of enterprises says of a unit is public with it', () => {
    const form = { registrationNumber: '530100100000123', establishedOn: '2012-05-18', registeredCapital: 5000, address: '样例路1号' };
    expect(unitFactsOf({ applicant: 'u', division: '530102', form: { ...whole, ...form } } as never).profile).toEqual({
      ...form,
      enterpriseType: null,
    });
  });

  it('E16 in Xinjiang every field and all four papers are required, each named', () => {
    const outcome = when(process, caseOf(process, { ...form, ...xinjiang }, { ...xinjiang, papers }), submit);
    const fields = [
      'registrationNumber',
      'establishedOn',
      'enterpriseType',
      'registeredCapital',
      'qualification',
      'qualificationValidUntil',
    ];
    expect(refusalOf(outcome)).toEqual([
      ...fields.map((field) => `form.${field}`),
      ...['papers.QUALIFICATION_CERTIFICATE', 'papers.WORK_SAFETY_LICENSE'],
    ]);
    const none = when(process, caseOf(process, { uscc, ...xinjiang }, { ...xinjiang, papers }), submit);
    const named = refusalOf(none).filter((path) => path.startsWith('form.'));
    expect(named.sort()).toEqual(
      Object.keys(process.form.shape)
        .filter((field) => !['uscc', 'division'].includes(field))
        .map((field) => `form.${field}`)
        .sort(),
    );
  });

  it('E1 who answers for the unit is kept with it, ID number and phone sealed', () => {
    expect(unitFactsOf(caseOf(process, form)).people).toEqual({
      principal: '李强',
      contact: '王芳',
      idNumber: { sealed: 's1', masked: '53**************19' },
      phone: { sealed: 's2', masked: '*******8000' },
    });
  });

  it('E16 is reviewed by the department, in Xinjiang by the examiner of the local bureau', () => {
    const approve = (role: string, place = {}) =>
      when(process, caseOf(process, form, { state: 'SUBMITTED', papers, ...place }), {
        action: 'approve',
        role,
        facts: {},
        opinion: '同意',
      });
    expect(approve('DEPARTMENT_OFFICER').ok).toBe(true);
    expect(refusalOf(approve('EXAMINER'))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(approve('EXAMINER', xinjiang).ok).toBe(true);
    expect(refusalOf(approve('DEPARTMENT_OFFICER', xinjiang))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('X4 a return needs an opinion', () => {
    const returning = { action: 'returnForCorrection', role: 'DEPARTMENT_OFFICER', facts: {} };
    expect(refusalOf(when(process, caseOf(process, form, { state: 'SUBMITTED' }), returning))).toEqual(['opinion']);
  });

  it('X12 Xinjiang calls the states 待发起, 流程中, 通过', () => {
    const labels = variantFor(process.workflow, '652301')?.labels;
    expect(['DRAFT', 'SUBMITTED', 'APPROVED'].map((state) => labels?.[state]?.zh)).toEqual(['待发起', '流程中', '通过']);
  });

  it('X10 E1 in no jurisdiction does a unit of any kind come on record but by the review of an authority', () => {
    const passing = process.workflow.variants.map((variant) =>
      movesIn(variant)
        .filter(([, move]) => statesReached(move).includes('APPROVED'))
        .map(([action, move]) => [action, actorsOf(move, 'SUBMITTED')]),
    );
    const by = (role: string) => [['approve', [role]]];
    expect(passing).toEqual([by('DEPARTMENT_OFFICER'), by('DEPARTMENT_OFFICER'), by('EXAMINER')]);
  });

  it('E16 no way leads to 通过 but through a submission', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    const moves = process.workflow.variants.map(({ moves: table }) => table);
    const walk = fc.array(fc.constantFrom('submit', 'approve', 'returnForCorrection', 'withdraw'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...moves), walk, (table, actions) => {
        const seen = ['DRAFT'];
        for (const action of actions) {
          const move = table[action];
          if (move && 'from' in move && [move.from].flat().includes(seen.at(-1) as string)) seen.push(...statesReached(move));
        }
        return !seen.includes('APPROVED') || seen.includes('SUBMITTED');
      }),
    );
  });
});

describe('the unit on record', () => {
  const facts = unitFactsOf(caseOf(process, form));
  const typeOf = (change: ReturnType<typeof unitChange>) => change?.events[0]?.type;

  it('E1 is registered at the submission, approved at the approval, changed by a later one', () => {
    expect(typeOf(unitChange(null, facts, 'REGISTERED'))).toBe('enterprise.unit.registered.v1');
    expect(typeOf(unitChange(unit({ status: 'REGISTERED' }), facts, 'REGISTERED'))).toBe('enterprise.unit.changed.v1');
    expect(typeOf(unitChange(unit({ status: 'REGISTERED' }), facts, 'APPROVED'))).toBe('enterprise.unit.approved.v1');
    expect(typeOf(unitChange(unit(), facts, 'APPROVED'))).toBe('enterprise.unit.changed.v1');
  });

  it('E1 an approved unit that asks for a change stays as it is until the approval', () => {
    expect(unitChange(unit(), facts, 'REGISTERED')).toBeNull();
  });

  it('E1 its events carry no personal data', () => {
    const said = JSON.stringify(unitChange(null, facts, 'REGISTERED')?.events);
    for (const personal of ['李强', '王芳', '8000', 's1']) expect(said).not.toContain(personal);
  });
});
