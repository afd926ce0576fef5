import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { addDays, type LocalDate, lastDayOfYears, proven, startOfDay } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { placeOfApplicant } from '../licensing/applicant.ts';
import type { Unit } from '../unit/unit.ts';
import { type EmergencyPlanForm, emergencyPlanForm, planKinds } from './emergency-plan.form.ts';
import { emergencyPlanWorkflow } from './emergency-plan.workflow.ts';

export interface EmergencyPlanOutcome {
  readonly approvedOn: LocalDate;
  /** Its last day. */
  readonly validUntil: LocalDate;
  readonly lastDrilledOn: LocalDate;
}

export interface EmergencyPlanFacts {
  readonly unit: Unit | null;
}

export type EmergencyPlan = CaseRecord<EmergencyPlanForm, EmergencyPlanOutcome>;
type Handed = HandedOn<EmergencyPlanForm, EmergencyPlanOutcome>;
type At = Circumstances<EmergencyPlanFacts>;

/** Years from its signature within which a builder's plan is assessed anew (Order 2 of the Ministry of Emergency Management, Art. 35). */
const years = 3;

const lastDayOf = ({ form }: Pick<Handed, 'form'>): LocalDate => lastDayOfYears(form.signedOn, years);

/** A plan that would be over when it is approved is to be assessed first. */
const outdatedReasons = (plan: Handed, { today }: At): readonly BlockReason[] => {
  const last = lastDayOf(plan);
  return last < today
    ? [
        {
          code: 'PLAN_OUTDATED',
          zh: `预案签署已满${years}年(${last}到期),应重新评估并签署`,
          en: `The plan was signed more than ${years} years ago and ended on ${last}: it is to be assessed and signed anew`,
        },
      ]
    : [];
};

export const emergencyPlanProcess = defineCaseProcess<EmergencyPlanOutcome, EmergencyPlanFacts, { readonly drilledOn: LocalDate }>()({
  workflow: emergencyPlanWorkflow,
  collection: 'emergency_plans',
  form: emergencyPlanForm,
  outcome: {
    approvedOn: { type: 'LocalDate', zh: '审核通过日期', en: 'Approved on' },
    validUntil: { type: 'LocalDate', zh: '有效期至', en: 'Valid until' },
    lastDrilledOn: { type: 'LocalDate', zh: '最近演练日期', en: 'Last drilled on' },
  },
  filters: {
    kind: { path: 'form.kind', type: 'String', isSpread: true, zh: '预案类别', en: 'Kind of plan: an EmergencyPlanKind' },
    validUntil: { path: 'outcome.validUntil', type: 'LocalDate', range: 'UNTIL', zh: '有效期不晚于', en: 'Valid until at the latest' },
  },
  indexes: [
    {
      keys: { applicant: 1, 'form.kind': 1, 'form.name': 1 },
      unique: true,
      partial: { state: { $in: ['SUBMITTED', 'RETURNED'] } },
      conflict: {
        code: 'PLAN_RUNNING',
        zh: '同一预案已有未办结的申请',
        en: 'An application for this plan is running already',
      },
    },
  ],
  sparesListed: { zh: '应急预案使施工更安全', en: 'It makes work safer' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'] } },
  repeatedAs: { zh: '修订', en: 'Revise' },
  place: placeOfApplicant,
  title: ({ kind, name }, { unit }) => [kind && planKinds[kind].zh, name, unit?.name],
  timers: { expire: {} },
  guards: { submit: outdatedReasons, approve: outdatedReasons },
  effects: {
    approve: (plan, { today }) => {
      const validUntil = lastDayOf(plan);
      return { outcome: { approvedOn: today, validUntil }, timers: [{ name: 'expire', at: startOfDay(addDays(validUntil, 1)) }] };
    },
    noteDrill: ({ outcome: { lastDrilledOn } }, { asked }) => {
      const { drilledOn } = proven(asked, 'drilledOn');
      return { outcome: { lastDrilledOn: lastDrilledOn !== undefined && lastDrilledOn > drilledOn ? lastDrilledOn : drilledOn } };
    },
    supersede: () => ({ timers: [] }),
  },
});
