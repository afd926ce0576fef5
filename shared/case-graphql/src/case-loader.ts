import { type CaseDeps, type CaseRecord, readableCases } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';

/** A loader of a field that is one case of a process, for whoever may read the case: one query for all of an answer. */
export const caseLoader = <F, X, Facts, P>(cases: Pick<CaseDeps<F, X, Facts>, 'model'>, idOf: (parent: P) => string | null) => ({
  loader: async (queries: readonly { readonly obj: P }[], { subject }: SubgraphContext): Promise<readonly (CaseRecord<F, X> | null)[]> => {
    const ids = queries.map(({ obj }) => idOf(obj));
    const known = ids.filter((id) => id !== null);
    const found = await readableCases(cases, subject, known);
    return ids.map((id) => found.get(id ?? '') ?? null);
  },
  opts: { cache: false },
});
