import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, candidate, lock, rules } from '../../test/team-fixtures.ts';
import { changedLocks, isWithinLimit, type Lock, lockedRoles } from './lock.ts';
import { frees, noteStop, type ToldOfStop } from './stop.ts';
import { type Candidate, emptyTeam, requestTeam, type TeamState } from './team.ts';

const own = lock('1', { lockId: 'own' });
const second = lock('2');
const team = (role: Lock['role'] = 'PROJECT_MANAGER'): TeamState => ({
  ...emptyTeam,
  ...{ contractKey: own.contractKey, d2: '53' },
  members: [{ personId: 'person-a', personRef: 'ref-a', role, lockId: 'own' }],
});
const manager = (...locks: readonly Lock[]): Candidate => candidate('a', { locks });
const { policy } = rules([]);
const prolonged: ToldOfStop = { from: '2026-03-10', reason: '资金' };
const resumed: ToldOfStop = { resumedOn: '2026-08-01' };

/** What is told one after the other, and the locks at the end. */
const after = (first: Candidate, told: readonly ToldOfStop[], of = team()) =>
  told.reduce(
    ({ known, who }, one) => {
      const change = noteStop(known, one, { candidates: [who], policy });
      if (!change) return { known, who };
      const moved = change.holders[who._id];
      return { known: change.team, who: moved ? { ...who, locks: changedLocks(who.locks, moved) } : who };
    },
    { known: of, who: first },
  );
const locksAfter = (first: Candidate, ...told: readonly ToldOfStop[]) => after(first, told).who.locks;

describe('decision 5: a stop of 120 days', () => {
  it.each([
    ['PROJECT_OWNER', true],
    ['FORCE_MAJEURE', true],
    ['OTHER', true],
    ['CONTRACTOR', false],
    ['NOT_STATED', false],
  ] as const)('P1 R9 caused by %s: frees %s', (cause, isFree) => {
    expect(frees(cause)).toBe(isFree);
  });

  it('P1 R9 the manager may take a second site while it lasts, and no third', () => {
    expect(lockedRoles([own], policy)).toEqual(['PROJECT_MANAGER']);
    const resting = manager(...locksAfter(manager(own), prolonged));
    expect(resting.locks).toEqual([{ ...own, stop: 'RESTING' }]);
    expect(lockedRoles(resting.locks, policy)).toEqual([]);
    const another = asked([['a', 'PROJECT_MANAGER']], { projectId: 'project-2', contractKey: 'contract-2' });
    const taken = requestTeam(null, another, rules([resting]));
    expect(taken.team.answers).toMatchObject([{ outcome: 'ACQUIRED' }]);
    const busy = manager(...changedLocks(resting.locks, taken.holders['person-a'] ?? expect.fail('no lock')));
    const third = asked([['a', 'PROJECT_MANAGER']], { projectId: 'project-3', contractKey: 'contract-3' });
    expect(requestTeam(null, third, rules([busy])).team.answers).toMatchObject([
      { outcome: 'REFUSED', reasons: [{ code: 'AT_LIMIT', projectIds: ['project-2'] }] },
    ]);
  });

  it.each([
    ['alone', [], undefined],
    ['with a second site', [second], 'RESUMED'],
    ['with a second site of the same contract', [lock('2', { contractKey: own.contractKey })], undefined],
    ['with a second site that rests as well', [lock('2', { stop: 'RESTING' })], undefined],
  ] as const)('P1 R10 when work resumes it counts again: %s', (_, others, stop) => {
    const locks = locksAfter(manager({ ...own, stop: 'RESTING' }, ...others), prolonged, resumed);
    const again = locks.find(({ lockId }) => lockId === 'own') ?? expect.fail('no lock');
    expect(again.stop).toBe(stop);
    expect(lockedRoles(locks, policy)).toEqual(['PROJECT_MANAGER']);
    expect(isWithinLimit(locks, again, policy)).toBe(stop === undefined);
  });

  it.each(['SAFETY_OFFICER', 'CHIEF_SUPERVISION_ENGINEER'] as const)('P1 R9 it frees managers, as the law does: not a %s', (role) => {
    expect(noteStop(team(role), prolonged, { candidates: [manager({ ...own, role })], policy })?.holders).toEqual({});
  });

  it('P1 R9 the log of the person says why', () => {
    const change = noteStop(team(), prolonged, { candidates: [manager(own)], policy });
    expect(change?.holders['person-a']).toMatchObject({ released: ['own'], noted: { action: 'rest', opinion: '资金' } });
  });

  it('P1 R9 a team that is closed is left alone, and so is a lock of another project', () => {
    expect(noteStop({ ...team(), closed: true }, prolonged, { candidates: [manager(own)], policy })).toBeNull();
    expect(locksAfter(manager(own, second), prolonged)).toContainEqual(second);
  });

  it('P1 R9 R10 whatever is told in whichever order and however often, the last stop decides', () => {
    const days = fc.constantFrom('2026-03-10', '2026-08-01', '2026-09-01', '2026-12-24');
    const told: fc.Arbitrary<ToldOfStop> = fc.oneof(
      days.map((from) => ({ from, reason: '资金' })),
      days.map((resumedOn) => ({ resumedOn })),
    );
    const orders = fc
      .array(told, { minLength: 1, maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })));
    fc.assert(
      fc.property(orders, ([all, shuffled]) => {
        const [once, again] = [after(manager(own), all), after(manager(own), shuffled)];
        expect([again.known.stop, again.who.locks]).toEqual([once.known.stop, once.who.locks]);
        const from = all
          .flatMap((one) => ('from' in one ? [one.from] : []))
          .sort()
          .at(-1);
        const resumedOn = all
          .flatMap((one) => ('from' in one ? [] : [one.resumedOn]))
          .sort()
          .at(-1);
        expect(once.who.locks[0]?.stop).toBe(from !== undefined && (resumedOn ?? '') <= from ? 'RESTING' : undefined);
      }),
    );
  });
});
