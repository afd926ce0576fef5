import { type LocalDate, localDate, newId } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Commit } from '@anzhu/store';
import type { ClientSession } from 'mongoose';
import type { LockEntry } from '../lock-entry/lock-entry.register.ts';
import { leadingByRef } from '../person/leading.store.ts';
import { byId, byRef } from '../person/person.register.ts';
import { employmentOf, type Person } from '../person/person.ts';
import type { PersonDeps } from '../person/person.use-case.ts';
import { heldByEach } from '../qualification/qualification.store.ts';
import type { QualificationDeps } from '../qualification/qualification.use-case.ts';
import { type LockChange, lockedRoles, locksAfter, type PolicyOf } from './lock.ts';
import { entriesOf, exemptionsReleased, type LockCause, type LockEntryDraft } from './lock-entry.ts';
import type { ToldOfStop } from './project-stop.ts';
import { type ContractRequest, rekeyTeam } from './rekey-team.ts';
import { reopenTeam } from './reopen-team.ts';
import { noteStop } from './stop.ts';
import {
  answerTo,
  type Candidate,
  closeTeam,
  emptyTeam,
  type LockRequest,
  type Rules,
  requestTeam,
  type Team,
  type TeamChange,
} from './team.ts';
import { closedEvent, contractAnswerEvent, lockAnswerEvent, lockEvents } from './team-events.ts';

export interface TeamDeps extends Pick<QualificationDeps, 'store' | 'persons' | 'qualifications'>, Pick<PersonDeps, 'secrets'> {
  readonly teams: Register<Team>;
  readonly lockEntries: Register<LockEntry>;
  readonly policy: PolicyOf;
  /** Ends the exemptions of cases whose locks are released. */
  readonly endExemptions: (caseIds: readonly string[], session: ClientSession) => Promise<void>;
}

/** Within a transaction a refused write is no answer but a failure: everything is undone and the event comes again. */
export const done = (outcome: { readonly ok: boolean; readonly error?: unknown }): void => {
  if (!outcome.ok) throw new Error(`A write of the team lock was refused: ${JSON.stringify(outcome.error)}`);
};

/** The persons as the decision sees them, with the qualifications on record. */
const rulesFor = async (
  { qualifications, store, policy, secrets }: TeamDeps,
  persons: readonly Person[],
  session: ClientSession,
): Promise<Rules> => {
  const ids = persons.map(({ _id }) => _id);
  const heldBy = await heldByEach(qualifications, ids, session);
  const candidates = persons.map((person): Candidate => {
    const nameRef = person.nameRef ?? secrets.nameRefOf(person.personRef, person.name);
    return { ...person, nameRef, qualifications: heldBy(person._id) };
  });
  return { candidates, today: localDate(store.clock()), policy };
};

const bySystem = (person: Person) => {
  const state = employmentOf(person);
  return { actorId: 'system', actorName: '系统', role: 'SYSTEM', from: state, to: state };
};

interface HolderChange {
  readonly change: LockChange;
  readonly cause: LockCause;
  readonly session: ClientSession;
}

const entryOf = (person: Person, { kind, lock }: LockEntryDraft, { cause, on }: { cause: LockCause; on: LocalDate }) => {
  const { lockId, role, projectId, contractKey, d2 } = lock;
  const why = { cause: cause.kind, caseId: cause.caseId ?? null };
  return { _id: newId(), kind, role, on, ...why, contractKey, lockId, projectId, personId: person._id, uscc: person.uscc, d2 };
};

/** What becomes of one person's locks: the person, what others are told, the history, and the exemptions that end with a lock. */
export const saveHolder = async (deps: TeamDeps, person: Person, { change, cause, session }: HolderChange): Promise<void> => {
  const { persons, lockEntries, policy, store } = deps;
  const locks = locksAfter(person.locks, change, policy);
  const set = { locks, lockedRoles: lockedRoles(locks, policy) };
  const history = change.noted ? [{ ...bySystem(person), ...change.noted }] : [];
  done(await persons.save(person, { set, events: lockEvents(person, change), history }, session));
  const on = localDate(store.clock());
  for (const drafted of entriesOf(person.locks, change)) {
    done(await lockEntries.insert(entryOf(person, drafted, { cause, on }), {}, session));
  }
  await deps.endExemptions(exemptionsReleased(person.locks, change), session);
};

interface Writing {
  readonly projectId: string;
  readonly team: Team | null;
  readonly change: TeamChange;
  readonly cause: LockCause;
  readonly commit: Pick<Commit<Team>, 'events' | 'history'>;
}

