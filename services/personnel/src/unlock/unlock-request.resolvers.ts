import type { CaseRecord } from '@anzhu/casework';
import type { UnlockRequestForm } from './unlock-request.form.ts';

type Case = CaseRecord<UnlockRequestForm>;

const named = (id: string | undefined) => (id ? { id } : null);

/** The projects an unlock request is about. */
export const unlockRequestResolvers = {
  UnlockRequest: {
    project: ({ form }: Case) => named(form.projectId),
    adjacentProject: ({ form }: Case) => named(form.adjacentProjectId),
  },
};
