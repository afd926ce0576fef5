import { describe, expect, it } from 'vitest';
import { asked, candidate, lock, qualified, rules } from '../../test/team-fixtures.ts';
import { type LockPolicy, type LockRole, lockedRoles } from './lock.ts';
import { replaceMember } from './replace-member.ts';
import { answerTo, type Candidate, closeTeam, emptyTeam, type LockRequest, requestTeam, type TeamState } from './team.ts';

const whole = [
  ['a', 'PROJECT_MANAGER'],
  ['b', 'SAFETY_OFFICER'],
  ['c', 'CHIEF_SUPERVISION_ENGINEER'],
] as const;

const three = [candidate('a'), candidate('b'), candidate('c')];

/** Given a team and persons, when it is asked for, then … */
const when = (request: LockRequest, candidates: readonly Candidate[], more: { team?: TeamState; policy?: Partial<LockPolicy> } = {}) => {
  const change = requestTeam(more.team ?? null, request, rules(candidates, more.policy));
  const answer = answerTo(change.team, request.saga);
  return {
    change,
    isAcquired: () => expect(answer).toMatchObject({ outcome: 'ACQUIRED' }),
    isRefused: (...reasons: readonly object[]) => {
      expect(answer).toEqual({ saga: request.saga, outcome: 'REFUSED', reasons });
      expect(change.holders).toEqual({});
      expect(change.team.members).toEqual(more.team?.members ?? []);
    },
  };
};

const manager = (candidates: readonly Candidate[], overrides: Partial<LockRequest> = {}) =>
  when(asked([['a', 'PROJECT_MANAGER']], overrides), candidates);

const chief = (candidates: readonly Candidate[], overrides: Partial<LockRequest> = {}) =>
  when(asked([['a', 'CHIEF_SUPERVISION_ENGINEER']], overrides), candidates);

const chiefOf = (...projects: readonly string[]) =>
  candidate('a', { locks: projects.map((project) => lock(project, { role: 'CHIEF_SUPERVISION_ENGINEER' })) });

const atLimit = (role: LockRole, ...projectIds: readonly string[]) => ({
  code: 'AT_LIMIT',
  role,
  personRef: 'ref-a',
  projectIds,
});

describe('S3 a request tells of nobody but the staff of the unit it names', () => {
  const unknown = { code: 'UNKNOWN_PERSON', role: 'PROJECT_MANAGER', personRef: 'ref-a', projectIds: [] };

  it.each([
    ['is employed elsewhere', { uscc: 'UNIT-2' }],
    ['has left', { employed: false }],
    ['has another name', { nameRef: 'name of another' }],
    ['has no name on file any more', { nameRef: undefined as never }],
    ['is employed elsewhere, at the limit and without certificates', { uscc: 'UNIT-2', locks: [lock('9')], qualifications: [] }],
  ])('S3 one answer about who %s', (_, own) => {
    manager([candidate('a', own)]).isRefused(unknown);
    manager([]).isRefused(unknown);
  });

  it('S3 a request of an earlier version names whom it asks for, however the name is spelled; its refusal names nobody', () => {
    const [member] = asked([['a', 'PROJECT_MANAGER']]).members;
    const { nameRef: _, ...nameless } = member ?? expect.fail('no member');
    const naming = (name: string) => ({ members: [{ ...nameless, name }] });
    manager([candidate('a')], naming('人员 a')).isAcquired();
    manager([candidate('a')], naming('别人')).isRefused(unknown);
    manager([candidate('a', { nameRef: undefined as never })], { members: [nameless] }).isRefused(unknown);
  });
});

