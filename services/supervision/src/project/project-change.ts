import type { CaseRecord, Circumstances, Guard } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import { aboutProject, institutionsOf, type ProjectFact } from './project-case.ts';
import { acceptedReasons, notOwnerReasons, supervisedReasons } from './project-rules.ts';

/** What every change of a project by its owner has in common (R0b). */
export const changedByOwner = {
  ...aboutProject,
  outcome: {},
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['PROJECT_OWNER'] } },
  assigned: institutionsOf,
} as const;

/** Its owner changes a project that is under supervision and not accepted yet. */
const changeReasons = ({ applicant }: { readonly applicant: string }, { facts: { project } }: Circumstances<ProjectFact>) => [
  ...notOwnerReasons(project, applicant),
  ...(project ? [...supervisedReasons(project), ...acceptedReasons(project)] : []),
];

type Reasons<F, Facts> = (record: CaseRecord<F, object>, at: Circumstances<Facts>) => readonly BlockReason[];

/** The guards of such a change: the same at submission and at approval, with reasons of its own beside. */
export const changeGuards = <F, Facts extends ProjectFact>(own: Reasons<F, Facts>) => {
  const reasons: Reasons<F, Facts> = (record, at) => [...changeReasons(record, at), ...own(record, at)];
  return {
    submit: reasons,
    review: (record: CaseRecord<F, object>, at: Circumstances<Facts> & { readonly verdict?: string | undefined }) =>
      at.verdict === 'PASS' ? reasons(record, at) : [],
  } satisfies Readonly<Record<string, Guard<CaseRecord<F, object>, Circumstances<Facts>>>>;
};
