import { changedLocks, countedLocks, isNoWorse, isWithinLimit, type Lock } from './lock.ts';
import {
  answered,
  answerTo,
  type Candidate,
  emptyTeam,
  type LockRequest,
  type Rules,
  refusedChange,
  type TeamChange,
  type TeamRefusal,
  type TeamState,
} from './team.ts';

export type ContractRequest = Pick<LockRequest, 'projectId' | 'saga' | 'contractKey'>;
type Counting = Pick<Rules, 'candidates' | 'policy'>;

type Holding = { readonly candidate: Candidate; readonly locks: readonly Lock[] };

const rekeyed = ({ locks }: Holding, contractKey: string) => ({
  added: locks.map((lock) => ({ ...lock, contractKey })),
  released: locks.map(({ lockId }) => lockId),
});

const limitFaults = (holding: Holding, contractKey: string, { policy }: Counting): readonly TeamRefusal[] => {
  const { personRef, locks } = holding.candidate;
  const after = changedLocks(locks, rekeyed(holding, contractKey));
  return holding.locks
    .filter((place) => !isWithinLimit(after, place, policy) && !isNoWorse(locks, after, { place, policy }))
    .map((lock) => ({
      code: 'AT_LIMIT',
      role: lock.role,
      personRef,
      projectIds: [...new Set(countedLocks(locks, lock, policy).map(({ projectId }) => projectId))],
    }));
};

const recounted = (team: TeamState, { contractKey, rules }: { readonly contractKey: string; readonly rules: Counting }) => {
  const lockIds = team.members.map(({ lockId }) => lockId);
  const holdings = rules.candidates.map((candidate) => ({
    candidate,
    locks: candidate.locks.filter(({ lockId }) => lockIds.includes(lockId)),
  }));
  const faults = holdings.flatMap((holding) => limitFaults(holding, contractKey, rules));
  return { faults, holders: Object.fromEntries(holdings.map((holding) => [holding.candidate._id, rekeyed(holding, contractKey)])) };
};

/** P1: another contract registration number counts for all members or, when one of them would exceed the limit, for none. A request that was answered before changes nothing. */
export const rekeyTeam = (known: TeamState | null, request: ContractRequest, rules: Counting): TeamChange => {
  const team = known ?? emptyTeam;
  const { saga, contractKey, projectId } = request;
  if (answerTo(team, saga)) return { team, holders: {} };
  if (team.closed) return refusedChange(team, saga, [{ code: 'TEAM_CLOSED', projectIds: [projectId] }]);
  const { faults, holders } = recounted(team, { contractKey, rules });
  if (faults.length > 0) return refusedChange(team, saga, faults);
  const taken = answered(team, { saga, outcome: 'TAKEN', contractKey });
  return team.members.length > 0 ? { team: { ...taken, contractKey }, holders } : { team: taken, holders: {} };
};
