import { type Subject, unseated } from '@anzhu/access';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { tokenExchange } from '../../infra/local/src/issuer/token-exchange.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';

const everyHalfSecond = { interval: 500 };

describe('who acts for a unit', () => {
  let stage: Stage;
  let founder: Subject;
  let clerk: Subject;
  const org = () => founder.org;
  beforeAll(async () => {
    stage = stageOf(inject('system'));
    const unit = stage.world.units.equipmentOwner;
    founder = { ...unit, id: `founder-${unit.org}`, name: '注册人', roles: [] };
    clerk = { ...unit, id: `clerk-${unit.org}`, name: '经办人甲', roles: ['UNIT_CLERK'] };
    expect(await registerUnit(stage, founder)).toMatchObject({ state: 'APPROVED' });
  });

  const mayFile = async (who: Subject) => {
    const query = 'query ($in: String) { work { equipment { mayCreate(division: $in) { mutation } } } }';
    const { data, errors } = await stage.client.ask(who, query, { in: founder.region });
    return errors?.[0]?.extensions?.code ?? JSON.stringify(data).includes('createOwnershipFiling');
  };
  const account = async (who: string) => {
    const query =
      'query ($uscc: String, $search: String) { unitAccounts(filter: { uscc: $uscc }, search: $search) { edges { node { id version } } } }';
    const { data } = await stage.client.ask(founder, query, { uscc: org(), search: who });
    const [edge] = (data as { unitAccounts: { edges: { node: { id: string; version: number } }[] } }).unitAccounts.edges;
    return { id: edge?.node.id ?? '', expectedVersion: edge?.node.version ?? 0 };
  };

  it('X10 who registered a unit acts for it with the token of before, and nobody whom its register does not name', async () => {
    await expect.poll(() => mayFile(founder), everyHalfSecond).toBe(true);
    await expect.poll(() => mayFile(clerk), everyHalfSecond).toBe('UNAUTHENTICATED');
  });

  it('X10 the invited one accepts without a seat, exchanges the token for one from the seat, and acts', async () => {
    const invitation = { account: clerk.id, name: clerk.name, role: 'UNIT_CLERK' };
    const invited = await stage.client.act(founder, 'inviteUnitMember', invitation);
    expect(invited).toMatchObject({ __typename: 'UnitAccount' });
    const person = unseated(clerk);
    const answer = await account(clerk.id);
    expect(await stage.client.act(person, 'acceptUnitInvitation', answer)).toMatchObject({ __typename: 'UnitAccount' });
    const given = {
      ...{ client_id: 'desk', grant_type: tokenExchange, subject_token: await stage.client.tokens.subject(person) },
      ...{ subject_token_type: 'urn:ietf:params:oauth:token-type:access_token', seat: `${org()}/UNIT_CLERK` },
    };
    const exchanged = await fetch(`${stage.system.issuerUrl}/token`, { method: 'POST', body: new URLSearchParams(given) });
    const { access_token: token } = (await exchanged.json()) as { access_token: string };
    const me = async () => {
      const asked = await fetch(`${stage.system.baseUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ me { org roles { code } } }' }),
      });
      return ((await asked.json()) as { data: object }).data;
    };
    await expect.poll(me, everyHalfSecond).toEqual({ me: { org: org(), roles: [{ code: 'UNIT_CLERK' }] } });
    await expect.poll(() => mayFile(clerk), everyHalfSecond).toBe(true);
  });

  it.each([
    ['X18 a disabled account', 'wuhua-officer', 'disableUnitAccount', 'enableUnitAccount'],
    ['X10 a removed member', 'founder', 'removeUnitMember', ''],
  ])('%s is shut out everywhere within seconds, while the token lasts', async (_, who, shuts, opens) => {
    const by = who === 'founder' ? founder : who;
    const act = async (mutation: string) => stage.client.act(by, mutation, { ...(await account(clerk.id)), reason: '测试' });
    expect(await act(shuts)).toMatchObject({ __typename: 'UnitAccount' });
    await expect.poll(() => mayFile(clerk), everyHalfSecond).toBe('UNAUTHENTICATED');
    if (opens === '') return;
    expect(await act(opens)).toMatchObject({ __typename: 'UnitAccount' });
    await expect.poll(() => mayFile(clerk), everyHalfSecond).toBe(true);
  });
});
