import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFederation } from './federation.fixture.ts';

const examiner = { sub: 'u7', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };

describe('without a token', () => {
  let federation: Awaited<ReturnType<typeof startFederation>>;
  beforeAll(async () => {
    federation = await startFederation('production', 3);
  });
  afterAll(async () => void (await federation.stop()));

  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${federation.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ who }"}',
    });

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
