import { changedLocks, type LockChange, locksAfter } from '../src/team/lock.ts';
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
  | 'stops without a team forgotten';

export type Message =
  | { readonly kind: 'request'; readonly projectId: string; readonly request: LockRequest }
  | { readonly kind: 'replace'; readonly projectId: string; readonly replacement: Replacement }
  | { readonly kind: 'rekey'; readonly projectId: string; readonly contractKey: string }
  | { readonly kind: 'stop'; readonly projectId: string; readonly told: ToldOfStop }
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

/** What the world outside knows of a message that took effect. */
const remember = ({ completed, stops }: World, message: Message): void => {
  const { projectId } = message;
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
  world.teams.set(message.projectId, { version: (team?.version ?? 0) + 1, value: forgetting(change.team, bug) });
  for (const [id, holder] of Object.entries(change.holders)) {
    const person = persons.get(id);
    if (person)
      world.persons.set(id, { version: person.version + 1, value: { ...person.value, locks: heldAfter(person.value, holder, bug) } });
  }
};

/** Writes everything of the transaction, or nothing when a rival was faster; answers with a broken promise, if there is one. */
export const commit = (world: World, transaction: Transaction, bug?: Bug): string | undefined => {
  const { message, change } = transaction;
  if (!change || (bug !== 'rivals not noticed' && isRivaled(world, transaction))) return undefined;
  remember(world, message);
  if (isForgotten(bug, transaction)) return undefined;
  write(world, transaction, { change, bug });
  return tell(world, change, message) ?? brokenPromise(world);
};
