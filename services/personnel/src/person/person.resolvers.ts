import { can, type Subject } from '@anzhu/access';
import { answer, connectionResolvers, referenceLoader, type SubgraphContext } from '@anzhu/graphql';
import type { LogRequest } from '@anzhu/store';
import type { Lock, LockRole } from '../team/lock.ts';
import { type ChangePersonInput, changePerson } from './change-person.use-case.ts';
import type { Person } from './person.ts';
import type { PersonDeps } from './person.use-case.ts';
import { resourceOf } from './person-access.ts';
import { personLists } from './person-list.store.ts';
import { type RegisterPersonInput, registerPerson } from './register-person.use-case.ts';
import { type RevealInput, revealPerson } from './reveal-person.use-case.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };

/** A person as far as the subject may read it; none otherwise. */
export const readablePerson = async ({ store, persons }: PersonDeps, subject: Subject, id: string | undefined): Promise<Person | null> => {
  const person = id ? await store.find(persons, id) : null;
  return person && can(subject, 'read', resourceOf(person)) ? person : null;
};

const personFields = {
  id: ({ _id }: Person) => _id,
  maskedIdNumber: ({ idNumber }: Person) => idNumber.masked,
  maskedPhone: ({ phone }: Person) => phone?.masked ?? null,
  employer: ({ uscc }: Person) => ({ uscc }),
  isEmployed: ({ employed }: Person) => employed,
  isLocked: ({ lockedRoles }: Person, { role }: { role: LockRole }) => lockedRoles.includes(role),
};

const lockFields = {
  id: ({ lockId }: Lock) => lockId,
  project: ({ projectId }: Lock) => ({ id: projectId }),
  province: ({ d2 }: Lock) => d2,
  isExempt: ({ exempt }: Lock) => exempt,
};

const mutations = (deps: PersonDeps) => ({
  registerPerson: (_: unknown, { input }: Input<RegisterPersonInput>, { subject }: Ctx) =>
    answer('Person', registerPerson(deps, subject, input)),
  changePerson: (_: unknown, { input }: Input<ChangePersonInput>, { subject }: Ctx) => answer('Person', changePerson(deps, subject, input)),
  revealPersonalData: (_: unknown, { input }: Input<RevealInput>, { subject }: Ctx) =>
    answer('PersonalData', revealPerson(deps, subject, input)),
});

/** Translates the person part of the schema to its use cases. */
export const personResolvers = (deps: PersonDeps) => {
  const { list: persons, total } = connectionResolvers(personLists(deps.persons));
  const person = (_: unknown, { id }: { id: string }, { subject }: Ctx) => readablePerson(deps, subject, id);
  return {
    Query: { person, persons },
    Mutation: mutations(deps),
    Person: { ...personFields, history: (person: Person, asked: LogRequest) => deps.store.readLog(deps.persons, person, asked) },
    PersonLock: lockFields,
    PersonConnection: { total },
  };
};

export const personLoader = ({ persons }: PersonDeps) =>
  referenceLoader<Person>({
    find: (ids) => persons.find({ _id: { $in: [...ids] } }).lean<Person[]>(),
    idOf: ({ _id }) => _id,
    resourceOf,
  });
