import { describe, expect, it } from 'vitest';
import { asked, candidate, lock, rules } from '../../test/team-fixtures.ts';
import type { Exemption } from '../unlock/unlock-ground.ts';
import { endingExemption, exemptedBy, exempting } from './exempt.ts';
import { type Lock, type LockChange, lockedRoles, locksAfter } from './lock.ts';
import { entriesOf, exemptionsReleased } from './lock-entry.ts';
import { rekeyTeam } from './rekey-team.ts';
import { noteStop } from './stop.ts';
import { emptyTeam, requestTeam } from './team.ts';
import { lockEvents } from './team-events.ts';

const { policy } = rules([]);
const exemption: Exemption = { caseId: 'case-1', ground: 'OTHER', since: '2026-03-01', until: null };
const held = lock('1');
const exempt: Lock = { ...held, exempt: true, exemption };
const change = (added: readonly Lock[], released: readonly string[]): LockChange => ({ added, released });
const kinds = (locks: readonly Lock[], made: LockChange) => entriesOf(locks, made).map(({ kind }) => kind);
const team = {
  ...emptyTeam,
  contractKey: held.contractKey,
  d2: '53',
  members: [{ personId: 'person-a', personRef: 'ref-a', role: held.role, lockId: held.lockId }],
};

describe('P2 an exemption', () => {
  it('P2 the lock stays and counts no more; others are told that it is exempt', () => {
    const made = exempting(held, exemption);
    const locks = locksAfter([held], made, policy);
    expect(locks).toEqual([exempt]);
    expect(lockedRoles(locks, policy)).toEqual([]);
    const person = { ...candidate('a'), locks: [held] };
    expect(lockEvents(person, made).map(({ type }) => type)).toEqual(['personnel.lock.released.v1', 'personnel.lock.exempted.v1']);
    expect(kinds([held], made)).toEqual(['EXEMPTED']);
  });

  it('P2 no re-evaluation locks again: another team, another contract number, a stop and its end', () => {
    const who = candidate('a', { locks: [exempt] });
    const other = requestTeam(null, asked([['a', 'PROJECT_MANAGER']], { projectId: '2', contractKey: 'contract-2' }), rules([who]));
    expect(other.team.answers).toMatchObject([{ outcome: 'ACQUIRED' }]);
    const rekeyed = rekeyTeam(team, { projectId: '1', saga: 's', contractKey: 'contract-9' }, rules([who])).holders['person-a'];
    expect(rekeyed?.added).toEqual([{ ...exempt, contractKey: 'contract-9' }]);
    const known = { candidates: [who], policy };
    const rest = noteStop(team, { from: '2026-03-10', reason: '资金' }, known);
    const resting = locksAfter([exempt], rest?.holders['person-a'] ?? expect.fail('no rest'), policy);
    expect(resting).toEqual([{ ...exempt, stop: 'RESTING' }]);
    const resumed = noteStop(rest?.team ?? null, { resumedOn: '2026-08-01' }, { ...known, candidates: [{ ...who, locks: resting }] });
    expect(locksAfter(resting, resumed?.holders['person-a'] ?? expect.fail('no end'), policy)).toEqual([exempt]);
  });

  it('P2 decision 5: at its end the lock counts again; one too many, the person is to be replaced and takes nothing new', () => {
    const second = lock('2');
    const alone = endingExemption(exempt, [exempt], policy);
    expect(locksAfter([exempt], alone, policy)).toEqual([held]);
    const locks = locksAfter([exempt, second], endingExemption(exempt, [exempt, second], policy), policy);
    expect(locks).toEqual([second, { ...held, stop: 'RESUMED' }]);
    const third = requestTeam(
      null,
      asked([['a', 'PROJECT_MANAGER']], { projectId: '3', contractKey: 'contract-3' }),
      rules([candidate('a', { locks })]),
    );
    expect(third.team.answers).toMatchObject([{ outcome: 'REFUSED', reasons: [{ code: 'AT_LIMIT' }] }]);
    expect(locksAfter(locks, change([], [second.lockId]), policy)).toEqual([held]);
  });

  it('P2 an end while the project rests counts the lock when work resumes', () => {
    const resting: Lock = { ...exempt, stop: 'RESTING' };
    expect(endingExemption(resting, [resting, lock('2')], policy).added).toEqual([{ ...held, stop: 'RESTING' }]);
  });

  it('P2 a lock that is released takes its exemption with it', () => {
    expect(exemptionsReleased([exempt, lock('2')], change([], [held.lockId, 'lock-2']))).toEqual(['case-1']);
    expect(exemptionsReleased([exempt], exempting(held, exemption))).toEqual([]);
    expect([exemptedBy([exempt], 'case-1'), exemptedBy([exempt], 'case-2')]).toEqual([exempt, undefined]);
  });
});

describe('P1 P2 the history of a lock', () => {
  const resting: Lock = { ...held, stop: 'RESTING' };
  it.each<[string, readonly Lock[], LockChange, readonly string[]]>([
    ['a seat', [], change([held], []), ['ADDED']],
    ['a seat at a project that rests', [], change([resting], []), ['ADDED', 'RESTED']],
    ['its release', [held], change([], [held.lockId]), ['RELEASED']],
    ['another contract', [held], change([{ ...held, contractKey: 'x' }], [held.lockId]), ['RECOUNTED']],
    ['a long stop', [held], change([resting], [held.lockId]), ['RESTED']],
    ['work resumed', [resting], change([{ ...held, stop: 'RESUMED' }], [held.lockId]), ['COUNTED']],
    ['an exemption that ended', [exempt], endingExemption(exempt, [exempt], policy), ['EXEMPTION_ENDED']],
    ['a release that came before', [], change([], [held.lockId]), []],
  ])('P1 tells %s', (_, locks, made, told) => {
    expect(kinds(locks, made)).toEqual(told);
  });
});