describe('P1 locking a team', () => {
  it('P1 locks every member with an id that derives from request, person and role', () => {
    const { change, isAcquired } = when(asked(whole), three);
    isAcquired();
    expect(change.team).toMatchObject({ contractKey: 'contract-1', d2: '53', closed: false });
    expect(Object.keys(change.holders)).toEqual(['person-a', 'person-b', 'person-c']);
    const again = when(asked(whole), three).change;
    expect(again).toEqual(change);
    const other = when(asked(whole, { saga: 'saga-2' }), three).change;
    const ids = [...change.team.members, ...other.team.members].map(({ lockId }) => lockId);
    expect(new Set(ids).size).toBe(6);
  });

  it('P1 gives one person two locks for two roles and one for a role named twice', () => {
    const roles = [['a', 'PROJECT_MANAGER'] as const, ['a', 'SAFETY_OFFICER'] as const, ['a', 'PROJECT_MANAGER'] as const];
    const { change } = when(asked(roles), three);
    expect(change.holders['person-a']?.added.map(({ role }) => role)).toEqual(['PROJECT_MANAGER', 'SAFETY_OFFICER']);
  });

  it('P1 refuses a project manager who has a project in construction, and names it', () => {
    manager([candidate('a', { locks: [lock('9')] })]).isRefused(atLimit('PROJECT_MANAGER', '9'));
  });

  it('P1 lets a chief take a third project and refuses the fourth', () => {
    chief([chiefOf('7', '8')]).isAcquired();
    chief([chiefOf('7', '8', '9')]).isRefused(atLimit('CHIEF_SUPERVISION_ENGINEER', '7', '8', '9'));
  });

  it('P1 counts projects of one contract once', () => {
    manager([candidate('a', { locks: [lock('9', { contractKey: 'contract-1' })] })]).isAcquired();
  });

  it('P1 counts each role for itself', () => {
    manager([candidate('a', { locks: [lock('9', { role: 'SAFETY_OFFICER' })] })]).isAcquired();
  });

  it('P1 counts within the province, in the whole country only where that is configured', () => {
    const elsewhere = [candidate('a', { locks: [lock('9', { d2: '65' })] })];
    manager(elsewhere).isAcquired();
    when(asked([['a', 'PROJECT_MANAGER']]), elsewhere, { policy: { isNationwide: true } }).isRefused(atLimit('PROJECT_MANAGER', '9'));
  });

  it('P1 does not count what was unlocked, and an unlocked lock of the same contract hides no other', () => {
    manager([candidate('a', { locks: [lock('9', { exempt: true })] })]).isAcquired();
    const both = [candidate('a', { locks: [lock('8'), lock('9', { exempt: true, contractKey: 'contract-1' })] })];
    manager(both).isRefused(atLimit('PROJECT_MANAGER', '8'));
  });

  it('P1 holds nobody for sectors other than building and municipal works', () => {
    const { change, isAcquired } = manager([candidate('a', { locks: [lock('9')] })], { sector: 'OTHER' });
    isAcquired();
    expect(change).toMatchObject({ team: { members: [] }, holders: {} });
    manager([candidate('a', { locks: [lock('9')] })], { sector: 'MUNICIPAL_INFRASTRUCTURE' }).isRefused(atLimit('PROJECT_MANAGER', '9'));
  });

  it('P1 names every reason of every member at once, and locks nobody', () => {
    const busy = candidate('a', { locks: [lock('9')], qualifications: [qualified('CONSTRUCTOR')] });
    const unknown = { code: 'UNKNOWN_PERSON', role: 'CHIEF_SUPERVISION_ENGINEER', personRef: 'ref-c', projectIds: [] };
    const lacking = { code: 'QUALIFICATION_MISSING', role: 'PROJECT_MANAGER', personRef: 'ref-a', projectIds: [] };
    when(asked(whole), [busy, candidate('b')]).isRefused(unknown, atLimit('PROJECT_MANAGER', '9'), {
      ...lacking,
      kinds: ['SAFETY_CERTIFICATE_B'],
    });
  });

  it('P1 says LOCKED in a role once its limit is reached', () => {
    const role = 'CHIEF_SUPERVISION_ENGINEER';
    const policy = rules([]).policy;
    expect(lockedRoles([lock('1', { role }), lock('2', { role })], policy)).toEqual([]);
    expect(lockedRoles([lock('1', { role }), lock('2', { role }), lock('3', { role })], policy)).toEqual([role]);
    expect(lockedRoles([lock('1')], policy)).toEqual(['PROJECT_MANAGER']);
    expect(lockedRoles([lock('1', { exempt: true })], policy)).toEqual([]);
  });
});

