import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, paper, refusalOf, uscc, when } from '../../test/cases.ts';
import type { EmergencyPlan } from '../emergency-plan/emergency-plan.ts';
import { emergencyDrillProcess as process } from './emergency-drill.ts';

const plan = {
  applicant: uscc,
  division: '530102',
  form: { name: '综合应急预案', signedOn: '2026-01-12' },
  outcome: { approvedOn: '2026-02-01', validUntil: '2029-01-11' },
} as EmergencyPlan;
const form = {
  planId: 'plan-1',
  drilledOn: '2026-03-01',
  method: 'TABLETOP',
  place: '项目部',
  participants: 24,
  summary: '可行',
} as const;
const papers = [paper('DRILL_RECORD')];

const recorded = (changes: object = {}, of: EmergencyPlan | null = plan) =>
  when(process, caseOf(process, { ...form, ...changes }, { papers }), { action: 'record', role: 'UNIT_CLERK', facts: { plan: of } });

describe('E2 records of drills', () => {
  it('E2 X8 saving one completes it, with its record attached', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(recorded()).toMatchObject({ ok: true, value: { set: { state: 'RECORDED' } } });
    const bare = when(process, caseOf(process, form), { action: 'record', role: 'UNIT_CLERK', facts: { plan } });
    expect(refusalOf(bare)).toEqual(['papers.DRILL_RECORD']);
  });

  it.each(['2026-01-11', '2029-01-12'])('E2 a drill of %s is of no plan that held', (drilledOn) => {
    expect(refusalOf(recorded({ drilledOn }))).toContain('form.drilledOn');
  });

  it('E2 the first and the last day count', () => {
    expect(recorded({ drilledOn: '2026-01-12' }).ok).toBe(true);
    const over = { ...plan, outcome: { ...plan.outcome, validUntil: '2026-03-01' } } as EmergencyPlan;
    expect(recorded({}, over).ok).toBe(true);
  });

  it('E2 a drill is of an own plan that was approved', () => {
    expect(refusalOf(recorded({}, { ...plan, applicant: 'other' } as EmergencyPlan))).toEqual(['OTHER_UNITS_PLAN']);
    expect(refusalOf(recorded({}, { ...plan, outcome: {} } as EmergencyPlan))).toEqual(['PLAN_NOT_APPROVED']);
  });
});
