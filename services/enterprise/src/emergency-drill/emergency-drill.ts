import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { EmergencyPlan } from '../emergency-plan/emergency-plan.ts';
import { type EmergencyDrillForm, emergencyDrillForm } from './emergency-drill.form.ts';
import { emergencyDrillWorkflow } from './emergency-drill.workflow.ts';

export interface EmergencyDrillFacts {
  readonly plan: EmergencyPlan | null;
}

type Drill = CaseRecord<EmergencyDrillForm>;
type At = Circumstances<EmergencyDrillFacts>;

const ownReasons = ({ applicant }: Drill, { facts: { plan } }: At): readonly BlockReason[] =>
  !plan || plan.applicant === applicant
    ? []
    : [{ code: 'OTHER_UNITS_PLAN', zh: '该预案不是本单位的预案', en: 'The plan is another unit’s' }];

/** A drill is of a plan that was approved; one that was held under an earlier edition is recorded under it. */
const approvedReasons = (_: Drill, { facts: { plan } }: At): readonly BlockReason[] =>
  !plan || plan.outcome.approvedOn !== undefined
    ? []
    : [{ code: 'PLAN_NOT_APPROVED', zh: '该预案尚未审核通过', en: 'The plan is not approved' }];

const dateFaults = ({ form: { drilledOn } }: Drill, { facts: { plan } }: At): readonly Fault[] => {
  const { signedOn } = plan?.form ?? {};
  const { validUntil } = plan?.outcome ?? {};
  const isWithin =
    drilledOn === undefined || signedOn === undefined || validUntil === undefined || (drilledOn >= signedOn && drilledOn <= validUntil);
  return isWithin
    ? []
    : [
        {
          path: 'form.drilledOn',
          code: 'OUTSIDE_PLAN',
          zh: `应在预案有效期内(${signedOn}至${validUntil})`,
          en: `lies within the plan’s validity, ${signedOn} to ${validUntil}`,
        },
      ];
};

export const emergencyDrillProcess = defineCaseProcess<object, EmergencyDrillFacts>()({
  workflow: emergencyDrillWorkflow,
  collection: 'emergency_drills',
  form: emergencyDrillForm,
  outcome: {},
  filters: {
    planId: { path: 'form.planId', type: 'String', zh: '应急预案标识', en: 'Id of the emergency plan' },
    drilledFrom: { path: 'form.drilledOn', type: 'LocalDate', range: 'FROM', zh: '演练日期不早于', en: 'Drilled on or after' },
  },
  sparesListed: { zh: '应急演练使施工更安全', en: 'It makes work safer' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'] } },
  factsBy: { plan: ['planId'] },
  place: (_form, { plan }, { region }) => plan?.division ?? region,
  title: ({ drilledOn }, { plan }) => [plan?.form.name, drilledOn],
  requirements: dateFaults,
  guards: { record: [ownReasons, approvedReasons] },
});
