import { Readable } from 'node:stream';
import type { FileTicket } from '@anzhu/case-files';
import type { Cases } from '@anzhu/casework';
import { edgeError, resolversReading } from '@anzhu/graphql';
import { textPdf } from '@anzhu/pdf';
import type { OpenedFile } from '@anzhu/store';
import type { EdgeRefusal } from '@anzhu/workflow';
import { planLines } from './plan-paper.ts';
import type { SupervisionPlanForm } from './supervision-plan.form.ts';
import type { Plan, SupervisionPlanFacts, SupervisionPlanOutcome } from './supervision-plan.ts';

const kind = 'supervision-plan';

interface Asked {
  readonly planId: string;
}

/** A plan's paper as a file: the same bytes whenever it is asked for. */
const fileOf = async (plan: Plan): Promise<OpenedFile> => {
  const bytes = await textPdf(planLines(plan));
  return { stream: Readable.from([bytes]), name: nameOf(plan), mediaType: 'application/pdf', size: bytes.length };
};

const nameOf = (plan: Pick<Plan, 'outcome'>): string => `监督计划书 ${plan.outcome.planNumber}.pdf`;

const { reads } = resolversReading<Plan>();

/** The paper of a plan, for whoever may read the plan. */
export const planDocument = ({ files, store, model }: Cases<SupervisionPlanForm, SupervisionPlanOutcome, SupervisionPlanFacts>) => {
  files.offer(kind, async ({ planId }: Asked) => {
    const plan = await store.find(model, planId);
    if (!plan) throw new Error(`There is no plan ${planId}`);
    return fileOf(plan as Plan);
  });
  return {
    SupervisionPlan: {
      document: reads(['_id', 'outcome'], (plan): FileTicket | null => {
        if (plan.outcome.planNumber === undefined) return null;
        const linked = files.link(kind, { planId: plan._id } satisfies Asked);
        if (!linked.ok) throw edgeError(linked.error as EdgeRefusal);
        return { ...linked.value, fileName: nameOf(plan) };
      }),
    },
  };
};
