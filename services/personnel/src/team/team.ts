import type { EventData } from '@anzhu/contracts';
import { personNameKey } from '@anzhu/identifiers';
import { deriveId, type LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import { countedLocks, isWithinLimit, type Lock, type LockChange, type LockRole, type PolicyOf, type Sector } from './lock.ts';
import { type Stop, seatIn } from './project-stop.ts';
import { demandsOf, type HeldQualification, qualificationFaults } from './qualified.ts';
import type { teamRecord } from './team.record.ts';

export type TeamRefusal = EventData<'personnel.team-lock.refused.v1'>['reasons'][number];

export type TeamState = Readonly<z.output<typeof teamRecord>>;

/** The team of a project; its id is the project's. */
export interface Team extends Aggregate, TeamState {}

export type Member = TeamState['members'][number];
export type Answer = TeamState['answers'][number];

/** A person as the decision sees it. */
export interface Candidate {
  readonly _id: string;
  readonly personRef: string;
  readonly name: string;
  /** By which the name is compared where it is not told. */
  readonly nameRef?: string | null;
  /** The unit that employs or last employed the person. */
  readonly uscc: string;
  readonly employed: boolean;
  readonly locks: readonly Lock[];
  readonly qualifications: readonly HeldQualification[];
}

export interface LockRequest {
  readonly projectId: string;
  readonly saga: string;
  readonly contractKey: string;
  readonly d2: string;
  readonly sector: Sector;
  readonly members: EventData<'supervision.team-lock.requested.v1'>['members'];
}

export interface Rules {
  readonly candidates: readonly Candidate[];
  readonly today: LocalDate;
  readonly policy: PolicyOf;
}

/** What becomes of the team and of each person's locks: all of it or nothing. */
export interface TeamChange {
  readonly team: TeamState;
  readonly holders: Readonly<Record<string, LockChange>>;
}

/** P1: other sectors' teams are registered and hold nobody. */
const lockingSectors: readonly Sector[] = ['BUILDING_CONSTRUCTION', 'MUNICIPAL_INFRASTRUCTURE'];

export const emptyTeam: TeamState = { answers: [], members: [], contractKey: '', d2: '', closed: false };

export const answerTo = (team: TeamState | null, saga: string): Answer | undefined => team?.answers.find((answer) => answer.saga === saga);

const lockIdOf = (saga: string, personId: string, role: LockRole): string => deriveId('lock', saga, personId, role);

export interface Seat {
  readonly candidate: Candidate;
  readonly role: LockRole;
  readonly lock: Lock;
}

const limitFaults = ({ candidate, role, lock }: Seat, policy: PolicyOf): readonly TeamRefusal[] => {
  if (isWithinLimit([...candidate.locks, lock], lock, policy)) return [];
  const { personRef } = candidate;
  const projectIds = countedLocks(candidate.locks, lock, policy).map(({ projectId }) => projectId);
  return [{ code: 'AT_LIMIT', role, personRef, projectIds: [...new Set(projectIds)] }];
};

export const seatFaults = (seat: Seat, { policy, today }: Omit<Rules, 'candidates'>): readonly TeamRefusal[] => {
  const { candidate, role, lock } = seat;
  const { personRef } = candidate;
  const lacking = qualificationFaults(candidate.qualifications, demandsOf(role, policy(lock.d2)), today).map(
    ({ code, kinds }): TeamRefusal => ({ code, role, personRef, projectIds: [], kinds: [...kinds] }),
  );
  return [...limitFaults(seat, policy), ...lacking];
};

type Asked = Pick<LockRequest, 'projectId' | 'saga' | 'contractKey' | 'd2'>;

interface Taking {
  readonly asked: Asked;
  readonly today: LocalDate;
  /** What the team knows of the project's stops. */
  readonly stop: Stop | undefined;
}

export const seatOf = (candidate: Candidate, role: LockRole, { asked, today, stop }: Taking): Seat => {
  const { projectId, saga, contractKey, d2 } = asked;
  const lock = { lockId: lockIdOf(saga, candidate._id, role), role, projectId, contractKey, d2, exempt: false, since: today };
  return { candidate, role, lock: seatIn(stop, lock) };
};

/** S3: of whoever is not employed, under this name, by the unit the request names, nothing is told but that there is no such person. */
const isNamed = ({ name, nameRef, uscc, employed }: Candidate, asked: LockRequest['members'][number]): boolean => {
  const isCalledSo =
    asked.name === undefined ? asked.nameRef !== undefined && nameRef === asked.nameRef : personNameKey(name) === personNameKey(asked.name);
  return employed && uscc === asked.uscc && isCalledSo;
};

interface Seated {
  readonly seats: readonly Seat[];
  readonly faults: readonly TeamRefusal[];
}

const seated = (request: LockRequest, rules: Rules, stop: Stop | undefined): Seated => {
  const places = new Map(request.members.map((member) => [`${member.personRef} ${member.role}`, member]));
  const found = [...places.values()].map((member) => {
    const { personRef, role } = member;
    const candidate = rules.candidates.find((one) => one.personRef === personRef && isNamed(one, member));
    const unknown: TeamRefusal = { code: 'UNKNOWN_PERSON', role, personRef, projectIds: [] };
    return candidate ? seatOf(candidate, role, { asked: request, today: rules.today, stop }) : unknown;
  });
  const seats = found.filter((one): one is Seat => 'lock' in one);
  const unknown = found.filter((one): one is TeamRefusal => 'code' in one);
  return { seats, faults: [...unknown, ...seats.flatMap((seat) => seatFaults(seat, rules))] };
};

export const memberOf = ({ candidate, role, lock }: Seat): Member => ({
  personId: candidate._id,
  personRef: candidate.personRef,
  role,
  lockId: lock.lockId,
});

const holdersOf = (seats: readonly Seat[]): TeamChange['holders'] => {
  const ids = [...new Set(seats.map(({ candidate }) => candidate._id))];
  return Object.fromEntries(
    ids.map((id) => [id, { added: seats.filter(({ candidate }) => candidate._id === id).map(({ lock }) => lock), released: [] }]),
  );
};

/** Why the team takes no request at all: a project that is over, or one whose team another request has locked. */
const standingFaults = (team: TeamState, projectId: string): readonly TeamRefusal[] => {
  if (team.closed) return [{ code: 'TEAM_CLOSED', projectIds: [projectId] }];
  return team.members.length > 0 ? [{ code: 'TEAM_HELD', projectIds: [projectId] }] : [];
};

export const answered = (team: TeamState, answer: Answer): TeamState => ({ ...team, answers: [...team.answers, answer] });

export const refusedChange = (team: TeamState, saga: string, reasons: readonly TeamRefusal[]): TeamChange => ({
  team: answered(team, { saga, outcome: 'REFUSED', reasons }),
  holders: {},
});

/** P1: all members are locked or none, and a refusal names every reason. A request that was answered before changes nothing. */
export const requestTeam = (known: TeamState | null, request: LockRequest, rules: Rules): TeamChange => {
  const team = known ?? emptyTeam;
  const { saga, projectId, contractKey, d2, sector } = request;
  if (answerTo(team, saga)) return { team, holders: {} };
  const standing = standingFaults(team, projectId);
  if (standing.length > 0) return refusedChange(team, saga, standing);
  if (!lockingSectors.includes(sector)) return { team: answered(team, { saga, outcome: 'ACQUIRED', members: [] }), holders: {} };
  const { seats, faults } = seated(request, rules, team.stop);
  if (faults.length > 0) return refusedChange(team, saga, faults);
  const members = seats.map(memberOf);
  return { team: { ...answered(team, { saga, outcome: 'ACQUIRED', members }), members, contractKey, d2 }, holders: holdersOf(seats) };
};

const releasing = (members: readonly Member[]): TeamChange['holders'] => {
  const ids = [...new Set(members.map(({ personId }) => personId))];
  const locksOf = (id: string) => members.filter(({ personId }) => personId === id).map(({ lockId }) => lockId);
  return Object.fromEntries(ids.map((id) => [id, { added: [], released: locksOf(id) }]));
};

/** A project that is completed or void holds nobody any more and never will; what was never locked is closed too. */
export const closeTeam = (known: TeamState | null): TeamChange => {
  const team = known ?? emptyTeam;
  return { team: { ...team, members: [], released: team.members, closed: true }, holders: releasing(team.members) };
};
