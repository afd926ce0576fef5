import type { CaseRecord } from '@anzhu/casework';
import { loaderOf, type Register } from '@anzhu/register';
import type { Person } from '../person/person.ts';
import type { KeyStaffChangeForm } from './key-staff-change.form.ts';

type Case = CaseRecord<KeyStaffChangeForm>;

/** The project a change of key staff is about. */
export const keyStaffChangeResolvers = {
  KeyStaffChange: {
    project: ({ form }: Case) => (form.projectId ? { id: form.projectId } : null),
  },
};

/** The persons it is about, for whoever may read them. */
export const keyStaffChangeLoaders = (persons: Register<Person>) => {
  const { byId } = loaderOf(persons);
  return {
    KeyStaffChange: { outgoing: byId<Case>(({ form }) => form.outgoingId), incoming: byId<Case>(({ form }) => form.incomingId) },
  };
};
