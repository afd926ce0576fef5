import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer, GraphqlBody } from '../../infra/local/src/client/answer.ts';
import { push } from '../../infra/local/src/sample/permit-reform.ts';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { registrationPush } from '../../services/supervision/src/supervision-registration/supervision-registration.sample.ts';
import { type Stage, stageOf, supergraphSdl } from '../harness/stage.ts';
import { machineSecret } from '../harness/system.ts';
import { registerUnit } from '../harness/units.ts';
import { callsNaming, operationOf, together } from './calls.ts';
import { composed, type Field } from './composed.ts';

const services = readdirSync(new URL('../../services/', import.meta.url));

const post = async (url: string, query: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: (await answer.json()) as GraphqlBody };
};

describe('subgraphs asked directly', () => {
  const asked = {
    _service: '{ _service { sdl } }',
    _entities: '{ _entities(representations: [{ __typename: "Unit", uscc: "91530102MA6K00014A" }]) { __typename } }',
    introspection: '{ __schema { types { name } } }',
  };

  it.each(services.flatMap((service) => Object.entries(asked).map(([what, query]) => [service, what, query] as const)))(
    'X9 %s answers nothing to %s without the internal token, nor with a forged one, nor with a person’s own',
    async (service, _, query) => {
      const { subgraphs } = inject('system');
      const url = subgraphs[service] ?? '';
      const own = await stageOf(inject('system')).client.tokens.user('kunming-examiner');
      const forged = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"x","iss":"anzhu-gateway","aud":"anzhu-subgraphs"}')}.`;
      for (const headers of [{}, { 'x-anzhu-token': forged }, { 'x-anzhu-token': own }, { authorization: `Bearer ${own}` }]) {
        const { status, body } = await post(url, query, headers as Record<string, string>);
        expect(status).toBe(401);
        expect(body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
        expect(body.data ?? null).toBeNull();
      }
    },
  );

  it('X9 the gateway does not pass _service and _entities on', async () => {
    const { baseUrl } = inject('system');
    for (const query of Object.values(asked).slice(0, 2)) {
      const { body } = await post(baseUrl, query);
      expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('tokens', () => {
  const query = '{ units(first: 1) { edges { node { uscc } } } }';
  const claims = {
    id: 'x',
    name: 'x',
    org: '530100-JZ',
    orgKind: 'AUTHORITY',
    unitKinds: [],
    region: '530100',
    roles: ['EXAMINER'],
  } as const;
  const tokens = () => stageOf(inject('system')).client.tokens;
  const tampered = (token: string): string => {
    const [header, body = '', signature] = token.split('.');
    const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), region: '650000' };
    return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
  };

  type Make = () => Promise<string>;
  const bad: readonly (readonly [what: string, make: Make])[] = [
    ['that has expired', () => tokens().subject(claims, { expiresInSeconds: -3600 })],
    ['for another audience', () => tokens().subject(claims, { audience: 'elsewhere' })],
    ['with changed claims', async () => tampered(await tokens().subject(claims))],
    ['that is none', async () => 'abc'],
    ['with an unknown role', () => tokens().subject({ ...claims, roles: ['KING' as 'EXAMINER'] })],
  ];

  it.each(bad)('X9 a token %s is refused', async (_, make) => {
    const { status, body } = await post(inject('system').baseUrl, query, { authorization: `Bearer ${await make()}` });
    expect(status).toBe(401);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED', zh: expect.any(String) } }] });
  });

  it('X9 a good token is taken', async () => {
    const { status, body } = await post(inject('system').baseUrl, query, { authorization: `Bearer ${await tokens().subject(claims)}` });
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});

describe('nobody', () => {
  const callsOf = callsNaming([], { today: '2026-05-01', perType: 0 });
  /** The schema says so. */
  const isForAnyone = ({ name, description }: Field): boolean =>
    name === 'me' || /Papers$/.test(name) || /without login/.test(description ?? '');

  it.each(['query', 'mutation'] as const)('front-ends 7: is told so by every %s of the schema, but for what is public', async (kind) => {
    const { client } = stageOf(inject('system'));
    const { queries, mutations } = composed(supergraphSdl());
    const fields = kind === 'query' ? queries : mutations;
    expect(fields.length).toBeGreaterThan(100);
    const calls = fields.flatMap(callsOf);
    for (const batch of kind === 'query' ? together(calls) : calls.map((call) => [call])) {
      const { query, variables } = operationOf(kind, batch);
      const { errors = [] } = await client.ask(null, query, variables);
      const told = batch.map(({ field }, at) => {
        const code = errors.find(({ path }) => path?.[0] === `a${at}`)?.extensions?.code;
        return { name: field.name, isPublic: isForAnyone(field), code };
      });
      const isAsTold = ({ isPublic, code = '' }: (typeof told)[number]): boolean =>
        isPublic ? ['', 'NOT_FOUND', 'BAD_USER_INPUT'].includes(code) : code === 'UNAUTHENTICATED';
      expect(told.filter((one) => !isAsTold(one))).toEqual([]);
    }
  });
});

describe('another region, another unit, another role', () => {
  let stage: Stage;
  let filing: Answer;
  const nobodys = () => ({ ...filing, id: randomUUID() });

  beforeAll(async () => {
    stage = stageOf(inject('system'));
    const owner = stage.world.units.equipmentOwner;
    await registerUnit(stage, owner);
    filing = await stage.acts.open(owner, 'OwnershipFiling', { form: craneForm(stage.world, stage.days) });
  });

  const reading = 'query One($id: ID!) { answer: ownershipFiling(id: $id) { id form { name } } }';

  it.each(['changji-examiner', 'xinjiang-auditor', 'yunnan-contractor', 'xinjiang-equipment-owner', 'permit-reform'])(
    'X9 to %s a Kunming owner’s filing does not exist: neither read nor refused',
    async (who) => {
      const token =
        who === 'permit-reform'
          ? await stage.client.tokens.machine(who, machineSecret(stage.system, who))
          : await stage.client.tokens.user(who);
      for (const id of [filing.id, randomUUID()]) {
        const answer = await fetch(`${stage.client.baseUrl}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query: reading, variables: { id } }),
        });
        expect(await answer.json()).toEqual({ data: { answer: null } });
      }
    },
  );

  it('X9 acting on a case of another region is answered exactly as on one that does not exist', async () => {
    for (const who of ['changji-examiner', stage.world.units.contractor] as const) {
      const [foreign, absent] = [await stage.acts.take(who, filing, 'withdraw'), await stage.acts.take(who, nobodys(), 'withdraw')];
      const { correlationId: _one, ...told } = foreign as Answer & { correlationId?: unknown };
      const { correlationId: _two, ...toldOfAbsent } = absent as Answer & { correlationId?: unknown };
      expect(told).toEqual(toldOfAbsent);
      expect(told).toMatchObject({ __typename: 'Error', code: 'NOT_FOUND' });
    }
  });

  it('X9 who is not signed in sees no case and opens none', async () => {
    const { data, errors } = await stage.client.ask(null, reading, { id: filing.id });
    expect([data, errors]).toMatchObject([{ answer: null }, [{ extensions: { code: 'UNAUTHENTICATED' } }]]);
    const opened = await stage.client.act(null, 'createOwnershipFiling', { form: craneForm(stage.world, stage.days, 1), papers: [] });
    expect(opened).toMatchObject({ __typename: 'Error', code: 'UNAUTHENTICATED' });
  });

  it('X9 a unit of another kind may not open a filing', async () => {
    const opened = await stage.client.act('yunnan-contractor', 'createOwnershipFiling', {
      form: craneForm(stage.world, stage.days, 1),
      papers: [],
    });
    expect(opened).toMatchObject({ __typename: 'Error', code: 'FORBIDDEN' });
  });

  it('X9 another unit’s file cannot be attached', async () => {
    const [paper] = await stage.acts.papers(stage.world.units.equipmentOwner, 'OwnershipFiling', ['OTHER']);
    const stranger = { ...stage.world.units.equipmentOwner, org: stage.world.units.installer.org };
    const opened = await stage.client.act(stranger, 'createOwnershipFiling', {
      form: craneForm(stage.world, stage.days, 1),
      papers: [paper],
    });
    expect(opened).toMatchObject({ __typename: 'RequirementsNotMet', faults: [{ path: expect.stringContaining('papers.0') }] });
  });

  it('R0 the permit-reform system of another province, and whoever is none, pushes nothing', async () => {
    const token = await stage.client.tokens.machine('permit-reform-xinjiang', machineSecret(stage.system, 'permit-reform-xinjiang'));
    expect(await push(stage.client, { token, form: registrationPush(stage.world) })).toMatchObject({
      __typename: 'Error',
      code: 'FORBIDDEN',
    });
    const person = await stage.client.tokens.user('kunming-examiner');
    expect(await push(stage.client, { token: person, form: registrationPush(stage.world) })).toMatchObject({
      __typename: 'Error',
      status: 403,
    });
  });
});
