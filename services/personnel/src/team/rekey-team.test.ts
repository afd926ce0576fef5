import { describe, expect, it } from 'vitest';
import { asked, candidate, lock, rules } from '../../test/team-fixtures.ts';
import { changedLocks } from './lock.ts';
import { rekeyTeam } from './rekey-team.ts';
import { answerTo, type Candidate, closeTeam, requestTeam, type TeamState } from './team.ts';

const whole = [
  ['a', 'PROJECT_MANAGER'],
  ['b', 'SAFETY_OFFICER'],
  ['c', 'CHIEF_SUPERVISION_ENGINEER'],
] as const;

const three = [candidate('a'), candidate('b'), candidate('c')];

describe('P1 another contract registration number', () => {
  const { team, holders } = requestTeam(null, asked(whole), rules(three));
  const locked = three.map((one) => ({ ...one, locks: holders[one._id]?.added ?? [] }));

  const request = { projectId: 'project-1', saga: 'change-1', contractKey: 'contract-2' };
  const asking = (candidates: readonly Candidate[], of: TeamState | null = team) => rekeyTeam(of, request, rules(candidates));
  const shared = locked.map((one, at) => (at === 0 ? { ...one, locks: [...one.locks, lock('9', { contractKey: 'contract-1' })] } : one));

  it('P1 is taken over by all locks of the team under their ids', () => {
    const change = asking(locked);
    expect([change.team.contractKey, answerTo(change.team, 'change-1')]).toEqual([
      'contract-2',
      { saga: 'change-1', outcome: 'TAKEN', contractKey: 'contract-2' },
    ]);
    const after = changedLocks(locked[0]?.locks ?? [], change.holders['person-a'] ?? { added: [], released: [] });
    expect(after).toEqual([{ ...locked[0]?.locks[0], contractKey: 'contract-2' }]);
  });

  it('P1 is refused when a member would exceed the limit by it, and the team stays as it is', () => {
    const reasons = [{ code: 'AT_LIMIT', role: 'PROJECT_MANAGER', personRef: 'ref-a', projectIds: ['project-1', '9'] }];
    const answers = [...team.answers, { saga: 'change-1', outcome: 'REFUSED', reasons }];
    expect(asking(shared)).toEqual({ team: { ...team, answers }, holders: {} });
  });

  it.each([
    ['another number for the one', 'project-1', 'contract-2', [], 'TAKEN'],
    ['the number of the second site', 'project-1', 'contract-9', [], 'TAKEN'],
    [
      'a number of its own for what was one contract',
      'project-1',
      'contract-2',
      [lock('8', { contractKey: 'contract-1', stop: 'RESUMED' })],
      'REFUSED',
    ],
  ] as const)(
    'P1 R10 who is one too many since work resumed may be counted otherwise, as long as it is no more: %s',
    (_, projectId, contractKey, more, outcome) => {
      const resumed = locked.map((one, at) =>
        at === 0 ? { ...one, locks: [...one.locks.map((own) => ({ ...own, stop: 'RESUMED' as const })), lock('9'), ...more] } : one,
      );
      const change = rekeyTeam(team, { ...request, projectId, contractKey }, rules(resumed));
      expect(answerTo(change.team, 'change-1')?.outcome).toBe(outcome);
    },
  );

  it('P1 that was answered is answered the same, whatever has happened since', () => {
    const [taken, refused] = [asking(locked).team, asking(shared).team];
    expect([asking(shared, taken), asking(locked, refused)]).toEqual([
      { team: taken, holders: {} },
      { team: refused, holders: {} },
    ]);
  });

  it('P1 of a team that holds nobody counts for nobody; of one that is closed it is refused', () => {
    const none = asking([], null);
    expect([answerTo(none.team, 'change-1')?.outcome, none.team.members, none.holders]).toEqual(['TAKEN', [], {}]);
    expect(answerTo(asking(locked, closeTeam(team).team).team, 'change-1')).toMatchObject({
      outcome: 'REFUSED',
      reasons: [{ code: 'TEAM_CLOSED', projectIds: ['project-1'] }],
    });
  });
});
