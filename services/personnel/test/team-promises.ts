import { lockLimits, lockRoles } from '../src/team/lock.ts';
import type { ToldOfStop } from '../src/team/project-stop.ts';
import { type Candidate, emptyTeam, type TeamState } from '../src/team/team.ts';

export interface Versioned<T> {
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
  /** The locks that were exempted and whose exemption has not ended. */
  readonly exempted: Set<string>;
}

const contractsOf = (locks: Candidate['locks']): number => new Set(locks.map(({ contractKey }) => contractKey)).size;

/** Beyond the limit is only whose project resumed or whose exemption ended, and leniently treated only as long as that is so. */
const overLimit = ({ locks, name }: Candidate): string | undefined => {
  const broken = lockRoles.flatMap((role) => {
    const counted = locks.filter((one) => one.role === role && !one.exempt && one.stop !== 'RESTING');
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
    const resumedOn = lastOf(told.flatMap((one) => ('resumedOn' in one ? [one.resumedOn] : [])));
    const rests = role === 'PROJECT_MANAGER' && from !== '' && resumedOn <= from;
    return rests !== (stop === 'RESTING');
  });
  return wrong && `${wrong.lockId} of ${wrong.projectId} does not rest as its project does`;
};

/** P2: exempt is a lock exactly from its approval until its end, whatever else befalls it. */
const wrongExemption = ({ exempted }: World, locks: Candidate['locks']): string | undefined => {
  const wrong = locks.find(({ lockId, exempt }) => exempt !== exempted.has(lockId));
  return wrong && `${wrong.lockId} is ${wrong.exempt ? 'exempt' : 'counted'} against what was decided`;
};

/** P1 in the world as it stands: limits hold, a lock is of a team that is not over, a team holds all its locks or none. */
export const brokenPromise = (world: World): string | undefined => {
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
    wrongExemption(world, held) ??
    (dead && `${dead.lockId} holds a person to ${dead.projectId}, which is over`) ??
    (stray && `${stray.lockId} belongs to no team`) ??
    (bare && `${bare.personId} is a member without lock`)
  );
};
