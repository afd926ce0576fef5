import type { CaseRecord } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { readablePerson } from '../person/person.resolvers.ts';
import type { PersonDeps } from '../person/person.use-case.ts';
import type { KeyStaffChangeForm } from './key-staff-change.form.ts';

type Case = CaseRecord<KeyStaffChangeForm>;

/** The records a change of key staff is about, as far as who asks may read them. */
export const keyStaffChangeResolvers = (deps: PersonDeps) => ({
  KeyStaffChange: {
    project: ({ form }: Case) => (form.projectId ? { id: form.projectId } : null),
    outgoing: ({ form }: Case, _: unknown, { subject }: SubgraphContext) => readablePerson(deps, subject, form.outgoingId),
    incoming: ({ form }: Case, _: unknown, { subject }: SubgraphContext) => readablePerson(deps, subject, form.incomingId),
  },
});
