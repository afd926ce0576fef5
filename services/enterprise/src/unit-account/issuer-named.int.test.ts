import { syntheticUscc } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { accountsService, of, officer, person } from '../../test/accounts.ts';
import { registrationForm, uscc } from '../../test/cases.ts';

const { service, act, invite, standing } = await accountsService();
afterAll(() => service.stop());

const units = service.connection.collection('units');

/** A unit of before units kept their accounts: the issuer says who acts for it. */
const issuerNamed = async (serial: number, stated: object = {}) => {
  const { administrators: _, ...unit } = { administrators: null, ...(await units.findOne({ _id: uscc as never })) };
  const code = syntheticUscc(serial, '530102');
  await units.insertOne({ ...unit, ...stated, _id: code as never, outbox: [], requests: [] });
  const boss = subject({ id: `boss-${serial}`, name: '周八', org: code, roles: ['UNIT_ADMIN'], unitKinds: ['CONTRACTOR'] });
  return { code, boss };
};
const unitOf = async (code: string) => (await units.findOne({ _id: code as never })) ?? {};
const accountsOf = (code: string, filter: object = {}) =>
  service.connection
    .collection('unit_accounts')
    .find({ uscc: code, ...filter })
    .toArray();

const changeRegistration = async (code: string, by: string, stated: object = {}) => {
  const who = subject({ id: by, name: '吴九', org: code, unitKinds: [], roles: [] });
  const papers = ['BUSINESS_LICENSE', 'AUTHORIZATION'].map((kind) => ({ kind, fileId: kind }));
  const form = { ...registrationForm, uscc: code, ...stated };
  const step = (one: typeof who, mutation: string, { id, version }: Readonly<Record<string, unknown>>) =>
    service.change(one, mutation, { id, expectedVersion: version, opinion: '同意' });
  const made = await service.change(who, 'createUnitRegistration', { form, papers });
  return step(officer, 'approveUnitRegistration', await step(who, 'submitUnitRegistration', made));
};

describe('X10 accounts of a unit whose staff the issuer named', () => {
  it('X10 who changes the registration of a unit approved long ago takes nothing over, and unseats nobody', async () => {
    const { code, boss } = await issuerNamed(11);
    expect(await changeRegistration(code, 'taker')).toMatchObject({ state: 'APPROVED' });
    expect(await accountsOf(code)).toEqual([]);
    expect(await unitOf(code)).not.toHaveProperty('administrators');
    expect(await standing(boss)).toMatchObject({ isHeld: true, role: null });
  });

  it('X10 an administrator whom the department invited besides keeps the seat, and begins the accounts with that very one', async () => {
    const { code, boss } = await issuerNamed(12);
    const invited = await act(officer, 'inviteUnitMember', { uscc: code, account: boss.id, name: '周八', role: 'UNIT_ADMIN' });
    expect(invited).toMatchObject({ status: 'INVITED' });
    expect(await standing(boss)).toMatchObject({ isHeld: true, role: null });
    expect(await invite('clerk-12', 'UNIT_CLERK', boss)).toMatchObject({ status: 'INVITED' });
    expect(await accountsOf(code, { account: boss.id })).toMatchObject([
      { _id: invited.id, status: 'ACTIVE', role: 'UNIT_ADMIN', invitedUntil: null },
    ]);
    expect(await unitOf(code)).toMatchObject({ administrators: [invited.id] });
    expect(await standing(boss)).toMatchObject({ isHeld: true, role: 'UNIT_ADMIN' });
  });

  it('X10 E1 in a unit that was merged nobody is seated anew, unless it is left without an administrator', async () => {
    const { code, boss } = await issuerNamed(13);
    const [clerk, other] = [await invite('clerk-13', 'UNIT_CLERK', boss), await invite('other-13', 'UNIT_CLERK', boss)];
    const active = await act(person('other-13'), 'acceptUnitInvitation', of(other));
    await units.updateOne({ _id: code as never }, { $set: { successor: uscc } });
    const merged = { reasons: [{ code: 'UNIT_MERGED' }] };
    const appointing = { uscc: code, account: 'heir', name: '郑十', role: 'UNIT_ADMIN' };
    expect(await act(person('clerk-13'), 'acceptUnitInvitation', of(clerk))).toMatchObject(merged);
    expect(await act(officer, 'resetUnitInvitation', of(clerk))).toMatchObject(merged);
    expect(await act(boss, 'changeUnitMemberRole', { ...of(active), role: 'UNIT_ADMIN' })).toMatchObject(merged);
    expect(await act(officer, 'inviteUnitMember', appointing)).toMatchObject(merged);
    const [first] = await accountsOf(code, { account: boss.id });
    const disabling = { id: first?._id, expectedVersion: first?.['version'], reason: '失联' };
    expect(await act(officer, 'disableUnitAccount', disabling)).toMatchObject({ status: 'DISABLED' });
    const heir = await act(officer, 'inviteUnitMember', appointing);
    expect(await act(person('heir'), 'acceptUnitInvitation', of(heir))).toMatchObject({ status: 'ACTIVE' });
    expect(await act(person('clerk-13'), 'acceptUnitInvitation', of(clerk))).toMatchObject(merged);
  });

  it('X10 a unit has two hundred invitations open at most; those that have ended count no more', async () => {
    const { code, boss } = await issuerNamed(14);
    await invite('first-14', 'UNIT_CLERK', boss);
    const accounts = service.connection.collection('unit_accounts');
    const [one] = await accountsOf(code, { account: 'first-14' });
    const copies = Array.from({ length: 199 }, (_, at) => ({ ...one, _id: `copy-${at}` as never, account: `copy-${at}`, outbox: [] }));
    await accounts.insertMany(copies);
    expect(await invite('more', 'UNIT_CLERK', boss)).toMatchObject({ reasons: [{ code: 'TOO_MANY_INVITATIONS' }] });
    await accounts.updateOne({ _id: 'copy-0' as never }, { $set: { invitedUntil: '2026-03-01' } });
    const asked = { requestId: newId(), account: 'more', name: '冯二', role: 'UNIT_CLERK' };
    const invited = await act(boss, 'inviteUnitMember', asked);
    expect(invited).toMatchObject({ status: 'INVITED' });
    expect(await act(boss, 'inviteUnitMember', asked)).toEqual(invited);
    const appointing = { uscc: code, account: 'appointed', name: '陈三', role: 'UNIT_ADMIN' };
    expect(await act(officer, 'inviteUnitMember', appointing)).toMatchObject({ status: 'INVITED' });
  });

  it('X10 an approved change of the registration saves only the accounts that it concerns', async () => {
    const { code, boss } = await issuerNamed(15);
    await invite('clerk-15', 'UNIT_CLERK', boss);
    const versions = async () => (await accountsOf(code)).map(({ version, unitName }) => ({ version, unitName }));
    const before = await versions();
    expect(await changeRegistration(code, 'boss-15')).toMatchObject({ state: 'APPROVED' });
    expect(await versions()).toEqual(before);
    expect(await changeRegistration(code, 'boss-15', { name: '云南新五华建工' })).toMatchObject({ state: 'APPROVED' });
    expect(await versions()).toEqual(before.map(({ version }) => ({ version: Number(version) + 1, unitName: '云南新五华建工' })));
  });
});
