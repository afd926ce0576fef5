import type { EventData } from '@anzhu/contracts';
import { countingAgain, type Lock, type LockChange, othersThan, type PolicyOf, withoutStop } from './lock.ts';
import { isResting, noStop, seatIn, stopAfter, type ToldOfStop } from './project-stop.ts';
import { type Candidate, emptyTeam, type TeamChange, type TeamState } from './team.ts';

type Cause = EventData<'supervision.supervision.suspension-prolonged.v1'>['causedBy'];

/** A stop of 120 days or more frees whom the law frees where it is stated that something else than the contractor caused it (decision 5). */
const freeing: Readonly<Record<Cause, boolean>> = {
  PROJECT_OWNER: true,
  FORCE_MAJEURE: true,
  OTHER: true,
  CONTRACTOR: false,
  NOT_STATED: false,
};

export const frees = (cause: Cause): boolean => freeing[cause];

const labels = {
  rest: { zh: '停工满120日,该工程暂不计数', en: 'Stopped for 120 days: the project does not count meanwhile' },
  count: { zh: '工程已复工,恢复计数', en: 'Work is resumed: the project counts again' },
};

const changeOf = ({ locks }: Candidate, { change, noted }: { change: (lock: Lock) => Lock; noted: LockChange['noted'] }): LockChange => {
  const moved = locks.map((lock) => [lock, change(lock)] as const).filter(([before, after]) => before.stop !== after.stop);
  const released = moved.map(([{ lockId }]) => lockId);
  return { added: moved.map(([, after]) => after), released, ...(noted && { noted }) };
};

interface Known {
  readonly candidates: readonly Candidate[];
  readonly policy: PolicyOf;
}

/** Decision 5: while the stop lasts the manager's lock does not count, so that another site may be taken; when work resumes it counts again. A project without a team remembers the stop for the team it will have. Null where nothing new is told. */
export const noteStop = (known: TeamState | null, told: ToldOfStop, { candidates, policy }: Known): TeamChange | null => {
  const team = known ?? emptyTeam;
  const before = team.stop ?? noStop;
  const stop = stopAfter(before, told);
  if (team.closed || (stop.from === before.from && stop.resumedOn === before.resumedOn)) return null;
  const lockIds = team.members.map(({ lockId }) => lockId);
  const rests = isResting(stop);
  const noted = rests
    ? { action: 'rest', label: labels.rest, ...('reason' in told && { opinion: told.reason }) }
    : { action: 'count', label: labels.count };
  const holders = candidates.map((candidate) => {
    const change = (lock: Lock): Lock => {
      if (!lockIds.includes(lock.lockId)) return lock;
      if (rests) return seatIn(stop, lock);
      return lock.stop === 'RESTING' ? countingAgain(withoutStop(lock), othersThan(lock, candidate.locks), policy) : lock;
    };
    return [candidate._id, changeOf(candidate, { change, noted })] as const;
  });
  return { team: { ...team, stop }, holders: Object.fromEntries(holders.filter(([, { added }]) => added.length > 0)) };
};
