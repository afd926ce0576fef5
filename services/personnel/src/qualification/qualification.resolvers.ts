import { answer, type SubgraphContext } from '@anzhu/graphql';
import { specialOperations } from '@anzhu/identifiers';
import type { Person } from '../person/person.ts';
import type { Qualification } from './qualification.ts';
import { type QualificationDeps, qualificationsOf, type RecordQualificationInput, recordQualification } from './qualification.use-case.ts';
import { qualificationKinds } from './qualification-kind.ts';

/** Translates the qualification part of the schema to its use cases. */
export const qualificationResolvers = (deps: QualificationDeps) => ({
  Mutation: {
    recordQualification: (_: unknown, { input }: { input: RecordQualificationInput }, { subject }: SubgraphContext) =>
      answer('Qualification', recordQualification(deps, subject, input)),
  },
  Qualification: {
    id: ({ _id }: Qualification) => _id,
    kindLabel: ({ kind }: Qualification) => qualificationKinds[kind],
    workLabel: ({ workCode }: Qualification) => workCode && specialOperations[workCode],
  },
});

/** All qualifications of all persons of an answer in one query; who may read the person may read them. */
export const qualificationsLoader = (deps: QualificationDeps) => ({
  loader: async (queries: readonly { readonly obj: Person }[]) => {
    const found = await qualificationsOf(
      deps,
      queries.map(({ obj }) => obj._id),
    );
    return queries.map(({ obj }) => found.filter(({ personId }) => personId === obj._id));
  },
  opts: { cache: false },
});
