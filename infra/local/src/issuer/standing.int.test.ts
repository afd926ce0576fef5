import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../embedded/ports.ts';
import { gatewayClient } from './gateway-client.ts';
import { type Issuer, startIssuer } from './issuer.ts';

const examiner = 'kunming-examiner';

describe('what the dev issuer says of a token now (RFC 7662, ADR 66)', () => {
  let dataDir: string;
  let issuer: Issuer;
  let basic: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'anzhu-standing-'));
    issuer = await startIssuer({ port: await freePort(), dataDir });
    const { id, secret } = await gatewayClient(dataDir);
    basic = `Basic ${btoa(`${id}:${secret}`)}`;
  });
  afterAll(async () => {
    await issuer.stop();
    await rm(dataDir, { recursive: true });
  });

  const post = (path: string, body: object) =>
    fetch(`${issuer.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const tokenWith = async (path: string, body: object) =>
    ((await (await post(path, body)).json()) as { access_token: string }).access_token;
  const userToken = () => tokenWith('/token/user', { user: examiner });
  const asked = async (token: string, authorization = basic) => {
    const found = (await (await fetch(`${issuer.url}/.well-known/openid-configuration`)).json()) as { introspection_endpoint: string };
    return await fetch(found.introspection_endpoint, { method: 'POST', headers: { authorization }, body: new URLSearchParams({ token }) });
  };
  const said = async (token: string) => (await asked(token)).json();

  it('X9 a token stands as it was made, and names no seat, until something becomes of its person', async () => {
    const token = await userToken();
    const { sub, iat, exp } = decodeJwt(token);
    expect(await said(token)).toEqual({ active: true, sub, iat, exp });
  });

  it.each([
    ['a role', { roles: ['AUDITOR'] }],
    ['every role', { roles: [] }],
    ['the region', { region: '650100', org: '650100-JZ' }],
  ])('X9 %s that was changed is said of tokens that are there and of those that are made, and restored', async (_, claims) => {
    const token = await userToken();
    const { org, org_kind, unit_kinds, region, roles } = decodeJwt(token);
    expect((await post('/standing', { user: examiner, claims })).status).toBe(204);
    expect(await said(token)).toMatchObject({ active: true, org, org_kind, unit_kinds, region, roles, ...claims });
    expect(decodeJwt(await userToken())).toMatchObject(claims);
    await post('/standing', { user: examiner });
    expect(await said(token)).not.toHaveProperty('roles');
    expect(decodeJwt(await userToken())).toMatchObject({ region, roles });
  });

  it('X9 what was signed in for ends, also of a person whom the issuer does not know; of others it does not', async () => {
    const invented = { sub: 'invented', name: 'x', org: 'A', org_kind: 'AUTHORITY', region: '530000', roles: ['EXAMINER'] };
    const [token, other] = [await tokenWith('/token/claims', { claims: invented }), await userToken()];
    await post('/standing', { user: 'invented', ended: true });
    expect([await said(token), await said(other)]).toEqual([{ active: false }, expect.objectContaining({ active: true })]);
    await post('/standing', { user: 'invented' });
    expect(await said(token)).toMatchObject({ active: true });
  });

  it('X9 a token that has ended, is for others or is none is not active', async () => {
    const claims = { sub: 'x', name: 'x', org: '', org_kind: 'UNIT', region: '' };
    for (const bad of [
      'no token',
      await tokenWith('/token/claims', { claims, expiresInSeconds: -60 }),
      await tokenWith('/token/claims', { claims, audience: 'elsewhere' }),
    ])
      expect(await said(bad)).toEqual({ active: false });
  });

  it('security: nobody but the gateway is told, and nothing is changed by what is not understood', async () => {
    const token = await userToken();
    for (const authorization of ['', 'Basic', `Basic ${btoa('gateway:guess')}`, basic.toLowerCase()])
      expect((await asked(token, authorization)).status).toBe(401);
    for (const body of [{}, { user: '' }, { user: examiner, claims: { name: 'x' } }, { user: examiner, ended: false }])
      expect((await post('/standing', body)).status).toBe(400);
    expect(await said(token)).toMatchObject({ active: true });
  });
});
