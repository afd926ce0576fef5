import type { Subject } from '@anzhu/access';
import { err, isUuid, ok, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, requestOf } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { checkDisclosure } from './person.form.ts';
import { employmentOf, type Person } from './person.ts';
import { type PersonDeps, personFor } from './person.use-case.ts';
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

const attempts = 5;

/** Who sees what, and why, is on record before anything is seen. */
const recorded = async (
  deps: PersonDeps,
  subject: Subject,
  { requestId, personId, reason }: RevealInput,
): Promise<Result<Person, Refusal>> => {
  const found = await personFor(deps, subject, { id: personId, action: 'reveal' });
  if (!found.ok) return found;
  const request = requestOf(requestId, { personId, reason, by: subject.id });
  const state = employmentOf(found.value);
  const history = [personEntry(subject, { action: 'reveal', from: state, to: state, opinion: reason })];
  return answeredBefore(found.value, request) ?? deps.store.save(deps.persons, found.value, { history, request });
};

/** ID number and phone of a person for a stated reason; the operation log of the person keeps who asked and why. */
export const revealPerson = async (deps: PersonDeps, subject: Subject, input: RevealInput): Promise<Result<Disclosure, Refusal>> => {
  if (!isUuid(input.requestId)) return err(badRequestId);
  const stated = checkDisclosure(input);
  if (!stated.ok) return stated;
  let outcome = await recorded(deps, subject, input);
  for (let tries = 1; !outcome.ok && outcome.error.code === 'VERSION_CONFLICT' && tries < attempts; tries += 1)
    outcome = await recorded(deps, subject, input);
  if (!outcome.ok) return outcome;
  const { idNumber, phone } = outcome.value;
  return ok({ person: outcome.value, idNumber: deps.secrets.open(idNumber.sealed), phone: phone && deps.secrets.open(phone.sealed) });
};
