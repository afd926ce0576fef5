import { answer, type SubgraphContext } from '@anzhu/graphql';
import { specialOperations } from '@anzhu/identifiers';
import { loaderOf, type Register } from '@anzhu/register';
import type { Person } from '../person/person.ts';
import { ofPerson } from './qualification.register.ts';
import type { Qualification } from './qualification.ts';
import { type QualificationDeps, type RecordQualificationInput, recordQualification } from './qualification.use-case.ts';
import { qualificationKinds } from './qualification-kind.ts';

/** Translates the qualification part of the schema to its use cases. */
export const qualificationResolvers = (deps: QualificationDeps) => ({
  Mutation: {
    recordQualification: (_: unknown, { input }: { input: RecordQualificationInput }, { subject }: SubgraphContext) =>
      answer('Qualification', recordQualification(deps, subject, input)),
  },
  Qualification: {
    kindLabel: ({ kind }: Qualification) => qualificationKinds[kind],
    workLabel: ({ workCode }: Qualification) => workCode && specialOperations[workCode],
  },
});

/** The qualifications of persons. */
export const qualificationLoaders = (qualifications: Register<Qualification>) => ({
  Person: { qualifications: loaderOf(qualifications).allAt<Person>(ofPerson, ({ _id }) => _id) },
});
