import type { Subject } from '@anzhu/access';
import { disclosed } from '@anzhu/casework';
import { deriveId, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Commit } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { employmentOf, type Person } from './person.ts';
import { barredFrom, type PersonDeps } from './person.use-case.ts';
import type { PersonDisclosure } from './person-disclosure.ts';

export interface RevealInput {
  readonly requestId: string;
  readonly personId: string;
  readonly reason: string;
}

export interface DisclosureDeps extends PersonDeps {
  readonly disclosures: Register<PersonDisclosure>;
}

/** Personal data in plain, for the eyes of whoever asked and gave a reason. */
export interface Disclosure {
  readonly person: Person;
  readonly idNumber: string;
  readonly phone: string | null;
}

/** What the person's log says, said to the auditors too: both or neither. */
const toldToAuditors =
  ({ persons, disclosures, store }: DisclosureDeps, { id: by, name: byName, org: byOrg }: Subject, { requestId, reason }: RevealInput) =>
  (id: string, note: (person: Person) => Commit<Person>, how: Parameters<typeof persons.change>[2]): Promise<Result<Person, Refusal>> =>
    store.atomically(async (session) => {
      const noted = await persons.change(id, note, { ...how, session });
      const _id = deriveId('disclosure', by, id, requestId);
      if (!noted.ok || (await disclosures.find(_id, session))) return noted;
      const { uscc, division, d2, d4, d6 } = noted.value;
      const own = { _id, personId: id, uscc, by, byName, byOrg, reason, revealedAt: store.clock(), division, d2, d4, d6 };
      const told = await disclosures.insert(own, {}, session);
      return told.ok ? noted : told;
    });

/** The person, of whom the subject may be told for the reason stated: the person's log and the auditors know, and not more often within an hour than anybody's work needs. */
export const disclosedPerson = (deps: DisclosureDeps, subject: Subject, asked: RevealInput): Promise<Result<Person, Refusal>> => {
  const change = toldToAuditors(deps, subject, asked);
  const revealing = { store: deps.store, change, barred: barredFrom(subject, 'reveal'), stateOf: employmentOf };
  return disclosed(revealing, subject, { ...asked, id: asked.personId });
};

/** ID number and phone of a person for a stated reason. */
export const revealPerson = async (deps: DisclosureDeps, subject: Subject, asked: RevealInput): Promise<Result<Disclosure, Refusal>> => {
  const { secrets } = deps;
  const person = await disclosedPerson(deps, subject, asked);
  if (!person.ok) return person;
  const { idNumber, phone } = person.value;
  return ok({ person: person.value, idNumber: secrets.open(idNumber.sealed), phone: phone && secrets.open(phone.sealed) });
};
