import type { Subject } from '@anzhu/access';
import { syntheticUscc } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { type AccountAnswer, accountsService, admin, member, newcomer, of, officer, official, person } from '../../test/accounts.ts';
import { registrationForm, uscc } from '../../test/cases.ts';

const { service, act, invite, ask, joined, standing, listed, stored } = await accountsService();
afterAll(() => service.stop());

describe('X10 X18 accounts of units', () => {
  it('X10 who registered a unit without a role is its administrator once it is approved, and nobody else acts for it', async () => {
    expect(await standing(newcomer)).toEqual({ isHeld: true, role: 'UNIT_ADMIN', unitKinds: ['CONTRACTOR'] });
    expect(await standing(member('stranger'))).toEqual({ isHeld: false, role: null, unitKinds: null });
    expect(await standing(subject({ org: syntheticUscc(5) }))).toEqual({ isHeld: true, role: null, unitKinds: null });
  });

  it('X10 the administrator invites, the invited one accepts and acts; the same invitation is answered again', async () => {
    const input = { requestId: newId(), account: 'li', name: '李四', role: 'UNIT_CLERK' };
    const invited = await act(admin, 'inviteUnitMember', input);
    expect(invited).toMatchObject({ status: 'INVITED', invitedUntil: '2026-04-01' });
    expect(await act(admin, 'inviteUnitMember', input)).toEqual(invited);
    expect(await act(admin, 'inviteUnitMember', { ...input, role: 'UNIT_ADMIN' })).toEqual({ code: 'REQUEST_ID_REUSED' });
    expect(await invite('li')).toMatchObject({ reasons: [{ code: 'ACCOUNT_STATUS' }] });
    expect(await standing(member('li'))).toMatchObject({ isHeld: false });
    expect(await ask(person('li'), '{ myInvitations { id unitName role } mySeats { key } }')).toEqual({
      myInvitations: [{ id: invited.id, unitName: registrationForm.name, role: 'UNIT_CLERK' }],
      mySeats: [],
    });
    expect(await act(person('li'), 'acceptUnitInvitation', of(invited))).toMatchObject({ status: 'ACTIVE' });
    expect(await standing(member('li', 'UNIT_ADMIN'))).toMatchObject({ isHeld: true, role: 'UNIT_CLERK' });
    const seats = '{ mySeats { key role { code } unitKinds { code } region isPicked } }';
    const seat = { key: `${uscc}/UNIT_CLERK`, role: { code: 'UNIT_CLERK' }, unitKinds: [{ code: 'CONTRACTOR' }], region: '530102' };
    expect(await ask(person('li'), seats)).toEqual({ mySeats: [{ ...seat, isPicked: false }] });
    expect(await ask(member('li'), seats)).toEqual({ mySeats: [{ ...seat, isPicked: true }] });
  });

  it('X10 one who declines or leaves holds no seat, and may be invited anew', async () => {
    const declined = await act(person('wu'), 'declineUnitInvitation', of(await invite('wu')));
    expect(declined).toMatchObject({ status: 'DECLINED' });
    const again = await invite('wu', 'UNIT_ADMIN');
    expect(again).toMatchObject({ id: declined.id, status: 'INVITED', role: 'UNIT_ADMIN' });
    const active = await act(person('wu'), 'acceptUnitInvitation', of(again));
    expect(await act(member('wu', 'UNIT_ADMIN'), 'removeUnitMember', { ...of(active), reason: '离职' })).toMatchObject({
      status: 'REMOVED',
    });
    expect(await standing(member('wu', 'UNIT_ADMIN'))).toMatchObject({ isHeld: false });
  });

  it('X10 the last administrator stays', async () => {
    const last = await stored('newcomer');
    for (const [mutation, more] of [
      ['removeUnitMember', { reason: '离职' }],
      ['changeUnitMemberRole', { role: 'UNIT_CLERK' }],
    ] as const)
      expect(await act(admin, mutation, { ...of(last), ...more })).toMatchObject({ reasons: [{ code: 'LAST_ADMINISTRATOR' }] });
  });

  it('X10 of administrators who remove each other or step down all at once one stays', async () => {
    const others = await Promise.all(['a1', 'a2', 'a3'].map((account) => joined(account, 'UNIT_ADMIN')));
    const all = [await stored('newcomer'), ...others];
    const who = ['newcomer', 'a1', 'a2', 'a3'].map((id) => member(id, 'UNIT_ADMIN'));
    const next = (at: number) => all[(at + 1) % all.length] as AccountAnswer;
    const acted = await Promise.all(
      who.map((one, at) =>
        at % 2
          ? act(one, 'changeUnitMemberRole', { ...of(all[at] as AccountAnswer), role: 'UNIT_CLERK' })
          : act(one, 'removeUnitMember', { ...of(next(at)), reason: '离职' }),
      ),
    );
    const unit = await service.connection.collection('units').findOne({ _id: uscc as never });
    const active = await service.connection.collection('unit_accounts').find({ uscc, role: 'UNIT_ADMIN', status: 'ACTIVE' }).toArray();
    expect(active.length).toBeGreaterThan(0);
    expect(active.map(({ _id }) => String(_id)).toSorted()).toEqual([...(unit?.['administrators'] ?? [])].toSorted());
    expect(acted.filter(({ __typename }) => __typename === 'UnitAccount').length).toBeGreaterThan(0);
    for (const { account } of active.filter(({ account: one }) => one !== 'newcomer').slice(0, active.length - 1))
      await act(member(String(account), 'UNIT_ADMIN'), 'removeUnitMember', { ...of(await stored(String(account))), reason: '离职' });
  });

  it('X18 an official of the place disables an account with a reason, in effect at once, and enables it again', async () => {
    const account = await joined('sun');
    const reason = '冒用他人身份';
    const disabled = await act(officer, 'disableUnitAccount', { ...of(account), reason });
    expect(disabled).toMatchObject({ status: 'DISABLED' });
    expect(await standing(member('sun'))).toMatchObject({ isHeld: false });
    expect(await ask(member('sun'), '{ mySeats { key } }')).toEqual({ mySeats: [] });
    const { unitAccount } = await ask(officer, `{ unitAccount(id: "${account.id}") { history { action actorName opinion } } }`);
    expect(JSON.stringify(unitAccount)).toContain(reason);
    expect(await act(officer, 'enableUnitAccount', { ...of(disabled), reason: '已核实' })).toMatchObject({ status: 'ACTIVE' });
    expect(await standing(member('sun'))).toMatchObject({ isHeld: true });
  });

  it('X18 where the last administrator is disabled the department appoints another, who invites again', async () => {
    const last = await stored('newcomer');
    const disabled = await act(officer, 'disableUnitAccount', { ...of(last), reason: '失联' });
    expect(disabled).toMatchObject({ status: 'DISABLED' });
    const appointed = await act(officer, 'inviteUnitMember', {
      uscc: uscc.toLowerCase(),
      account: 'zhao',
      name: '赵七',
      role: 'UNIT_ADMIN',
    });
    expect(await act(person('zhao'), 'acceptUnitInvitation', of(appointed))).toMatchObject({ status: 'ACTIVE' });
    expect(await invite('by-zhao', 'UNIT_CLERK', member('zhao', 'UNIT_ADMIN'))).toMatchObject({ status: 'INVITED' });
    expect(await act(officer, 'enableUnitAccount', { ...of(disabled), reason: '已核实' })).toMatchObject({ status: 'ACTIVE' });
    const removing = { ...of(await stored('zhao')), reason: '离职' };
    expect(await act(admin, 'removeUnitMember', removing)).toMatchObject({ status: 'REMOVED' });
    await act(admin, 'removeUnitMember', { ...of(await stored('by-zhao')), reason: '误邀' });
  });

  it('X18 an invitation that has ended is reset by the department', async () => {
    const invited = await invite('late');
    service.clock.advance({ days: 31 });
    const answered = await act(person('late'), 'acceptUnitInvitation', of(invited));
    expect(answered).toMatchObject({ reasons: [{ code: 'INVITATION_EXPIRED' }] });
    const reset = await act(officer, 'resetUnitInvitation', of(invited));
    expect(reset).toMatchObject({ status: 'INVITED', invitedUntil: '2026-05-02' });
    expect(await act(person('late'), 'acceptUnitInvitation', of(reset))).toMatchObject({ status: 'ACTIVE' });
  });

  it('X18 X9 accounts are listed within the jurisdiction, by filter, and counted', async () => {
    await invite('qian');
    expect(await listed(officer, '(filter: { status: INVITED })')).toEqual(['qian']);
    expect(await listed(officer, '(filter: { kind: INSTALLER })')).toEqual([]);
    expect(await listed(official('530000'), '(search: "qian", filter: { kind: CONTRACTOR, division: "530100" })')).toEqual(['qian']);
    expect(await listed(admin)).toContain('qian');
    expect(await listed(official('650000'))).toEqual([]);
    expect(await listed(subject())).toEqual([]);
    const statistics = 'unitAccountStatistics { division byDivision { division invited } byKind { kind { code } invited } }';
    expect((await ask(official('530100'), `{ ${statistics} }`))['unitAccountStatistics']).toEqual({
      division: '530100',
      byDivision: [{ division: '530102', invited: 1 }],
      byKind: [{ kind: { code: 'CONTRACTOR' }, invited: 1 }],
    });
    expect((await service.ask(admin, `{ ${statistics} }`)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  const foreign = subject({ id: 'foreign', roles: ['UNIT_ADMIN'] });
  it.each<[string, Subject, string, object, string]>([
    ['a clerk invites', member('li'), 'inviteUnitMember', { account: 'x', name: 'x', role: 'UNIT_CLERK' }, 'FORBIDDEN'],
    ['a clerk makes an administrator', member('li'), 'changeUnitMemberRole', { role: 'UNIT_ADMIN' }, 'FORBIDDEN'],
    ['a clerk removes another', member('li'), 'removeUnitMember', { reason: '无' }, 'FORBIDDEN'],
    ['an administrator of a moment ago removes', member('wu', 'UNIT_ADMIN'), 'removeUnitMember', { reason: '无' }, 'FORBIDDEN'],
    [
      'an administrator of a moment ago invites',
      member('wu', 'UNIT_ADMIN'),
      'inviteUnitMember',
      { account: 'x', name: 'x', role: 'UNIT_CLERK' },
      'FORBIDDEN',
    ],
    ['the administrator disables', admin, 'disableUnitAccount', { reason: '无' }, 'FORBIDDEN'],
    ['another unit’s administrator removes', foreign, 'removeUnitMember', { reason: '无' }, 'NOT_FOUND'],
    ['another unit’s administrator changes a role', foreign, 'changeUnitMemberRole', { role: 'UNIT_ADMIN' }, 'NOT_FOUND'],
    ['another unit’s administrator answers', foreign, 'acceptUnitInvitation', {}, 'NOT_FOUND'],
    ['an official answers for the person', officer, 'acceptUnitInvitation', {}, 'NOT_FOUND'],
    ['an official outside the jurisdiction disables', official('650000'), 'disableUnitAccount', { reason: '无' }, 'NOT_FOUND'],
    ['an official outside the jurisdiction resets', official('650000'), 'resetUnitInvitation', {}, 'NOT_FOUND'],
    ['an examiner disables', official('530102', 'EXAMINER'), 'disableUnitAccount', { reason: '无' }, 'FORBIDDEN'],
    ['an examiner resets', official('530102', 'EXAMINER'), 'resetUnitInvitation', {}, 'FORBIDDEN'],
    ['an auditor disables', official('530102', 'AUDITOR'), 'disableUnitAccount', { reason: '无' }, 'FORBIDDEN'],
    ['an official removes', officer, 'removeUnitMember', { reason: '无' }, 'FORBIDDEN'],
    ['an official appoints a clerk', officer, 'inviteUnitMember', { uscc, account: 'x', name: 'x', role: 'UNIT_CLERK' }, 'FORBIDDEN'],
    [
      'an official outside the jurisdiction appoints',
      official('650000'),
      'inviteUnitMember',
      { uscc, account: 'x', name: 'x', role: 'UNIT_ADMIN' },
      'NOT_FOUND',
    ],
    [
      'an auditor appoints',
      official('530102', 'AUDITOR'),
      'inviteUnitMember',
      { uscc, account: 'x', name: 'x', role: 'UNIT_ADMIN' },
      'FORBIDDEN',
    ],
    ['a person without a seat removes', person('wu'), 'removeUnitMember', { reason: '无' }, 'UNAUTHENTICATED'],
    ['nobody answers', person('anonymous'), 'acceptUnitInvitation', {}, 'UNAUTHENTICATED'],
  ])('X10 X18 refused: %s', async (_, who, mutation, more, code) => {
    const target = await stored('newcomer');
    const about = mutation === 'inviteUnitMember' ? {} : of(target);
    expect(await act(who, mutation, { ...about, ...more })).toEqual({ code });
    expect(await stored('newcomer')).toEqual(target);
  });

  it('X10 all that is wrong with an invitation is said at once; a unit that is not approved invites nobody', async () => {
    const query = 'mutation ($input: InviteUnitMemberInput!) { inviteUnitMember(input: $input) { __typename } }';
    const wrong = { requestId: newId(), account: ' x', name: '', role: 'UNIT_CLERK' };
    const { errors } = await service.ask(admin, query, { input: wrong });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ path: 'account' }, { path: 'name' }] });
    expect(await invite('x', 'UNIT_CLERK', foreign)).toMatchObject({ reasons: [{ code: 'UNIT_NOT_APPROVED' }] });
  });

  it('X10 a unit whose staff the issuer names keeps its accounts from its first invitation on', async () => {
    const code = syntheticUscc(6);
    const base = await service.connection.collection('units').findOne({ _id: uscc as never });
    const { administrators: _, ...unit } = { administrators: null, ...base };
    await service.connection.collection('units').insertOne({ ...unit, _id: code as never, outbox: [], requests: [] });
    const by = subject({ id: 'boss', org: code, roles: ['UNIT_ADMIN'] });
    expect(await standing({ ...by, id: 'clerk' })).toMatchObject({ isHeld: true });
    expect(await invite('x', 'UNIT_CLERK', by)).toMatchObject({ status: 'INVITED' });
    expect(await standing(by)).toMatchObject({ isHeld: true, role: 'UNIT_ADMIN' });
    expect(await standing({ ...by, id: 'clerk' })).toMatchObject({ isHeld: false });
    const outbox = (await service.connection.collection('unit_accounts').find({ uscc: code }).toArray()).flatMap(
      ({ outbox: events }) => events,
    );
    expect(JSON.stringify(outbox)).not.toContain('boss');
  });
});
