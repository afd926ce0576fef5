import { countingAgain } from './lock.ts';
import { seatIn } from './project-stop.ts';
import type { Rules, TeamChange, TeamState } from './team.ts';

const noted = {
  action: 'reopen',
  label: { zh: '工程完工或作废不再有记录,恢复锁定', en: 'That the project has ended is on record no more: locked again' },
};

/** After a restore that has lost the end of a project its team holds again whom the end released, as a project counts again that resumes: beyond a limit too. Null where the team is open. */
export const reopenTeam = (
  known: (TeamState & { readonly _id: string }) | null,
  { candidates, today, policy }: Rules,
): TeamChange | null => {
  if (!known?.closed) return null;
  const { _id: projectId, released = [], contractKey, d2, stop } = known;
  const members = released.filter(({ personId }) => candidates.some(({ _id }) => _id === personId));
  const holders = candidates.map(({ _id, locks }) => {
    const added = members.flatMap(({ personId, lockId, role }) => {
      const lock = { lockId, role, projectId, contractKey, d2, exempt: false, since: today };
      return personId === _id ? [seatIn(stop, countingAgain(lock, locks, policy))] : [];
    });
    return [_id, { added, released: [], noted }] as const;
  });
  return { team: { ...known, members, closed: false }, holders: Object.fromEntries(holders) };
};
