import { err, ok, type Result } from '@anzhu/kernel';
import { changedLocks, countedLocks, isWithinLimit, type Lock } from './lock.ts';
import type { Candidate, Rules, TeamChange, TeamRefusal, TeamState } from './team.ts';

type Holding = { readonly candidate: Candidate; readonly locks: readonly Lock[] };

const rekeyed = ({ locks }: Holding, contractKey: string) => ({
  added: locks.map((lock) => ({ ...lock, contractKey })),
  released: locks.map(({ lockId }) => lockId),
});

const limitFaults = (holding: Holding, contractKey: string, { policy }: Pick<Rules, 'policy'>): readonly TeamRefusal[] => {
  const { personRef, name, locks } = holding.candidate;
  const after = changedLocks(locks, rekeyed(holding, contractKey));
  return holding.locks
    .filter((lock) => !isWithinLimit(after, lock, policy))
    .map((lock) => ({
      code: 'AT_LIMIT',
      role: lock.role,
      personRef,
      name,
      projectIds: [...new Set(countedLocks(locks, lock, policy).map(({ projectId }) => projectId))],
    }));
};

/** P1: another contract registration number counts for all members or, when one of them would exceed the limit, for none. */
export const rekeyTeam = (
  team: TeamState,
  contractKey: string,
  rules: Pick<Rules, 'candidates' | 'policy'>,
): Result<TeamChange, readonly TeamRefusal[]> => {
  const lockIds = team.members.map(({ lockId }) => lockId);
  const holdings = rules.candidates.map((candidate) => ({
    candidate,
    locks: candidate.locks.filter(({ lockId }) => lockIds.includes(lockId)),
  }));
  const faults = holdings.flatMap((holding) => limitFaults(holding, contractKey, rules));
  if (faults.length > 0) return err(faults);
  const holders = Object.fromEntries(holdings.map((holding) => [holding.candidate._id, rekeyed(holding, contractKey)]));
  return ok({ team: { ...team, contractKey }, holders });
};
