import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roles, subjectFromClaims } from '@anzhu/access';
import { checkUscc, isDivision } from '@anzhu/identifiers';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../embedded/ports.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { issuerKeys } from './keys.ts';
import { machines, users } from './users.ts';

describe('dev issuer', () => {
  let dataDir: string;
  let issuer: Issuer;

  const ask = (path: string, body: unknown) =>
    fetch(`${issuer.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const tokenOf = async (response: Response) => ((await response.json()) as { access_token: string }).access_token;
  const verify = async (token: string) => {
    const discovery = await fetch(`${issuer.url}/.well-known/openid-configuration`);
    const { jwks_uri } = (await discovery.json()) as { jwks_uri: string };
    const checked = await jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), { issuer: issuer.url, audience: 'anzhu' });
    return checked.payload;
  };
  const asMachine = (id: string, secret: string) =>
    fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'anzhu-issuer-'));
    issuer = await startIssuer({ port: await freePort(), dataDir });
  });
  afterAll(async () => {
    await issuer.stop();
    await rm(dataDir, { recursive: true });
  });

  it('X9 gives each seeded user a token that carries exactly that subject', async () => {
    for (const user of users) {
      const claims = await verify(await tokenOf(await ask('/token/user', { user: user.id })));
      expect(subjectFromClaims(claims)).toEqual({ ok: true, value: user });
    }
  });

  it('lists the users when asked for an unknown one', async () => {
    const answer = await ask('/token/user', { user: 'nobody' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: 'unknown_user', users: expect.arrayContaining(['kunming-examiner']) });
  });

  it('R0 gives a machine a token for its secret only', async () => {
    const { secrets } = await issuerKeys(dataDir);
    const claims = await verify(await tokenOf(await asMachine('permit-reform', secrets['permit-reform'] ?? '')));
    expect(claims).toMatchObject({ sub: 'permit-reform', org_kind: 'SYSTEM', roles: ['PERMIT_REFORM_SYSTEM'] });
    for (const [id, secret] of [
      ['permit-reform', 'guess'],
      ['permit-reform', ''],
      ['constructor', ''],
      ['kunming-examiner', ''],
    ] as const)
      expect((await asMachine(id, secret)).status).toBe(401);
  });

  it('signs invented claims, also expired ones and for another audience', async () => {
    const claims = { sub: 'fresh', org: '91530102MA6K00014A' };
    expect(await verify(await tokenOf(await ask('/token/claims', { claims })))).toMatchObject(claims);
    for (const bad of [{ expiresInSeconds: -60 }, { audience: 'elsewhere' }])
      await expect(verify(await tokenOf(await ask('/token/claims', { claims, ...bad })))).rejects.toThrow();
    expect((await ask('/token/claims', { claims: {} })).status).toBe(400);
  });

  it('keeps its key over a restart, readable by its user only', async () => {
    const token = await tokenOf(await ask('/token/user', { user: 'kunming-examiner' }));
    const { url } = issuer;
    await issuer.stop();
    issuer = await startIssuer({ port: Number(new URL(url).port), dataDir });
    await expect(verify(token)).resolves.toMatchObject({ sub: 'kunming-examiner' });
    expect((await stat(join(dataDir, 'issuer.json'))).mode & 0o077).toBe(0);
  });
});

describe('seeded users', () => {
  it('X9 cover every role, each by an organisation of the right kind', () => {
    const everyone = [...users, ...machines];
    expect(new Set(everyone.flatMap((user) => user.roles))).toEqual(new Set(Object.keys(roles)));
    for (const user of everyone) for (const role of user.roles) expect(roles[role].of).toBe(user.orgKind);
    expect(new Set(everyone.map(({ id }) => id)).size).toBe(everyone.length);
  });

  it('have unified social credit codes and divisions that are valid', () => {
    for (const { org, orgKind, region } of users) {
      expect(isDivision(region)).toBe(true);
      if (orgKind === 'UNIT') expect(checkUscc(org)).toEqual({ ok: true, value: org });
    }
  });
});
