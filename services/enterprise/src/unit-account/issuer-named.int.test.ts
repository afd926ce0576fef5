import { syntheticUscc } from '@anzhu/identifiers';
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

const changeRegistration = async (code: string, by: string) => {
  const who = subject({ id: by, name: '吴九', org: code, unitKinds: [], roles: [] });
  const papers = ['BUSINESS_LICENSE', 'AUTHORIZATION'].map((kind) => ({ kind, fileId: kind }));
  const form = { ...registrationForm, uscc: code };
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
});
