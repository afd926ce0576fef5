import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { authority, caseOf, paper, refusalOf, unit, when } from '../../test/cases.ts';
import type { EmergencyPlanForm } from './emergency-plan.form.ts';
import { emergencyPlanProcess as process } from './emergency-plan.ts';

const form: EmergencyPlanForm = {
  kind: 'SPECIAL',
  name: '高处坠落专项应急预案',
  edition: '第1版',
  assessedOn: '2026-01-10',
  signedBy: '李强',
  signedOn: '2026-01-12',
};
const papers = ['PLAN_TEXT', 'ASSESSMENT_RECORD'].map(paper);
const facts = { unit: unit() };
const submit = { action: 'submit', role: 'UNIT_CLERK', facts };
const approve = { action: 'approve', role: 'DEPARTMENT_OFFICER', facts, opinion: '同意' };
const submitted = caseOf(process, form, { papers, state: 'SUBMITTED' });

describe('E2 the emergency plan of a unit', () => {
  it('E2 goes through one review by the department, which gives its opinion in Yunnan', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(when(process, caseOf(process, form, { papers }), submit)).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED' } } });
    expect(when(process, submitted, approve)).toMatchObject({ ok: true, value: { set: { state: 'APPROVED' } } });
    expect(refusalOf(when(process, submitted, { ...approve, opinion: '' }))).toEqual(['opinion']);
    expect(refusalOf(when(process, submitted, { ...approve, role: 'EXAMINER' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(refusalOf(when(process, submitted, { ...approve, action: 'returnForCorrection', opinion: '' }))).toEqual(['opinion']);
  });

  it('E2 names all that is missing at once', () => {
    const none = when(process, caseOf(process, {}), submit);
    expect(refusalOf(none)).toEqual([
      ...Object.keys(form).map((field) => `form.${field}`),
      ...['papers.PLAN_TEXT', 'papers.ASSESSMENT_RECORD'],
    ]);
  });

  it('E2 it is signed after it was assessed, neither in the future', () => {
    const early = caseOf(process, { ...form, signedOn: '2026-01-09' }, { papers });
    expect(refusalOf(when(process, early, submit))).toEqual(['form.signedOn']);
    const future = caseOf(process, { ...form, assessedOn: '2099-01-01', signedOn: '2099-01-02' }, { papers });
    expect(refusalOf(when(process, future, submit))).toEqual(['form.assessedOn', 'form.signedOn']);
  });

  it('E2 holds for three years from its signature, and expires with the day after', () => {
    const outcome = when(process, submitted, approve);
    expect(outcome).toMatchObject({
      ok: true,
      value: { set: { outcome: { validUntil: '2029-01-11' } }, timers: [{ name: 'expire', at: new Date('2029-01-11T16:00:00Z') }] },
    });
  });

  it('E2 a plan that is over, or would be when it is approved, is assessed anew first', () => {
    const old = { ...form, assessedOn: '2023-01-01', signedOn: '2023-01-01' };
    expect(refusalOf(when(process, caseOf(process, old, { papers }), submit))).toEqual(['PLAN_OUTDATED']);
    expect(refusalOf(when(process, caseOf(process, old, { papers, state: 'SUBMITTED' }), approve))).toEqual(['PLAN_OUTDATED']);
  });

  it('E2 says when it was last drilled, in whatever order drills are recorded', () => {
    const outcome = { approvedOn: '2026-02-01', validUntil: '2029-01-11' };
    const drilledAfter = (lastDrilledOn: string | undefined, drilledOn: string) => {
      const plan = caseOf(process, form, { state: 'APPROVED', outcome: { ...outcome, ...(lastDrilledOn && { lastDrilledOn }) } as never });
      return process.effects?.noteDrill?.(plan as never, { asked: { drilledOn } } as never)?.outcome;
    };
    expect(drilledAfter(undefined, '2026-03-01')).toEqual({ lastDrilledOn: '2026-03-01' });
    expect(drilledAfter('2026-03-01', '2026-06-01')).toEqual({ lastDrilledOn: '2026-06-01' });
    expect(drilledAfter('2026-06-01', '2026-03-01')).toEqual({ lastDrilledOn: '2026-06-01' });
  });

  it('E2 is received where the unit is registered', () => {
    expect(process.place(form, facts, { org: authority, region: '53' } as never)).toBe('530102');
    expect(process.place(form, { unit: null }, { org: authority, region: '53' } as never)).toMatchObject({ code: 'UNIT_UNKNOWN' });
  });
});
