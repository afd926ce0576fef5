import type { Unit } from '@anzhu/samples';
import { actorsOf, variantFor } from '@anzhu/workflow';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { officialOf } from '../../infra/local/src/places/officials.ts';
import type { Acts } from '../../infra/local/src/sample/acts.ts';
import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import { unitRegistrationWorkflow } from '../../services/enterprise/src/unit-registration/unit-registration.workflow.ts';

/** Who decides on the registration of a unit, by the table of its province. */
export const approverOf = ({ region }: Unit): string => {
  const approve = variantFor(unitRegistrationWorkflow, region)?.moves.approve;
  const [role = ''] = approve ? actorsOf(approve, 'SUBMITTED') : [];
  return officialOf(region, role);
};

/** E16: a unit registers itself and its department approves; answers with the case as it ends, or with the first refusal. */
export const registerUnit = async ({ acts }: { readonly acts: Acts }, unit: Unit): Promise<Answer> => {
  const draft = await acts.open(unit, 'UnitRegistration', { form: unitForm(unit) });
  if (draft.state !== 'DRAFT') return draft;
  const submitted = await acts.take(unit, draft, 'submit');
  if (submitted.state !== 'SUBMITTED') return submitted;
  return acts.take(approverOf(unit), submitted, 'approve', { opinion: '属实' });
};