/** Team, persons in the order of their ids, and the answer: one transaction. */
export const writeTeam = async (
  deps: TeamDeps,
  { projectId, team, change, cause, commit }: Writing,
  session: ClientSession,
): Promise<void> => {
  const { teams, persons } = deps;
  const { answers, members, contractKey, d2, closed, released, stop } = change.team;
  const own = { answers, members, contractKey, d2, closed, ...(released && { released }), ...(stop && { stop }) };
  done(await (team ? teams.save(team, { ...commit, set: own }, session) : teams.insert({ _id: projectId, ...own }, commit, session)));
  for (const person of await persons.findAt(byId, Object.keys(change.holders), session)) {
    const holder = change.holders[person._id];
    if (holder) await saveHolder(deps, person, { change: holder, cause, session });
  }
};

type Member = LockRequest['members'][number];

/** A member by the record that leads, where theirs was merged into it, and by what its name is compared by there. */
const ledMember = ({ secrets }: Pick<TeamDeps, 'secrets'>, member: Member, leading: Person | undefined): Member => {
  if (!leading || leading.personRef === member.personRef) return member;
  const isCalledSo = member.nameRef === secrets.nameRefOf(member.personRef, leading.name);
  return {
    ...member,
    personRef: leading.personRef,
    ...(isCalledSo && { nameRef: secrets.nameRefOf(leading.personRef, leading.name) }),
  };
};

/** The request with those it names by the records that lead, where theirs were merged into others. */
const ledRequest = async (deps: TeamDeps, request: LockRequest, session: ClientSession) => {
  const { persons } = deps;
  const refs = request.members.map(({ personRef }) => personRef);
  const led = await leadingByRef(persons, await persons.findAt(byRef, refs, session), session);
  const members = request.members.map((member) => ledMember(deps, member, led.get(member.personRef)));
  return { led: { ...request, members }, persons: [...new Map([...led.values()].map((one) => [one._id, one])).values()] };
};

/** P1: answers a request for a team's locks, also one that was answered before. */
export const answerRequest = async (deps: TeamDeps, request: LockRequest, session: ClientSession): Promise<void> => {
  const { projectId, saga } = request;
  const team = await deps.teams.find(projectId, session);
  const { led, persons } = await ledRequest(deps, request, session);
  const change = requestTeam(team, led, await rulesFor(deps, persons, session));
  const answer = answerTo(change.team, saga);
  const events = answer ? lockAnswerEvent(projectId, answer) : [];
  await writeTeam(deps, { projectId, team, change, cause: { kind: 'REGISTRATION' }, commit: { events } }, session);
};

/** The project is over: its team is released and closed for ever. */
export const closeTeamOf = async (deps: TeamDeps, projectId: string, session: ClientSession): Promise<void> => {
  const team = await deps.teams.find(projectId, session);
  if (team?.closed) return;
  const events = [closedEvent(projectId, team ?? emptyTeam)];
  await writeTeam(deps, { projectId, team, change: closeTeam(team), cause: { kind: 'PROJECT_OVER' }, commit: { events } }, session);
};

/** The end of the project is on record no more: its team is open again, and holds whom the end released. */
export const reopenTeamOf = async (deps: TeamDeps, projectId: string, session: ClientSession): Promise<void> => {
  const team = await deps.teams.find(projectId, session);
  const ids = (team?.released ?? []).map(({ personId }) => personId);
  const persons = await deps.persons.findAt(byId, ids, session);
  const leading = persons.filter(({ mergedInto }) => !mergedInto);
  const change = reopenTeam(team, await rulesFor(deps, leading, session));
  if (change) await writeTeam(deps, { projectId, team, change, cause: { kind: 'REGISTRATION' }, commit: {} }, session);
};

/** P1: answers a request to count a team by another contract, also one that was answered before. */
export const answerContract = async (deps: TeamDeps, request: ContractRequest, session: ClientSession): Promise<void> => {
  const { projectId, saga } = request;
  const team = await deps.teams.find(projectId, session);
  const ids = (team?.members ?? []).map(({ personId }) => personId);
  const persons = await deps.persons.findAt(byId, ids, session);
  const change = rekeyTeam(team, request, await rulesFor(deps, persons, session));
  const answer = answerTo(change.team, saga);
  const events = answer ? contractAnswerEvent(projectId, answer) : [];
  await writeTeam(deps, { projectId, team, change, cause: { kind: 'CONTRACT_NUMBER' }, commit: { events } }, session);
};

interface StopOfProject {
  readonly projectId: string;
  readonly told: ToldOfStop;
}

/** Decision 5: what is told of a project's stop, as far as it is new; told before the project has a team, it is remembered for the seats to come. */
export const noteStopOf = async (deps: TeamDeps, { projectId, told }: StopOfProject, session: ClientSession): Promise<void> => {
  const team = await deps.teams.find(projectId, session);
  const ids = (team?.members ?? []).map(({ personId }) => personId);
  const persons = await deps.persons.findAt(byId, ids, session);
  const change = noteStop(team, told, await rulesFor(deps, persons, session));
  if (change) await writeTeam(deps, { projectId, team, change, cause: { kind: 'STOP' }, commit: {} }, session);
};
