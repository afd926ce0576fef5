import type { Subject } from '@anzhu/access';
import { err, isUuid, ok, type Result } from '@anzhu/kernel';
import { badRequestId, type Commit, requestOf } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { checkDisclosure } from './person.form.ts';
import { employmentOf, type Person } from './person.ts';
import { barredFrom, type PersonDeps } from './person.use-case.ts';
import { personEntry } from './person-access.ts';

export interface RevealInput {
  readonly requestId: string;
  readonly personId: string;
  readonly reason: string;
}

/** Personal data in plain, for the eyes of whoever asked and gave a reason. */
export interface Disclosure {
  readonly person: Person;
  readonly idNumber: string;
  readonly phone: string | null;
}

/** ID number and phone of a person for a stated reason. Who sees what, and why, is in the operation log of the person before anything is seen. */
export const revealPerson = async (
  { persons, secrets }: PersonDeps,
  subject: Subject,
  { requestId, personId, reason }: RevealInput,
): Promise<Result<Disclosure, Refusal>> => {
  if (!isUuid(requestId)) return err(badRequestId);
  const stated = checkDisclosure({ reason });
  if (!stated.ok) return stated;
  const reveal = (person: Person): Commit<Person> => {
    const state = employmentOf(person);
    return { history: [personEntry(subject, { action: 'reveal', from: state, to: state, opinion: reason })] };
  };
  const request = requestOf(requestId, subject, { personId, reason });
  const outcome = await persons.change(personId, reveal, { barred: barredFrom(subject, 'reveal'), request });
  if (!outcome.ok) return outcome;
  const { idNumber, phone } = outcome.value;
  return ok({ person: outcome.value, idNumber: secrets.open(idNumber.sealed), phone: phone && secrets.open(phone.sealed) });
};
