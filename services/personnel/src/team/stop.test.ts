import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, candidate, lock, rules } from '../../test/team-fixtures.ts';
import { isWithinLimit, type Lock, lockedRoles, locksAfter } from './lock.ts';
import type { ToldOfStop } from './project-stop.ts';
import { replaceMember } from './replace-member.ts';
import { frees, noteStop } from './stop.ts';
import { type Candidate, emptyTeam, requestTeam, type TeamState } from './team.ts';
import { lockEvents } from './team-events.ts';

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
      return { known: change.team, who: moved ? { ...who, locks: locksAfter(who.locks, moved, policy) } : who };
    },
    { known: of, who: first },
  );
const locksTold = (first: Candidate, ...told: readonly ToldOfStop[]) => after(first, told).who.locks;

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
    const resting = manager(...locksTold(manager(own), prolonged));
    expect(resting.locks).toEqual([{ ...own, stop: 'RESTING' }]);
    expect(lockedRoles(resting.locks, policy)).toEqual([]);
    const another = asked([['a', 'PROJECT_MANAGER']], { projectId: 'project-2', contractKey: 'contract-2' });
    const taken = requestTeam(null, another, rules([resting]));
    expect(taken.team.answers).toMatchObject([{ outcome: 'ACQUIRED' }]);
    const busy = manager(...locksAfter(resting.locks, taken.holders['person-a'] ?? expect.fail('no lock'), policy));
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
    const locks = locksTold(manager({ ...own, stop: 'RESTING' }, ...others), prolonged, resumed);
    const again = locks.find(({ lockId }) => lockId === 'own') ?? expect.fail('no lock');
    expect(again.stop).toBe(stop);
    expect(lockedRoles(locks, policy)).toEqual(['PROJECT_MANAGER']);
    expect(isWithinLimit(locks, again, policy)).toBe(stop === undefined);
  });

  it.each(['SAFETY_OFFICER', 'CHIEF_SUPERVISION_ENGINEER'] as const)('P1 R9 it frees managers, as the law does: not a %s', (role) => {
    expect(noteStop(team(role), prolonged, { candidates: [manager({ ...own, role })], policy })?.holders).toEqual({});
  });

  it.each([
    ['alone', []],
    ['with a second site that was taken while it rested', [second]],
  ])('P1 R9 reliability: a resumption that a restore has lost is taken back, and the manager rests as before: %s', (_, others) => {
    const resting = locksTold(manager(own, ...others), prolonged);
    const undone = { notResumedOn: '2026-08-01' };
    expect(locksTold(manager(own, ...others), prolonged, resumed, undone)).toEqual(resting);
    expect(locksTold(manager(own, ...others), prolonged, resumed, undone, resumed)).toEqual(
      locksTold(manager(own, ...others), prolonged, resumed),
    );
    const other = { notResumedOn: '2026-07-01' };
    expect(locksTold(manager(own, ...others), prolonged, resumed, other)).toEqual(locksTold(manager(own, ...others), prolonged, resumed));
  });

  it('P1 R9 the log of the person says why', () => {
    const change = noteStop(team(), prolonged, { candidates: [manager(own)], policy });
    expect(change?.holders['person-a']).toMatchObject({ released: ['own'], noted: { action: 'rest', opinion: '资金' } });
  });

  it('P1 R9 a team that is closed is left alone, and so is a lock of another project', () => {
    expect(noteStop({ ...team(), closed: true }, prolonged, { candidates: [manager(own)], policy })).toBeNull();
    expect(locksTold(manager(own, second), prolonged)).toContainEqual(second);
  });

  it('P1 R10 the leniency ends when the person is within the limit again, and a second site is one too many from then on', () => {
    const both = locksTold(manager({ ...own, stop: 'RESTING' }, second), prolonged, resumed);
    const change = { added: [], released: [second.lockId] };
    expect(locksAfter(both, change, policy)).toEqual([own]);
    expect(locksAfter(both, { added: [], released: [] }, policy)).toEqual(both);
  });

  const stopped = noteStop(null, prolonged, { candidates: [], policy })?.team ?? expect.fail('not remembered');

  it('P1 R9 a stop that is told before the project has a team frees the manager who comes, and counts when work resumes', () => {
    const { team: locked, holders } = requestTeam(
      stopped,
      asked([
        ['a', 'PROJECT_MANAGER'],
        ['b', 'SAFETY_OFFICER'],
      ]),
      rules([candidate('a'), candidate('b')]),
    );
    expect(Object.values(holders).map(({ added }) => added.map(({ stop }) => stop))).toEqual([['RESTING'], [undefined]]);
    const [seat] = holders['person-a']?.added ?? [];
    const who = manager(seat ?? expect.fail('no seat'));
    expect(noteStop(locked, resumed, { candidates: [who], policy })?.holders['person-a']?.added).toMatchObject([
      { projectId: 'project-1' },
    ]);
    expect(after(who, [resumed], locked).who.locks[0]?.stop).toBeUndefined();
  });

  it('P3 R9 whoever takes the manager’s place while the project rests is as free as the one who leaves', () => {
    const resting = after(manager(own), [prolonged]);
    const replacement = { projectId: '1', saga: 'change', role: 'PROJECT_MANAGER' as const, outgoingId: 'person-a', incomingRef: 'ref-b' };
    const change = replaceMember(resting.known, replacement, rules([candidate('b', { locks: [second] })]));
    expect(change).toMatchObject({ value: { holders: { 'person-b': { added: [{ stop: 'RESTING' }] } } } });
  });

  it.each([
    ['counts', {}, 'added'],
    ['rests', { stop: 'RESTING' }, 'exempted'],
    ['is counted again beyond the limit', { stop: 'RESUMED' }, 'added'],
    ['is unlocked (P2)', { exempt: true }, 'exempted'],
    ['is unlocked and of a project that rests', { exempt: true, stop: 'RESTING' }, 'exempted'],
    ['is unlocked and of a project that resumed', { exempt: true, stop: 'RESUMED' }, 'exempted'],
  ] as const)('P1 R9 what is told of a lock is what holds: one that %s', (_, state, told) => {
    const events = lockEvents(manager(own), { added: [{ ...own, ...state }], released: ['own'] });
    expect(events.map(({ type }) => type)).toEqual(['personnel.lock.released.v1', `personnel.lock.${told}.v1`]);
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
          .flatMap((one) => ('resumedOn' in one ? [one.resumedOn] : []))
          .sort()
          .at(-1);
        expect(once.who.locks[0]?.stop).toBe(from !== undefined && (resumedOn ?? '') <= from ? 'RESTING' : undefined);
      }),
    );
  });
});
