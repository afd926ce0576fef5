import { err, ok, type Result } from '@anzhu/kernel';
import { type LockRole, locksElsewhere } from './lock.ts';
import {
  answered,
  answerTo,
  type Candidate,
  memberOf,
  type Rules,
  type Seat,
  seatFaults,
  seatOf,
  type TeamChange,
  type TeamRefusal,
  type TeamState,
} from './team.ts';

export interface Replacement {
  readonly projectId: string;
  /** Names this replacement: the lock id and the remembered answer derive from it. */
  readonly saga: string;
  readonly role: LockRole;
  readonly outgoingId: string;
  readonly incomingRef: string;
}

export type ReplacementRefusal = Omit<TeamRefusal, 'code'> & {
  readonly code: TeamRefusal['code'] | 'NOT_A_MEMBER' | 'ALREADY_A_MEMBER' | 'LOCKED_ELSEWHERE';
};

/** P3a–c: a lock in another role at another contract refuses, whatever the limit of this role leaves. */
const otherRoleFaults = ({ candidate, role, lock }: Seat, policy: Rules['policy']): readonly ReplacementRefusal[] => {
  const held = locksElsewhere(candidate.locks, lock, policy).filter((one) => one.role !== role);
  const projectIds = [...new Set(held.map(({ projectId }) => projectId))];
  return held.length === 0 ? [] : [{ code: 'LOCKED_ELSEWHERE', role, projectIds }];
};

const standingFaults = (team: TeamState, { projectId, role, outgoingId, incomingRef }: Replacement): readonly ReplacementRefusal[] => {
  const projectIds = [projectId];
  if (team.closed) return [{ code: 'TEAM_CLOSED', projectIds }];
  const inRole = team.members.filter((member) => member.role === role);
  return [
    ...(inRole.some(({ personId }) => personId === outgoingId) ? [] : [{ code: 'NOT_A_MEMBER' as const, role, projectIds }]),
    ...(inRole.some(({ personRef }) => personRef === incomingRef) ? [{ code: 'ALREADY_A_MEMBER' as const, role, projectIds }] : []),
  ];
};

interface Taking extends Pick<Rules, 'today'> {
  readonly candidate: Candidate;
  readonly replacement: Pick<Replacement, 'projectId' | 'saga' | 'role'>;
}

const seatIn = ({ contractKey, d2, stop }: TeamState, { candidate, replacement, today }: Taking): Seat =>
  seatOf(candidate, replacement.role, { asked: { ...replacement, contractKey, d2 }, today, stop });

/** P3: why a person does not take over a role of a team: the limit, what the role demands, or another post at another contract. */
export const takeoverFaults = (team: TeamState, taking: Taking, policy: Rules['policy']): readonly ReplacementRefusal[] => {
  const seat = seatIn(team, taking);
  return [...seatFaults(seat, { policy, today: taking.today }), ...otherRoleFaults(seat, policy)];
};

/** P3: the one is released by lock id and the other locked under the limit, together or not at all. A replacement that was made before changes nothing. */
export const replaceMember = (
  team: TeamState,
  replacement: Replacement,
  rules: Rules,
): Result<TeamChange, readonly ReplacementRefusal[]> => {
  const { saga, role, outgoingId, incomingRef } = replacement;
  if (answerTo(team, saga)) return ok({ team, holders: {} });
  const standing = standingFaults(team, replacement);
  if (standing.length > 0) return err(standing);
  const candidate = rules.candidates.find(({ personRef }) => personRef === incomingRef);
  if (!candidate) return err([{ code: 'UNKNOWN_PERSON', role, personRef: incomingRef, projectIds: [] }]);
  const taking = { candidate, replacement, today: rules.today };
  const faults = takeoverFaults(team, taking, rules.policy);
  if (faults.length > 0) return err(faults);
  const seat = seatIn(team, taking);
  const leaves = team.members.filter((member) => member.role === role && member.personId === outgoingId);
  const members = [...team.members.filter((member) => !leaves.includes(member)), memberOf(seat)];
  return ok({
    team: { ...answered(team, { saga, outcome: 'ACQUIRED', members }), members },
    holders: {
      [outgoingId]: { added: [], released: leaves.map(({ lockId }) => lockId) },
      [candidate._id]: { added: [seat.lock], released: [] },
    },
  });
};
