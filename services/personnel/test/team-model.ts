import { endingExemption, exemptedBy, exempting, lockAt } from '../src/team/exempt.ts';
import { changedLocks, type LockChange, type LockRole, locksAfter, withoutStop } from '../src/team/lock.ts';
import type { ToldOfStop } from '../src/team/project-stop.ts';
import { rekeyTeam } from '../src/team/rekey-team.ts';
import { type Replacement, replaceMember } from '../src/team/replace-member.ts';
import { noteStop } from '../src/team/stop.ts';
import { answerTo, type Candidate, closeTeam, type LockRequest, requestTeam, type TeamChange, type TeamState } from '../src/team/team.ts';
import { provincial, rules } from './team-fixtures.ts';
import { brokenPromise, type Versioned, type World } from './team-promises.ts';

/** What a careless version would do; with each of them some schedule must break an invariant. */
export type Bug =
  | 'release by person and project'
  | 'closed team forgotten'
  | 'answers forgotten'
  | 'rivals not noticed'
  | 'leniency kept'
  | 'exemptions ended without leniency'
  | 'exemptions forgotten by another count'
  | 'stops without a team forgotten';

export type Message =
  | { readonly kind: 'request'; readonly projectId: string; readonly request: LockRequest }
  | { readonly kind: 'replace'; readonly projectId: string; readonly replacement: Replacement }
  | { readonly kind: 'rekey'; readonly projectId: string; readonly contractKey: string }
  | { readonly kind: 'stop'; readonly projectId: string; readonly told: ToldOfStop }
  | { readonly kind: 'exempt'; readonly projectId: string; readonly personId: string; readonly role: LockRole }
  | { readonly kind: 'endExemption'; readonly projectId: string; readonly personId: string; readonly role: LockRole }
  | { readonly kind: 'complete'; readonly projectId: string };

/** A handler's transaction between its reads and its commit. */
export interface Transaction {
  readonly message: Message;
  readonly team: Versioned<TeamState> | undefined;
  readonly persons: ReadonlyMap<string, Versioned<Candidate>>;
  readonly change: TeamChange | null;
}

export const openWorld = (candidates: readonly Candidate[]): World => ({
  teams: new Map(),
  persons: new Map(candidates.map((value) => [value._id, { version: 0, value }])),
  completed: new Set(),
  told: new Map(),
  stops: new Map(),
  exempted: new Set(),
});

const replaced = (team: TeamState, replacement: Replacement, candidates: readonly Candidate[]): TeamChange | null => {
  const outcome = replaceMember(team, replacement, rules(candidates));
  return outcome.ok ? outcome.value : null;
};

const contractSaga = (projectId: string, contractKey: string): string => `${projectId} by ${contractKey}`;

const rekeyed = (
  team: TeamState | null,
  { projectId, contractKey }: Message & { readonly kind: 'rekey' },
  candidates: readonly Candidate[],
) => {
  const members = candidates.filter(({ _id }) => team?.members.some(({ personId }) => personId === _id));
  return rekeyTeam(team, { projectId, contractKey, saga: contractSaga(projectId, contractKey) }, rules(members));
};

type Seated = Message & { readonly kind: 'exempt' | 'endExemption' };

const caseIdOf = ({ projectId, personId, role }: Seated): string => `${projectId} ${personId} ${role}`;

/** The lock of a seat is exempted, or counts again. */
const exemption = (team: TeamState, message: Seated, candidates: readonly Candidate[]): TeamChange | null => {
  const locks = candidates.find(({ _id }) => _id === message.personId)?.locks ?? [];
  const [held, exempt] = [lockAt(locks, message), exemptedBy(locks, caseIdOf(message))];
  const facts = { caseId: caseIdOf(message), ground: 'OTHER', since: '2026-03-01', until: null } as const;
  if (message.kind === 'exempt') return held && !held.exempt ? { team, holders: { [message.personId]: exempting(held, facts) } } : null;
  return exempt ? { team, holders: { [message.personId]: endingExemption(exempt, locks, provincial) } } : null;
};

const decide = (message: Message, team: TeamState | null, candidates: readonly Candidate[]): TeamChange | null => {
  switch (message.kind) {
    case 'request':
      return requestTeam(team, message.request, rules(candidates));
    case 'complete':
      return team?.closed ? null : closeTeam(team);
    case 'replace':
      return team && replaced(team, message.replacement, candidates);
    case 'stop':
      return noteStop(team, message.told, rules(candidates.filter(({ _id }) => team?.members.some(({ personId }) => personId === _id))));
    case 'rekey':
      return rekeyed(team, message, candidates);
    case 'exempt':
    case 'endExemption':
      return team && exemption(team, message, candidates);
  }
};

/** Reads a snapshot and decides by the real code. */
export const begin = (world: World, message: Message): Transaction => {
  const team = world.teams.get(message.projectId);
  const persons = new Map(world.persons);
  const candidates = [...persons.values()].map(({ value }) => value);
  return { message, team, persons, change: decide(message, team?.value ?? null, candidates) };
};

