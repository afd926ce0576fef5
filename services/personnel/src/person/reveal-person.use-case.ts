import type { Subject } from '@anzhu/access';
import { disclosed } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import { type Register, toldToAuditors } from '@anzhu/register';
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

/** The person, of whom the subject may be told for the reason stated: the person's log and the auditors know, and not more often within an hour than anybody's work needs. */
export const disclosedPerson = (deps: DisclosureDeps, subject: Subject, asked: RevealInput): Promise<Result<Person, Refusal>> => {
  const { store, persons, disclosures } = deps;
  const named = ({ _id: personId, uscc }: Person) => ({ personId, uscc });
  const change = toldToAuditors({ store, records: persons, disclosures, named }, subject, asked);
  const revealing = { store, change, barred: barredFrom(subject, 'reveal'), stateOf: employmentOf };
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
