import { decide } from '@anzhu/casework';
import { chinaCalendar } from '@anzhu/kernel';
import { faultsIn, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { heldBy, holder, qualification, today } from '../../test/qualifications.ts';
import { form, type Registration, unit, worker } from '../../test/special-workers.ts';
import { isStanding } from './special-worker.ts';
import {
  type SpecialWorkerRegistrationFacts as Facts,
  specialWorkerRegistrationProcess as process,
} from './special-worker-registration.ts';

const certificate = { kind: 'OPERATION_CERTIFICATE', fileId: 'f', name: 'f.pdf', size: 1 };

const caseOf = (overrides: Partial<Registration> = {}): Registration => {
  const variant = variantFor(process.workflow, '650102');
  return {
    ...{ _id: 'case-1', form, applicant: unit, division: '530102', parties: { applicant: unit }, state: 'DRAFT', papers: [certificate] },
    ...{ outcome: {}, verdicts: {}, stagesDecided: [], lastDecidedBy: null, variant: variant?.code, tableVersion: variant?.version },
    ...overrides,
  } as unknown as Registration;
};

const act = (role: string, action: string, { record = caseOf(), ...more }: Partial<Facts> & { record?: Registration } = {}) => {
  const facts: Facts = { person: holder, held: null, worker: null, ...more };
  const isAuthority = role !== 'UNIT_CLERK';
  const actor = { id: role, roles: [role], parties: isAuthority ? [] : ['applicant'], isAuthority, holdsSeat: () => true };
  const at = new Date(`${today}T02:00:00Z`);
  const circumstances = { at, today, actor: { id: role, name: role, org: 'O', region: '530102' }, facts, asked: {} };
  return decide(process, record, { command: { action, opinion: '同意' }, actor, circumstances, calendar: chinaCalendar });
};

const said = (outcome: ReturnType<typeof act>): readonly string[] => {
  if (outcome.ok) return [];
  const { error } = outcome;
  if (error.code === 'REQUIREMENTS_NOT_MET') return error.faults.map(({ path, code }) => `${path} ${code}`);
  return error.code === 'BLOCKED' ? error.reasons.map(({ code }) => code) : [error.code];
};

const submit = (more: Parameters<typeof act>[2] = {}) => said(act('UNIT_CLERK', 'submit', more));
const approve = (more: Partial<Facts> = {}) => said(act('EXAMINER', 'approve', { record: caseOf({ state: 'SUBMITTED' }), ...more }));
const stated = (overrides: Partial<typeof form>) => ({ record: caseOf({ form: { ...form, ...overrides } }) });

describe('P4 special workers', () => {
  it('P4 has a sound table', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
  });

  it('P4 the unit submits, the bureau approves or returns; a certificate on record is referred to', () => {
    for (const facts of [{}, { held: qualification({}) }]) {
      expect(submit(facts)).toEqual([]);
      expect(approve(facts)).toEqual([]);
    }
    expect(act('EXAMINER', 'returnForCorrection', { record: caseOf({ state: 'SUBMITTED' }) })).toMatchObject({
      value: { set: { state: 'RETURNED' } },
    });
    expect(said(act('UNIT_CLERK', 'approve', { record: caseOf({ state: 'SUBMITTED' }) }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('P4 every field and the certificate are required, all named at once', () => {
    const missing = Object.keys(form).map((field) => `form.${field} REQUIRED`);
    const refused = submit({ person: null, record: caseOf({ form: {} as never, papers: [] }) });
    expect(refused.map((one) => one.split(' ')[0]).toSorted()).toEqual(
      [...missing.map((one) => one.split(' ')[0]), 'papers.OPERATION_CERTIFICATE'].toSorted(),
    );
  });

  it('P4 without its end a certificate on record is not said to end otherwise', () => {
    expect(submit({ held: qualification({}), ...stated({ validUntil: undefined as never }) })).toEqual(['form.validUntil REQUIRED']);
  });

  it.each([
    ['nobody has the ID number', { person: null }, ['form.idNumber PERSON_NOT_FOUND']],
    ['the person has left', { person: { ...holder, employed: false } }, ['form.idNumber PERSON_NOT_FOUND']],
    ['the person is of another unit', { person: { ...holder, uscc: 'OTHER', name: '王五' } }, ['form.idNumber PERSON_NOT_FOUND']],
    ['the kind of work is another', stated({ workCode: '04' }), ['form.workCode WORK_CODE_DIFFERS']],
    ['the certificate has expired', stated({ validUntil: '2026-02-28' }), ['form.validUntil EXPIRED']],
    ['the certificate ends later than any does', stated({ validUntil: '2126-03-01' }), ['form.validUntil TERM_TOO_LONG']],
    ['the number is of another person', { held: qualification({ personId: 'other' }) }, ['form.number PERSON_NOT_FOUND']],
    ['it ends later on record', { held: qualification({ validUntil: '2028-12-31' }) }, ['form.validUntil END_DIFFERS']],
    [
      'it is suspended',
      { held: heldBy(qualification({}), { suspension: { since: today, reason: '违章' } }) },
      ['form.number NOT_IN_FORCE'],
    ],
    [
      'it has ended',
      { held: heldBy(qualification({}), { ending: { as: 'REVOKED', since: today, reason: '违章' } }) },
      ['form.number NOT_IN_FORCE'],
    ],
    [
      'the person is of another unit and what is held tells more',
      { person: { ...holder, uscc: 'OTHER' }, held: qualification({ validUntil: '2028-12-31' }) },
      ['form.idNumber PERSON_NOT_FOUND'],
    ],
    [
      'the person has left and the number is of another',
      { person: { ...holder, employed: false }, held: qualification({ personId: 'other' }) },
      ['form.idNumber PERSON_NOT_FOUND'],
    ],
  ])('P4 is refused when %s, at submission and at approval', (_, given, faults) => {
    const { record, ...facts } = given as Partial<Facts> & { record?: Registration };
    expect(submit(given)).toEqual(faults);
    const submitted = { ...(record ?? caseOf()), state: 'SUBMITTED' } as Registration;
    expect(said(act('EXAMINER', 'approve', { ...facts, record: submitted }))).toEqual(faults.map((fault) => fault.split(' ')[1]));
  });

  it('P4 S3 of an own person whose name is written otherwise the unit is told how it is on file', () => {
    const refused = act('UNIT_CLERK', 'submit', stated({ name: '李壮' }));
    expect(refused).toMatchObject({
      error: { faults: [{ path: 'form.name', code: 'NAME_DIFFERS', zh: expect.stringContaining('李强') }] },
    });
    expect(submit(stated({ name: ' 李 强' }))).toEqual([]);
  });

  it('P4 is not asked about the end that is on record', () => {
    expect(submit({ held: qualification({ validUntil: '2126-03-01' }), ...stated({ validUntil: '2126-03-01' }) })).toEqual([]);
  });

  it('P4 is registered again only where the certificate goes on', () => {
    const held = qualification({});
    expect(submit({ held, worker })).toEqual(['ALREADY_REGISTERED']);
    expect(submit({ held: null, worker })).toEqual([]);
    expect(approve({ held, worker })).toEqual(['ALREADY_REGISTERED']);
    expect(submit({ held: qualification({ validUntil: '2026-05-31' }), worker })).toEqual([]);
    expect(submit({ held, worker: { ...worker, personId: 'another' } })).toEqual([]);
  });

  it('P4 may be chosen while the person is employed at the unit with a certificate in force', () => {
    const standing = (person: typeof holder | null, held: ReturnType<typeof qualification> | null) =>
      isStanding(worker, { person, qualification: held }, today);
    expect(standing(holder, qualification({}))).toBe(true);
    expect([standing(null, qualification({})), standing(holder, null)]).toEqual([false, false]);
    expect(standing({ ...holder, employed: false }, qualification({}))).toBe(false);
    expect(standing({ ...holder, uscc: 'OTHER' }, qualification({}))).toBe(false);
    expect(standing(holder, qualification({ validUntil: '2026-02-28' }))).toBe(false);
    expect(standing(holder, qualification({ suspension: { since: today, reason: '违章' } }))).toBe(false);
  });
});
