import { accountIdOf } from '@anzhu/access';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unit, uscc } from '../../test/cases.ts';
import type { Unit } from '../unit/unit.ts';
import { actingReasons, seatingReasons, standingOf } from './standing.ts';
import { accountStatistics } from './statistics.ts';
import { type AccountAct, changeAccount, changedEvent, invitingReasons, isOpen, newAccount, type UnitAccount } from './unit-account.ts';

const today = '2026-03-02';
const blank = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] };
const at = { createdAt: new Date(0), updatedAt: new Date(0) };
const accountOf = (account: string, overrides: Partial<UnitAccount> = {}): UnitAccount => ({
  ...{ ...blank, ...at, ...newAccount(unit(), { account, name: '李强' }, { role: 'UNIT_CLERK', invitedOn: null }) },
  ...overrides,
});
const acts: readonly AccountAct[] = ['invite', 'reset', 'accept', 'decline', 'changeRole', 'remove', 'disable', 'enable'];
const codesOf = (outcome: ReturnType<typeof changeAccount>) =>
  outcome.ok || outcome.error.code !== 'BLOCKED' ? [] : outcome.error.reasons.map(({ code }) => code);

describe('accounts of a unit (X10)', () => {
  it.each<[UnitAccount['status'], readonly AccountAct[]]>([
    ['INVITED', ['reset', 'accept', 'decline', 'changeRole', 'remove']],
    ['ACTIVE', ['changeRole', 'remove', 'disable']],
    ['DECLINED', ['invite', 'reset']],
    ['REMOVED', ['invite']],
    ['DISABLED', ['enable']],
  ])('X10 what may be done to an account that is %s', (status, allowed) => {
    const account = accountOf('a', { status });
    expect(acts.filter((act) => changeAccount(account, [], { act, today, role: 'UNIT_CLERK' }).ok)).toEqual(allowed);
  });

  it('X10 an invitation is open for thirty days, the last one included', () => {
    const invited = (invitedUntil: string) => accountOf('a', { status: 'INVITED', invitedUntil });
    const accept = (account: UnitAccount) => changeAccount(account, [], { act: 'accept', today });
    expect(newAccount(unit(), { account: 'a', name: '李强' }, { role: 'UNIT_CLERK', invitedOn: today }).invitedUntil).toBe('2026-04-01');
    expect(accept(invited(today)).ok).toBe(true);
    expect(codesOf(accept(invited('2026-03-01')))).toEqual(['INVITATION_EXPIRED']);
  });

  it('X10 an invitation that has ended is made anew, changed and taken back, though not accepted', () => {
    const ended = accountOf('a', { status: 'INVITED', invitedUntil: '2026-03-01' });
    for (const act of ['reset', 'changeRole', 'remove'] as const)
      expect(changeAccount(ended, [], { act, today, role: 'UNIT_CLERK' }).ok).toBe(true);
  });

  it('X10 one of two administrators may go, the only one stays and may be named again; the list follows and it is told', () => {
    const [first, second] = [accountIdOf(uscc, 'a'), accountIdOf(uscc, 'b')];
    const one = accountOf('a', { status: 'ACTIVE', role: 'UNIT_ADMIN' });
    const change = (administrators: readonly string[], act: AccountAct, role?: UnitAccount['role']) =>
      changeAccount(one, administrators, { act, today, role });
    expect(change([first, second], 'remove')).toMatchObject({
      value: { administrators: [second], events: [{ data: { status: 'REMOVED' } }] },
    });
    expect(codesOf(change([first], 'remove'))).toEqual(['LAST_ADMINISTRATOR']);
    expect(change([first], 'changeRole', 'UNIT_ADMIN')).toMatchObject({ ok: true, value: { administrators: null } });
    const clerk = accountOf('a', { status: 'ACTIVE' });
    expect(changeAccount(clerk, [second], { act: 'changeRole', today, role: 'UNIT_ADMIN' })).toMatchObject({
      value: { administrators: [second, first] },
    });
  });

  it('X10 an invitation may be answered until its last day, and a change of role makes that no later', () => {
    const invited = (invitedUntil: string) => accountOf('a', { status: 'INVITED', invitedUntil });
    expect([invited(today), invited('2026-03-01'), accountOf('a')].map((one) => isOpen(one, today))).toEqual([true, false, false]);
    const openAfter = (act: AccountAct) => {
      const outcome = changeAccount(invited('2026-03-05'), [], { act, today, role: 'UNIT_ADMIN' });
      return outcome.ok ? outcome.value.set.invitedUntil : outcome;
    };
    expect((['changeRole', 'reset', 'accept'] as const).map(openAfter)).toEqual(['2026-03-05', '2026-04-01', null]);
  });

  it('X10 a unit has two hundred open invitations at most, and is told to remove some first', () => {
    expect(invitingReasons(199)).toEqual([]);
    for (const open of [200, 201])
      expect(invitingReasons(open)).toMatchObject([
        { code: 'TOO_MANY_INVITATIONS', zh: expect.stringContaining('200个'), en: expect.stringContaining('200') },
      ]);
  });

  it.each<[string, Partial<Unit> | null, UnitAccount['role'], readonly string[]]>([
    ['an approved unit', {}, 'UNIT_CLERK', []],
    ['a merged unit', { successor: 'x', administrators: ['a'] }, 'UNIT_ADMIN', ['UNIT_MERGED']],
    ['a merged unit that nobody administers', { successor: 'x', administrators: [] }, 'UNIT_ADMIN', []],
    ['a merged unit that nobody administers, as a clerk', { successor: 'x', administrators: [] }, 'UNIT_CLERK', ['UNIT_MERGED']],
    ['a merged unit whose staff the issuer names', { successor: 'x' }, 'UNIT_ADMIN', ['UNIT_MERGED']],
    ['a unit that is not on record', null, 'UNIT_ADMIN', ['UNIT_NOT_APPROVED']],
  ])('X10 whether somebody is seated anew in %s', (_, of, role, codes) => {
    expect(seatingReasons(uscc, of && unit(of), role).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Parameters<typeof actingReasons>[2], boolean]>([
    ['accepts', { act: 'accept' }, true],
    ['is invited once more', { act: 'reset' }, true],
    ['becomes an administrator', { act: 'changeRole', role: 'UNIT_ADMIN' }, true],
    ['becomes a clerk', { act: 'changeRole', role: 'UNIT_CLERK' }, false],
    ['declines', { act: 'decline' }, false],
    ['is removed', { act: 'remove' }, false],
  ])('X10 who %s is seated anew, which a unit that was merged no longer does, or is not', (_, acting, isSeated) => {
    const codes = (role: UnitAccount['role'], administrators: readonly string[]) =>
      actingReasons({ role }, unit({ successor: 'x', administrators }), acting).map(({ code }) => code);
    expect(codes('UNIT_CLERK', ['a'])).toEqual(isSeated ? ['UNIT_MERGED'] : []);
    expect(codes('UNIT_ADMIN', [])).toEqual([]);
  });

  interface Step {
    readonly who: string;
    readonly act: AccountAct;
    readonly role: UnitAccount['role'];
  }
  interface Staff {
    readonly accounts: ReadonlyMap<string, UnitAccount>;
    readonly administrators: readonly string[];
  }
  const after = ({ accounts, administrators }: Staff, { who, act, role }: Step): Staff => {
    const account = accounts.get(who) as UnitAccount;
    const outcome = changeAccount(account, administrators, { act, today, ...(act === 'changeRole' && { role }) });
    if (!outcome.ok) return { accounts, administrators };
    const { set, administrators: named } = outcome.value;
    return { accounts: new Map([...accounts, [who, { ...account, ...set }]]), administrators: named ?? administrators };
  };
  const truly = ({ accounts }: Staff) => [...accounts.values()].filter(({ role, status }) => role === 'UNIT_ADMIN' && status === 'ACTIVE');
  const isDeserted = (staff: Staff): boolean => staff.administrators.length === 0;

  it('X10 the last administrator neither goes nor becomes a clerk, whatever was done before; an authority may disable even this one', () => {
    const people = ['a', 'b', 'c'];
    const roles = fc.constantFrom<UnitAccount['role']>('UNIT_ADMIN', 'UNIT_CLERK');
    const step = fc.record({ who: fc.constantFrom(...people), act: fc.constantFrom(...acts), role: roles });
    const first = (one: string) => [one, accountOf(one, { role: one === 'a' ? 'UNIT_ADMIN' : 'UNIT_CLERK' })] as const;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let staff: Staff = { accounts: new Map(people.map(first)), administrators: [accountIdOf(uscc, 'a')] };
        for (const one of steps) {
          const next = after(staff, one);
          expect(isDeserted(next) && !isDeserted(staff) && one.act !== 'disable').toBe(false);
          const named = truly(next).map(({ _id }) => _id);
          expect(named.toSorted()).toEqual(next.administrators.toSorted());
          staff = next;
        }
      }),
    );
  });

  it('X10 its events name no person', () => {
    const said = JSON.stringify(changedEvent('id', accountOf('li-qiang')));
    for (const personal of ['li-qiang', '李强']) expect(said).not.toContain(personal);
  });

  const kept = unit({ administrators: ['someone'] });
  const inEffect = { isHeld: true, role: 'UNIT_CLERK', unitKinds: ['CONTRACTOR'], region: '530102' };
  const notHeld = { isHeld: false, role: null, unitKinds: null, region: null };
  it.each<[string, Parameters<typeof standingOf>, object]>([
    ['of an active account, by the register', [kept, accountOf('a')], inEffect],
    ['of one who is invited only', [kept, accountOf('a', { status: 'INVITED' })], notHeld],
    ['of one removed', [kept, accountOf('a', { status: 'REMOVED' })], notHeld],
    [
      'of one disabled, also where the unit has no administrator left',
      [unit({ administrators: [] }), accountOf('a', { status: 'DISABLED' })],
      notHeld,
    ],
    ['of one who declined', [kept, accountOf('a', { status: 'DECLINED' })], notHeld],
    ['of a stranger to a unit that keeps its accounts', [kept, null], notHeld],
    ['of a stranger to a unit whose last administrator is disabled', [unit({ administrators: [] }), null], notHeld],
    ['in a unit that keeps none: as the token says', [unit(), null], { ...notHeld, isHeld: true }],
    [
      'of one invited to a unit that keeps none: as the token says',
      [unit(), accountOf('a', { status: 'INVITED' })],
      { ...notHeld, isHeld: true },
    ],
    ['of one who declined that: as the token says', [unit(), accountOf('a', { status: 'DECLINED' })], { ...notHeld, isHeld: true }],
    ['of one disabled in a unit that keeps none', [unit(), accountOf('a', { status: 'DISABLED' })], notHeld],
    ['of one removed from a unit that keeps none', [unit(), accountOf('a', { status: 'REMOVED' })], notHeld],
    ['in a unit that is not on record', [null, null], { ...notHeld, isHeld: true }],
  ])('X10 the seat %s', (_, [of, account], standing) => {
    expect(standingOf(of, account)).toEqual(standing);
  });

  it('X18 accounts are counted by county and by kind, under each of several; removed ones are not', () => {
    const line = (division: string, values: readonly string[], count: number) => ({
      division,
      feature: 'account',
      values,
      value: values.join('|'),
      count,
    });
    const lines = [
      line('530102', ['ACTIVE', 'INSTALLER,EQUIPMENT_OWNER'], 2),
      line('530102', ['INVITED', 'INSTALLER'], 1),
      line('530103', ['DISABLED', 'INSTALLER'], 1),
      line('530124', ['REMOVED', 'CONTRACTOR'], 5),
    ];
    expect(accountStatistics(lines)).toMatchObject({
      byDivision: [
        { division: '530102', active: 2, invited: 1, disabled: 0 },
        { division: '530103', active: 0, invited: 0, disabled: 1 },
      ],
      byKind: [
        { kind: { code: 'EQUIPMENT_OWNER' }, active: 2, invited: 0, disabled: 0 },
        { kind: { code: 'INSTALLER' }, active: 2, invited: 1, disabled: 1 },
      ],
    });
  });
});
