import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFederation } from './federation.fixture.ts';

const examiner = { sub: 'u7', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };

type Federation = Awaited<ReturnType<typeof startFederation>>;

const asker =
  ({ url }: Federation) =>
  (headers: Record<string, string> = {}, search = '') =>
    fetch(`${url}/graphql${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ who }"}',
    });

describe('without a token', () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation('production', { anonymousPerMinute: 3 });
  });
  afterAll(async () => void (await federation.stop()));

  const ask = (headers?: Record<string, string>) => asker(federation)(headers);

  it('C5 reliability: one address asks so often a minute; who has a token is not limited by it', async () => {
    const statuses = [];
    for (let asked = 0; asked < 4; asked += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = (await (await ask()).json()) as { errors: { extensions: { code: string } }[] };
    expect(refused.errors[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await ask({ authorization: `Bearer ${await federation.sign(examiner)}` })).status).toBe(200);
    expect((await fetch(`${federation.url}/healthz`)).status).toBe(200);
  });
});

describe('security: limits by route and by organisation', () => {
  const limited = async (limits: Parameters<typeof startFederation>[1]) => {
    const federation = await startFederation('production', limits);
    const as = async (change: object) => ({ authorization: `Bearer ${await federation.sign({ ...examiner, ...change })}` });
    return { federation, as, ask: asker(federation) };
  };
  const statusesOf = async (answers: readonly Promise<Response>[]) => (await Promise.all(answers)).map(({ status }) => status).toSorted();

  it('security: what is added to the address, or asked by GET, does not escape the limit', async () => {
    const { federation, ask } = await limited({ anonymousPerMinute: 2 });
    const queries = [ask({}, '?a=1'), ask({}, '?b=2'), ask({}, '?'), fetch(`${federation.url}/graphql?query={who}`)];
    expect(await statusesOf(queries)).toEqual([200, 200, 429, 429]);
    await federation.stop();
  });

  it('security: the people of an organisation share one limit, another organisation has its own', async () => {
    const { federation, as, ask } = await limited({ anonymousPerMinute: 1, organisationPerMinute: 3 });
    const people = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((sub) => as({ sub })));
    expect(await statusesOf(people.map((headers) => ask(headers)))).toEqual([200, 200, 200, 429, 429]);
    expect((await ask(await as({ org: 'B' }))).status).toBe(200);
    expect((await ask()).status).toBe(200);
    await federation.stop();
  });

  it('security: files and pushes are limited by address, each for itself', async () => {
    const { federation, as } = await limited({ filesPerMinute: 2, pushesPerMinute: 1 });
    const machine = await as({ org_kind: 'SYSTEM', roles: ['PERMIT_REFORM_SYSTEM'] });
    const files = () => fetch(`${federation.url}/files/enterprise/t1`);
    const pushes = () => fetch(`${federation.url}/permit-reform/v1/projects`, { headers: machine });
    expect(await statusesOf([files(), files(), files()])).toEqual([200, 200, 429]);
    expect(await statusesOf([pushes(), pushes()])).toEqual([404, 429]);
    await federation.stop();
  });
});

describe('behind a reverse proxy', () => {
  const limitedBy = async (trustedProxies: readonly string[]) => {
    const federation = await startFederation('production', { anonymousPerMinute: 1, trustedProxies });
    const from = async (client: string) => (await asker(federation)({ 'x-forwarded-for': client })).status;
    return { from, stop: () => federation.stop() };
  };

  it('C5 reliability: each client has its own limit, and cannot feign to be another', async () => {
    const { from, stop } = await limitedBy(['loopback', '10.0.0.0/8']);
    expect([await from('203.0.113.1'), await from('203.0.113.2, 10.1.2.3')]).toEqual([200, 200]);
    expect(await from('198.51.100.7, 203.0.113.1')).toBe(429);
    expect(await from('203.0.113.2')).toBe(429);
    await stop();
  });

  it('C5 reliability: nobody is believed unless configured', async () => {
    for (const strangers of [[], ['192.0.2.0/24']]) {
      const { from, stop } = await limitedBy(strangers);
      expect([await from('203.0.113.1'), await from('203.0.113.2')]).toEqual([200, 429]);
      await stop();
    }
  });
});
