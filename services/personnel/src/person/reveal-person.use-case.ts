import type { Subject } from '@anzhu/access';
import { disclosed } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import { employmentOf, type Person } from './person.ts';
import { barredFrom, type PersonDeps } from './person.use-case.ts';

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

/** ID number and phone of a person for a stated reason. */
export const revealPerson = async (
  { persons: { change }, secrets, store }: PersonDeps,
  subject: Subject,
  { personId: id, ...asked }: RevealInput,
): Promise<Result<Disclosure, Refusal>> => {
  const person = await disclosed({ store, change, barred: barredFrom(subject, 'reveal'), stateOf: employmentOf }, subject, {
    id,
    ...asked,
  });
  if (!person.ok) return person;
  const { idNumber, phone } = person.value;
  return ok({ person: person.value, idNumber: secrets.open(idNumber.sealed), phone: phone && secrets.open(phone.sealed) });
};
