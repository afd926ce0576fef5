import { isSignedIn } from '@anzhu/access';
import type { Cases } from '@anzhu/casework';
import { answer, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { errorTexts, type Result } from '@anzhu/kernel';
import type { EdgeRefusal, Refusal } from '@anzhu/workflow';
import { currentChecklists } from './checklists.ts';
import { type BatchAnswer, type BatchEntry, recordBatch } from './inspection-batch.use-case.ts';
import type { SiteInspectionFacts } from './inspection-rules.ts';
import type { SiteInspectionForm } from './site-inspection.form.ts';
import type { SiteInspection, SiteInspectionOutcome } from './site-inspection.ts';

type Inspections = Cases<SiteInspectionForm, SiteInspectionOutcome, SiteInspectionFacts>;

const isOfEdge = (refusal: Refusal): refusal is EdgeRefusal => refusal.code in errorTexts;

/** A refusal of one entry, such as a request id used for something else, is told with the entry and not as an error of the whole. */
const answered = async ({ requestId, isRepeated, outcome }: BatchAnswer): Promise<object> => {
  if (!outcome.ok && isOfEdge(outcome.error)) {
    const { code } = outcome.error;
    const faults = code === 'BAD_USER_INPUT' ? outcome.error.faults : [];
    return { requestId, isRepeated, result: null, error: { code, ...errorTexts[code], faults } };
  }
  return { requestId, isRepeated, result: await answer('SiteInspection', outcome), error: null };
};

const takenOf = <T>(result: Result<T, Refusal>): T => {
  if (result.ok) return result.value;
  throw edgeError(result.error as EdgeRefusal);
};

/** The checklists to work by, the batches of devices that were off line, and what hazards concern. */
export const inspectionResolvers = (cases: Inspections) => ({
  Query: {
    inspectionChecklists: (_: unknown, __: unknown, { subject }: SubgraphContext) => {
      if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
      return currentChecklists;
    },
  },
  Mutation: {
    recordInspections: async (_: unknown, { records }: { readonly records: readonly BatchEntry[] }, { subject, now }: SubgraphContext) => {
      if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
      const answers = takenOf(await recordBatch(cases)(subject, records));
      return { receivedAt: now(), answers: await Promise.all(answers.map(answered)) };
    },
  },
  SiteInspection: {
    concernedCranes: ({ outcome: { concerned = [] } }: Pick<SiteInspection, 'outcome'>) =>
      concerned.flatMap(({ hazard, craneId }) => (craneId === undefined ? [] : [{ hazard, crane: { id: craneId } }])),
  },
});