const isRivaled = (world: World, { message, team, persons, change }: Transaction): boolean =>
  world.teams.get(message.projectId)?.version !== team?.version ||
  Object.keys(change?.holders ?? {}).some((id) => world.persons.get(id)?.version !== persons.get(id)?.version);

const forgetting = (team: TeamState, bug: Bug | undefined): TeamState => {
  if (bug === 'closed team forgotten') return { ...team, closed: false };
  return bug === 'answers forgotten' ? { ...team, answers: [] } : team;
};

const strict = (locks: Candidate['locks']): Candidate['locks'] => locks.map((lock) => (lock.stop === 'RESUMED' ? withoutStop(lock) : lock));

const counting = (locks: Candidate['locks']): Candidate['locks'] => locks.map((lock) => ({ ...lock, exempt: false }));

const careless: Readonly<Partial<Record<Bug, { readonly kind: Message['kind']; readonly locks: typeof strict }>>> = {
  'exemptions ended without leniency': { kind: 'endExemption', locks: strict },
  'exemptions forgotten by another count': { kind: 'rekey', locks: counting },
};

const heldAfter = ({ locks }: Candidate, change: LockChange, bug: Bug | undefined): Candidate['locks'] => {
  if (bug === 'leniency kept') return changedLocks(locks, change);
  if (bug !== 'release by person and project') return locksAfter(locks, change, provincial);
  const projects = locks.filter(({ lockId }) => change.released.includes(lockId)).map(({ projectId }) => projectId);
  return [...locks.filter(({ projectId }) => !projects.includes(projectId)), ...change.added];
};

const sagaIn = (message: Message): string | undefined => {
  if (message.kind === 'request') return message.request.saga;
  return message.kind === 'rekey' ? contractSaga(message.projectId, message.contractKey) : undefined;
};

const tell = (world: World, { team, holders }: TeamChange, message: Message): string | undefined => {
  const saga = sagaIn(message);
  if (saga === undefined) return undefined;
  const answer = JSON.stringify(answerTo(team, saga));
  const earlier = world.told.get(saga) ?? answer;
  world.told.set(saga, earlier);
  if (earlier !== answer) return `request ${saga} was answered ${earlier}, now ${answer}`;
  return answer.includes('REFUSED') && Object.keys(holders).length > 0 ? `request ${saga} was refused and yet locks` : undefined;
};

const locksIn = (change: TeamChange | null, part: 'added' | 'released'): readonly string[] =>
  Object.values(change?.holders ?? {}).flatMap((holder) => (part === 'added' ? holder.added.map(({ lockId }) => lockId) : holder.released));

/** Which locks are exempt since. */
const rememberExemption = ({ exempted }: World, { message, change }: Transaction): void => {
  if (message.kind === 'exempt') for (const id of locksIn(change, 'added')) exempted.add(id);
  if (message.kind === 'endExemption') for (const id of locksIn(change, 'released')) exempted.delete(id);
};

/** What the world outside knows of a message that took effect. */
const remember = (world: World, transaction: Transaction): void => {
  const { completed, stops } = world;
  const { message } = transaction;
  const { projectId } = message;
  rememberExemption(world, transaction);
  if (message.kind === 'complete') completed.add(projectId);
  if (message.kind === 'stop') stops.set(projectId, [...(stops.get(projectId) ?? []), message.told]);
};

const isForgotten = (bug: Bug | undefined, { message, team }: Transaction): boolean =>
  bug === 'stops without a team forgotten' && message.kind === 'stop' && !team;

const write = (
  world: World,
  { message, team, persons }: Transaction,
  { change, bug }: { change: TeamChange; bug: Bug | undefined },
): void => {
  const spoilt = bug && careless[bug];
  const spoil = spoilt?.kind === message.kind ? spoilt.locks : (locks: Candidate['locks']) => locks;
  world.teams.set(message.projectId, { version: (team?.version ?? 0) + 1, value: forgetting(change.team, bug) });
  for (const [id, holder] of Object.entries(change.holders)) {
    const person = persons.get(id);
    if (person)
      world.persons.set(id, {
        version: person.version + 1,
        value: { ...person.value, locks: spoil(heldAfter(person.value, holder, bug)) },
      });
  }
};

/** Writes everything of the transaction, or nothing when a rival was faster; answers with a broken promise, if there is one. */
export const commit = (world: World, transaction: Transaction, bug?: Bug): string | undefined => {
  const { message, change } = transaction;
  if (!change || (bug !== 'rivals not noticed' && isRivaled(world, transaction))) return undefined;
  remember(world, transaction);
  if (isForgotten(bug, transaction)) return undefined;
  write(world, transaction, { change, bug });
  return tell(world, change, message) ?? brokenPromise(world);
};
