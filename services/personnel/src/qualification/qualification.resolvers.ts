import { answer, connectionResolvers, type SubgraphContext } from '@anzhu/graphql';
import { specialOperations } from '@anzhu/identifiers';
import { loaderOf, type Register } from '@anzhu/register';
import type { LogRequest } from '@anzhu/store';
import type { Person } from '../person/person.ts';
import { type ExpiringRequest, expiringQualifications } from './expiring.use-case.ts';
import { ofPerson } from './qualification.register.ts';
import type { Qualification } from './qualification.ts';
import {
  type QualificationDeps,
  type RecordQualificationInput,
  recordQualification,
  type SetStatusInput,
  setQualificationStatus,
} from './qualification.use-case.ts';
import { qualificationKinds } from './qualification-kind.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };

const fields = ({ store, qualifications }: QualificationDeps) => ({
  kindLabel: ({ kind }: Qualification) => qualificationKinds[kind],
  workLabel: ({ workCode }: Qualification) => workCode && specialOperations[workCode],
  statusSince: ({ ending, suspension }: Qualification) => (ending ?? suspension)?.since,
  statusReason: ({ ending, suspension }: Qualification) => (ending ?? suspension)?.reason,
  history: (qualification: Qualification, asked: LogRequest) => store.readLog(qualifications.model, qualification, asked),
});

/** Translates the qualification part of the schema to its use cases. */
export const qualificationResolvers = (deps: QualificationDeps) => {
  const { list, total } = connectionResolvers<Qualification, ExpiringRequest>(expiringQualifications(deps));
  return {
    Query: { expiringQualifications: list },
    Mutation: {
      recordQualification: (_: unknown, { input }: Input<RecordQualificationInput>, { subject }: Ctx) =>
        answer('Qualification', recordQualification(deps, subject, input)),
      setQualificationStatus: (_: unknown, { input }: Input<SetStatusInput>, { subject }: Ctx) =>
        answer('Qualification', setQualificationStatus(deps, subject, input)),
    },
    Qualification: fields(deps),
    QualificationConnection: { total },
  };
};

/** The qualifications of persons, and their holders for whoever may read them. */
export const qualificationLoaders = ({
  qualifications,
  persons,
}: {
  readonly qualifications: Register<Qualification>;
  readonly persons: Register<Person>;
}) => ({
  Person: { qualifications: loaderOf(qualifications).allAt<Person>(ofPerson, ({ _id }) => _id) },
  Qualification: { person: loaderOf(persons).byId<Qualification>(({ personId }) => personId) },
});
