import { answer, entryInWords, type SubgraphContext } from '@anzhu/graphql';
import { loaderOf } from '@anzhu/register';
import type { LogRequest } from '@anzhu/store';
import type { Lock, LockRole } from '../team/lock.ts';
import { type ChangePersonInput, changePerson } from './change-person.use-case.ts';
import type { Person } from './person.ts';
import { toldEntry } from './person-access.ts';
import type { PersonDisclosure } from './person-disclosure.ts';
import { type RegisterPersonInput, registerPerson } from './register-person.use-case.ts';
import { type DisclosureDeps, type RevealInput, revealPerson } from './reveal-person.use-case.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };

/** Whether a person works for the unit, as the log tells it. */
const employments = { EMPLOYED: { zh: '在职', en: 'Employed' }, LEFT: { zh: '离职', en: 'Left' } } as const;

const personFields = {
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

const mutations = (deps: DisclosureDeps) => ({
  registerPerson: (_: unknown, { input }: Input<RegisterPersonInput>, { subject }: Ctx) =>
    answer('Person', registerPerson(deps, subject, input)),
  changePerson: (_: unknown, { input }: Input<ChangePersonInput>, { subject }: Ctx) => answer('Person', changePerson(deps, subject, input)),
  revealPersonalData: (_: unknown, { input }: Input<RevealInput>, { subject }: Ctx) =>
    answer('PersonalData', revealPerson(deps, subject, input)),
});

const log = ({ store, persons }: DisclosureDeps) => ({
  history: async (person: Person, asked: LogRequest, { subject }: Ctx) =>
    (await store.readLog(persons.model, person, asked)).map(toldEntry(subject)).map(entryInWords(employments)),
});

/** Translates the person part of the schema to its use cases. */
export const personResolvers = (deps: DisclosureDeps) => ({
  Mutation: mutations(deps),
  Person: { ...personFields, ...log(deps) },
  PersonLock: lockFields,
});

/** The person of each disclosure, for whoever may read it. */
export const personDisclosureLoaders = ({ persons }: Pick<DisclosureDeps, 'persons'>) => ({
  PersonDisclosure: { person: loaderOf(persons).byId(({ personId }: PersonDisclosure) => personId) },
});
