import { changedLocks, type LockChange, lockLimits, lockRoles, locksAfter } from '../src/team/lock.ts';
import type { ToldOfStop } from '../src/team/project-stop.ts';
import { rekeyTeam } from '../src/team/rekey-team.ts';
import { type Replacement, replaceMember } from '../src/team/replace-member.ts';
import { noteStop } from '../src/team/stop.ts';
import {
  answerTo,
  type Candidate,
  closeTeam,
  emptyTeam,
  type LockRequest,
  requestTeam,
  type TeamChange,
  type TeamState,
} from '../src/team/team.ts';
import { provincial, rules } from './team-fixtures.ts';

/** What a careless version would do; with each of them some schedule must break an invariant. */
export type Bug =
  | 'release by person and project'
  | 'closed team forgotten'
  | 'answers forgotten'
  | 'rivals not noticed'
  | 'leniency kept'
  | 'stops without a team forgotten';

export type Message =
  | { readonly kind: 'request'; readonly projectId: string; readonly request: LockRequest }
  | { readonly kind: 'replace'; readonly projectId: string; readonly replacement: Replacement }
  | { readonly kind: 'rekey'; readonly projectId: string; readonly contractKey: string }
  | { readonly kind: 'stop'; readonly projectId: string; readonly told: ToldOfStop }
  | { readonly kind: 'complete'; readonly projectId: string };

interface Versioned<T> {
  readonly version: number;
  readonly value: T;
}

/** The documents as a database would hold them, and what the world outside remembers. */
export interface World {
  readonly teams: Map<string, Versioned<TeamState>>;
  readonly persons: Map<string, Versioned<Candidate>>;
  readonly completed: Set<string>;
  readonly told: Map<string, string>;
  /** What was told of each project's stops. */
  readonly stops: Map<string, readonly ToldOfStop[]>;
}

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

/** Writes everything of the transaction, or nothing when a rival was faster; answers with a broken promise, if there is one. */
export const commit = (world: World, transaction: Transaction, bug?: Bug): string | undefined => {
  const { message, change, team, persons } = transaction;
  if (!change || (bug !== 'rivals not noticed' && isRivaled(world, transaction))) return undefined;
  if (message.kind === 'stop') world.stops.set(message.projectId, [...(world.stops.get(message.projectId) ?? []), message.told]);
  if (bug === 'stops without a team forgotten' && message.kind === 'stop' && !team) return undefined;
  world.teams.set(message.projectId, { version: (team?.version ?? 0) + 1, value: forgetting(change.team, bug) });
  for (const [id, holder] of Object.entries(change.holders)) {
    const person = persons.get(id);
    if (person)
      world.persons.set(id, { version: person.version + 1, value: { ...person.value, locks: heldAfter(person.value, holder, bug) } });
  }
  if (message.kind === 'complete') world.completed.add(message.projectId);
  return tell(world, change, message) ?? brokenPromise(world);
};

const contractsOf = (locks: Candidate['locks']): number => new Set(locks.map(({ contractKey }) => contractKey)).size;

/** Beyond the limit is only whose project resumed, and leniently treated only as long as that is so. */
const overLimit = ({ locks, name }: Candidate): string | undefined => {
  const broken = lockRoles.flatMap((role) => {
    const counted = locks.filter((one) => one.role === role && one.stop !== 'RESTING');
    const firm = counted.filter(({ stop }) => stop === undefined);
    if (contractsOf(firm) > lockLimits[role]) return [`${name} is beyond the limit as ${role}`];
    const isLenient = firm.length < counted.length && contractsOf(counted) <= lockLimits[role];
    return isLenient ? [`${name} is within the limit as ${role} and still treated leniently`] : [];
  });
  return broken[0];
};

const lastOf = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';

/** Decision 5: a manager's lock rests exactly while the project does, whoever took the seat and whenever. */
const wrongRest = ({ stops }: World, locks: Candidate['locks']): string | undefined => {
  const wrong = locks.find(({ role, projectId, stop }) => {
    const told = stops.get(projectId) ?? [];
    const from = lastOf(told.flatMap((one) => ('from' in one ? [one.from] : [])));
    const resumedOn = lastOf(told.flatMap((one) => ('from' in one ? [] : [one.resumedOn])));
    const rests = role === 'PROJECT_MANAGER' && from !== '' && resumedOn <= from;
    return rests !== (stop === 'RESTING');
  });
  return wrong && `${wrong.lockId} of ${wrong.projectId} does not rest as its project does`;
};

/** P1 in the world as it stands: limits hold, a lock is of a team that is not over, a team holds all its locks or none. */
const brokenPromise = (world: World): string | undefined => {
  const { teams, persons, completed } = world;
  const people = [...persons.values()].map(({ value }) => value);
  const held = people.flatMap(({ locks }) => locks);
  const over = people.map(overLimit).find((broken) => broken !== undefined);
  const dead = held.find(({ projectId }) => completed.has(projectId));
  const stray = held.find(
    ({ lockId, projectId }) => !(teams.get(projectId)?.value ?? emptyTeam).members.some((member) => member.lockId === lockId),
  );
  const bare = [...teams.values()].flatMap(({ value }) => value.members).find(({ lockId }) => !held.some((one) => one.lockId === lockId));
  return (
    over ??
    wrongRest(world, held) ??
    (dead && `${dead.lockId} holds a person to ${dead.projectId}, which is over`) ??
    (stray && `${stray.lockId} belongs to no team`) ??
    (bare && `${bare.personId} is a member without lock`)
  );
};
