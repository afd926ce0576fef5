import { can, type Subject } from '@anzhu/access';
import { withinChecks } from '@anzhu/casework';
import { deriveId, err, isUuid, localDate, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, type Own, type Request } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import { employmentsAfter } from '../employment/employment.ts';
import { leading } from './leading.store.ts';
import { checkRegistration, type Registration } from './person.form.ts';
import { byRef } from './person.register.ts';
import { changedEvent, employmentOf, isNameless, mayEmploy, type Person, registeredEvent } from './person.ts';
import { employerFor, type PersonDeps, type Place, personRequest, sealedBy } from './person.use-case.ts';
import { personEntry, resourceOf, toldRefusal } from './person-access.ts';

export interface RegisterPersonInput {
  readonly requestId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string | null;
  readonly uscc?: string | null;
}

type Stated = Omit<Own<Person>, 'personRef' | 'nameRef' | 'employments' | 'locks' | 'lockedRoles'>;

const statedOf = (deps: PersonDeps, { name, idNumber, phone }: Registration, place: Place): Stated => ({
  ...place,
  name,
  idNumber: sealedBy(deps, 'citizenId', idNumber),
  phone: phone === undefined ? null : sealedBy(deps, 'phone', phone),
  employed: true,
  leavingReason: null,
});

interface Writing {
  readonly subject: Subject;
  readonly stated: Stated;
  readonly request: Request;
}

const insert = ({ persons, store, secrets }: PersonDeps, personRef: string, { subject, stated, request }: Writing) => {
  const employments = employmentsAfter({ employments: [], ...stated }, stated, store.clock());
  const known = { personRef, nameRef: secrets.nameRefOf(personRef, stated.name) };
  const own = { _id: deriveId('person', subject.org, request.id), ...stated, ...known, employments, locks: [], lockedRoles: [] };
  const history = [personEntry(subject, { action: 'register', from: '', to: 'EMPLOYED' })];
  return persons.insert(own, { events: [registeredEvent(own)], history, request });
};

/** Whose name was erased gives the unit it comes to a name anew. */
const namedAnew = ({ secrets }: PersonDeps, person: Person, name: string): Partial<Own<Person>> =>
  isNameless(person) ? { nameRef: secrets.nameRefOf(person.personRef, name), namesErasedOn: null } : {};

const employ = async (deps: PersonDeps, person: Person, { subject, stated, request }: Writing): Promise<Result<Person, Refusal>> => {
  const named = { ...stated, ...namedAnew(deps, person, stated.name) };
  const saved = await deps.persons.save(person, {
    set: { ...named, idNumber: person.idNumber, employments: employmentsAfter(person, stated, deps.store.clock()) },
    events: [changedEvent({ ...person, ...named })],
    history: [personEntry(subject, { action: 'register', from: employmentOf(person), to: 'EMPLOYED' })],
    request,
  });
  return saved.ok ? saved : err(toldRefusal(subject, person)(saved.error));
};

const repeated = (subject: Subject, person: Person, request: Request): Result<Person, Refusal> | undefined => {
  const earlier = answeredBefore(person, request);
  return earlier && !can(subject, 'read', resourceOf(person)) ? err(notFound) : earlier;
};

/** Puts a person on a unit's list: one that nobody employs, under the name that is on file. */
export const registerPerson = async (deps: PersonDeps, subject: Subject, input: RegisterPersonInput): Promise<Result<Person, Refusal>> => {
  if (!isUuid(input.requestId)) return err(badRequestId);
  const stated = checkRegistration(input, localDate(deps.store.clock()));
  if (!stated.ok) return stated;
  const place = await employerFor(deps, subject, stated.value.uscc ?? subject.org);
  if (!place.ok) return place;
  const personRef = deps.secrets.refOf('citizenId', stated.value.idNumber);
  const request = personRequest(deps, { subject, requestId: input.requestId }, stated.value);
  const [found = null] = await deps.persons.findAt(byRef, [personRef]);
  const known = await leading(deps.persons, found);
  const earlier = known && repeated(subject, known, request);
  if (earlier) return earlier;
  const maySee = known !== null && can(subject, 'read', resourceOf(known));
  const may = await withinChecks(deps.store, {
    org: subject.org,
    named: maySee ? 0 : 1,
    answer: async () => mayEmploy(known, { uscc: place.value.uscc, name: stated.value.name, maySee }),
    missed: (answer) => (answer.ok ? 0 : 1),
  });
  if (!may.ok) return may;
  const writing = { subject, stated: statedOf(deps, stated.value, place.value), request };
  return known ? employ(deps, known, writing) : insert(deps, personRef, writing);
};
