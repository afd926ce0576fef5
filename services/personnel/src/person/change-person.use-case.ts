import type { Subject } from '@anzhu/access';
import { err, isUuid, localDate, ok, type Result } from '@anzhu/kernel';
import { renamed } from '@anzhu/register';
import { answeredBefore, badRequestId, type Own, type Request, versionConflict } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { checkChange, type PersonChange } from './person.form.ts';
import { changedEvent, employmentOf, type Person } from './person.ts';
import { employerFor, type PersonDeps, personFor, personRequest, sealedBy } from './person.use-case.ts';
import { personEntry } from './person-access.ts';

export interface ChangePersonInput {
  readonly requestId: string;
  readonly personId: string;
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly uscc?: string | null;
  readonly employed?: boolean | null;
  readonly leavingReason?: string | null;
}

const changedFields = (deps: PersonDeps, person: Person, { name, phone, employed, leavingReason }: PersonChange): Partial<Own<Person>> => ({
  ...(name === undefined ? {} : renamed(person, { name }, localDate(deps.store.clock()))),
  ...(phone === undefined ? {} : { phone: sealedBy(deps, 'phone', phone) }),
  ...(employed === undefined ? {} : { employed, leavingReason: leavingReason ?? null }),
});

const changesFor = async (
  deps: PersonDeps,
  subject: Subject,
  { person, stated }: { readonly person: Person; readonly stated: PersonChange },
): Promise<Result<Partial<Own<Person>>, Refusal>> => {
  const fields = changedFields(deps, person, stated);
  if (stated.uscc === undefined) return ok(fields);
  const place = await employerFor(deps, subject, stated.uscc);
  return place.ok ? ok({ ...fields, ...place.value }) : place;
};

interface Writing {
  readonly subject: Subject;
  readonly set: Partial<Own<Person>>;
  readonly request: Request;
}

const write = ({ store, persons }: PersonDeps, person: Person, { subject, set, request }: Writing) => {
  const after = { ...person, ...set };
  const opinion = set.leavingReason ?? undefined;
  const entry = personEntry(subject, { action: 'change', from: employmentOf(person), to: employmentOf(after), opinion });
  return store.save(persons, person, { set, events: [changedEvent(after)], history: [entry], request });
};

/** Changes name, phone, employment or, for an authority, the employer. */
export const changePerson = async (deps: PersonDeps, subject: Subject, input: ChangePersonInput): Promise<Result<Person, Refusal>> => {
  const { requestId, personId, expectedVersion } = input;
  if (!isUuid(requestId)) return err(badRequestId);
  const stated = checkChange(input);
  if (!stated.ok) return stated;
  const found = await personFor(deps, subject, { id: personId, action: 'act' });
  if (!found.ok) return found;
  const request = personRequest(deps, requestId, stated.value);
  const earlier = answeredBefore(found.value, request);
  if (earlier) return earlier;
  if (found.value.version !== expectedVersion) return err(versionConflict(found.value, expectedVersion));
  const set = await changesFor(deps, subject, { person: found.value, stated: stated.value });
  return set.ok ? write(deps, found.value, { subject, set: set.value, request }) : set;
};