describe('P1 requests that come again or too late', () => {
  const team = when(asked(whole), three).change.team;

  it('P1 answers a known request what it answered, whatever has happened since', () => {
    const locked = three.map((one) => ({ ...one, locks: [lock('9')] }));
    expect(requestTeam(team, asked(whole), rules(locked))).toEqual({ team, holders: {} });
    const closed = closeTeam(team).team;
    expect(answerTo(requestTeam(closed, asked(whole), rules(three)).team, 'saga-1')).toMatchObject({ outcome: 'ACQUIRED' });
  });

  it('P1 refuses another request for a team that is locked', () => {
    when(asked(whole, { saga: 'saga-2' }), three, { team }).isRefused({ code: 'TEAM_HELD', projectIds: ['project-1'] });
  });

  it('P1 releases exactly its lock ids when the project is over, and refuses every later request', () => {
    const { team: closed, holders } = closeTeam(team);
    expect(Object.values(holders).flatMap(({ released }) => released)).toEqual(team.members.map(({ lockId }) => lockId));
    when(asked(whole, { saga: 'saga-2' }), three, { team: closed }).isRefused({ code: 'TEAM_CLOSED', projectIds: ['project-1'] });
    expect(closeTeam(null)).toEqual({ team: { ...emptyTeam, released: [], closed: true }, holders: {} });
  });
});

describe('P3 replacing a member', () => {
  const { team, holders } = when(asked(whole), three).change;
  const locked = three.map((one) => ({ ...one, locks: holders[one._id]?.added ?? [] }));
  const replacement = {
    projectId: 'project-1',
    saga: 'change-1',
    role: 'PROJECT_MANAGER',
    outgoingId: 'person-a',
    incomingRef: 'ref-d',
  } as const;
  const replace = (incoming: Candidate, of: TeamState = team) => replaceMember(of, replacement, rules([...locked, incoming]));

  it('P3a releases the old manager by lock id and locks the new one for the same contract', () => {
    const change = replace(candidate('d'));
    if (!change.ok) throw new Error('refused');
    expect(change.value.holders['person-a']).toEqual({ added: [], released: [team.members[0]?.lockId] });
    expect(change.value.holders['person-d']?.added).toMatchObject([{ contractKey: 'contract-1', d2: '53', projectId: 'project-1' }]);
    expect(change.value.team.members.map(({ personId }) => personId)).toEqual(['person-b', 'person-c', 'person-d']);
    expect(replace(candidate('d'), change.value.team)).toEqual({ ok: true, value: { team: change.value.team, holders: {} } });
  });

  it.each([
    ['has a project', replace(candidate('d', { locks: [lock('9')] })), 'AT_LIMIT'],
    ['lacks a certificate', replace(candidate('d', { qualifications: [qualified('CONSTRUCTOR')] })), 'QUALIFICATION_MISSING'],
    ['is not registered', replace(candidate('e')), 'UNKNOWN_PERSON'],
    ['is manager of this team already', replaceMember(team, { ...replacement, incomingRef: 'ref-a' }, rules(locked)), 'ALREADY_A_MEMBER'],
    [
      'would follow somebody who is not manager',
      replaceMember(team, { ...replacement, outgoingId: 'person-b' }, rules([...locked, candidate('d')])),
      'NOT_A_MEMBER',
    ],
    ['would join a team that is closed', replace(candidate('d'), closeTeam(team).team), 'TEAM_CLOSED'],
  ])('P3a refuses a replacement who %s', (_what, outcome, code) => {
    expect(outcome).toMatchObject({ ok: false, error: [{ code }] });
  });
});
