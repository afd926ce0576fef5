import { createPrinting, pdfFile } from '@anzhu/case-files';
import type { Cases } from '@anzhu/casework';
import { resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { planLines } from './plan-paper.ts';
import type { SupervisionPlanForm } from './supervision-plan.form.ts';
import type { Plan, SupervisionPlanFacts, SupervisionPlanOutcome } from './supervision-plan.ts';

type Plans = Cases<SupervisionPlanForm, SupervisionPlanOutcome, SupervisionPlanFacts>;

/** What the file of a plan is called; none before it is drawn up. */
const fileNameOf = ({ outcome: { planNumber } }: Pick<Plan, 'outcome'>): string | null =>
  planNumber === undefined ? null : `监督计划书 ${planNumber}.pdf`;

const { reads } = resolversReading<Plan>();

/** The paper of a plan, for whoever may read the plan. */
export const planDocument = ({ files, store, model }: Plans) => {
  const fileOf = async (id: string) => {
    const plan = (await store.find(model, id)) as Plan | null;
    const name = plan && fileNameOf(plan);
    return plan && name ? pdfFile(name, planLines(plan)) : null;
  };
  const link = createPrinting({ kind: 'supervision-plan', files, fileOf });
  return {
    SupervisionPlan: {
      document: reads(['_id', 'outcome'], (plan, _: unknown, { subject }: SubgraphContext) => link(plan._id, subject, fileNameOf(plan))),
    },
  };
};
