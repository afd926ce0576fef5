import type { Subject } from '@anzhu/access';
import { err, isUuid, localDate, ok, type Result } from '@anzhu/kernel';
import { corrected, renamed } from '@anzhu/register';
import { badRequestId, type Commit, type Own } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';
import { employmentsAfter } from '../employment/employment.ts';
import { leavingReasons, locksHolding } from '../team/held.ts';
import { checkChange, employerOfNobody, nameOfNameless, type PersonChange } from './person.form.ts';
import { changedEvent, employmentOf, isNameless, namesOf, type Person } from './person.ts';
import { barredFrom, employerFor, type PersonDeps, personRequest, sealedBy } from './person.use-case.ts';
import { personEntry, toldRefusal } from './person-access.ts';

export interface ChangePersonInput {
  readonly requestId: string;
  readonly personId: string;
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly nameWasWrong?: boolean | null;
  readonly phone?: string | null;
  readonly uscc?: string | null;
  readonly employed?: boolean | null;
  readonly leavingReason?: string | null;
}

const namedAs = (deps: PersonDeps, person: Person, { name, nameWasWrong }: PersonChange): Partial<Own<Person>> => {
  if (name === undefined) return {};
  const nameRef = deps.secrets.nameRefOf(person.personRef, name);
  if (isNameless(person)) return { name, nameRef, namesErasedOn: null };
  const said = nameWasWrong ? corrected(person, { name }) : renamed(person, { name }, localDate(deps.store.clock()));
  return { ...said, nameRef };
};

const changedFields = (deps: PersonDeps, person: Person, change: PersonChange): Partial<Own<Person>> => {
  const { phone, employed, leavingReason } = change;
  return {
    ...namedAs(deps, person, change),
    ...(phone === undefined ? {} : { phone: sealedBy(deps, 'phone', phone) }),
    ...(employed === undefined ? {} : { employed, leavingReason: leavingReason ?? null }),
  };
};

interface Changing {
  readonly person: Person;
  readonly stated: PersonChange;
}

/** Why a unit does not record the leaving now. */
const heldBy = async ({ copies }: PersonDeps, { orgKind }: Subject, { person, stated }: Changing): Promise<readonly BlockReason[]> => {
  const locks = locksHolding(person, { ...stated, isAuthority: orgKind === 'AUTHORITY' });
  return leavingReasons(locks, await copies.projects.each(locks.map(({ projectId }) => projectId)));
};

const stayNameless: BlockReason = {
  code: 'NAMES_ERASED',
  zh: '该人员的姓名已删除,重新聘用时方可填写姓名',
  en: 'The names of the person are erased: a name is stated by who employs the person again',
};

/** So many former names a unit adds to; a record that grows with every act has no end. */
const mostFormerNames = 50;

const namesEnough: BlockReason = {
  code: 'TOO_MANY_FORMER_NAMES',
  zh: `该人员已有${mostFormerNames}个曾用名,姓名由主管部门变更`,
  en: `The person has ${mostFormerNames} former names already: the name is changed by the department`,
};

/** Why a name is not stated now, or not by this one. */
const nameReasons = ({ orgKind }: Subject, { person, stated }: Changing): readonly BlockReason[] => {
  if (stated.name === undefined) return [];
  if (isNameless(person)) return (stated.employed ?? person.employed) ? [] : [stayNameless];
  const former = namesOf(person).length - 1;
  return former >= mostFormerNames && orgKind !== 'AUTHORITY' ? [namesEnough] : [];
};

/** Who comes back is employed as a person registered is: by a unit that may, and under a name. */
const comesBack = ({ person, stated }: Changing): boolean => !person.employed && stated.employed === true;

const changesFor = async (
  deps: PersonDeps,
  subject: Subject,
  { person, stated }: Changing,
): Promise<Result<Partial<Own<Person>>, Refusal>> => {
  const fields = changedFields(deps, person, stated);
  const held = [...nameReasons(subject, { person, stated }), ...(await heldBy(deps, subject, { person, stated }))];
  if (held.length > 0) return err(blocked(...held));
  if (comesBack({ person, stated }) && isNameless(person) && stated.name === undefined) return err(nameOfNameless);
  const employer = stated.uscc ?? (comesBack({ person, stated }) ? person.uscc : undefined);
  if (employer === undefined) return ok(fields);
  if (!(stated.employed ?? person.employed)) return err(employerOfNobody);
  const place = await employerFor(deps, subject, employer);
  return place.ok ? ok({ ...fields, ...place.value }) : place;
};

/** Whoever follows persons has much to look at again: of a phone nobody is told. */
const isToldOf = (before: Person, after: Person): boolean =>
  !(['name', 'uscc', 'employed', 'division'] as const).every((field) => before[field] === after[field]);

const commitOf = (
  subject: Subject,
  person: Person,
  { set: changed, at }: { readonly set: Partial<Own<Person>>; readonly at: Date },
): Commit<Person> => {
  const set = { ...changed, employments: employmentsAfter(person, { ...person, ...changed }, at) };
  const after = { ...person, ...set };
  const opinion = set.leavingReason ?? undefined;
  const entry = personEntry(subject, { action: 'change', from: employmentOf(person), to: employmentOf(after), opinion });
  return { set, events: isToldOf(person, after) ? [changedEvent(after)] : [], history: [entry] };
};

/** Changes name, phone, employment or, for an authority, the employer. */
export const changePerson = async (deps: PersonDeps, subject: Subject, input: ChangePersonInput): Promise<Result<Person, Refusal>> => {
  const { requestId, personId, expectedVersion } = input;
  if (!isUuid(requestId)) return err(badRequestId);
  const stated = checkChange(input);
  if (!stated.ok) return stated;
  const decide = async (person: Person): Promise<Result<Commit<Person>, Refusal>> => {
    const set = await changesFor(deps, subject, { person, stated: stated.value });
    return set.ok ? ok(commitOf(subject, person, { set: set.value, at: deps.store.clock() })) : set;
  };
  const request = personRequest(deps, { subject, requestId }, stated.value);
  const changed = await deps.persons.change(personId, decide, { barred: barredFrom(subject, 'act'), expectedVersion, request });
  if (changed.ok) return changed;
  const person = await deps.persons.find(personId);
  return err(person ? toldRefusal(subject, person)(changed.error) : changed.error);
};
