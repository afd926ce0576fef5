import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSignedIn, roles, subjectFromClaims } from '@anzhu/access';
import { checkUscc, isDivision } from '@anzhu/identifiers';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../embedded/ports.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { issuerKeys } from './keys.ts';
import { machines, users } from './users.ts';

let dataDir: string;
let issuer: Issuer;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'anzhu-issuer-'));
  issuer = await startIssuer({ port: await freePort(), dataDir });
});
afterAll(async () => {
  await issuer.stop();
  await rm(dataDir, { recursive: true });
});

describe('dev issuer', () => {
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
    ] as const) {
      const answer = await asMachine(id, secret);
      expect([answer.ok, await answer.json()]).toEqual([false, expect.not.objectContaining({ access_token: expect.anything() })]);
    }
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

describe('logging in by code with PKCE', () => {
  const verifier = 'v'.repeat(64);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const callback = 'http://127.0.0.1:5173/callback';
  /** A browser: keeps cookies, follows nothing by itself. */
  const browser = () => {
    const cookies = new Map<string, string>();
    return async (address: string, init: RequestInit = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(new URL(address, issuer.url), { ...init, redirect: 'manual', headers: { cookie } });
      for (const set of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
        cookies.set(name, value);
      }
      return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text() };
    };
  };
  const begin = (change: Readonly<Record<string, string>> = {}) => {
    const asked = { client_id: 'desk', response_type: 'code', redirect_uri: callback, scope: 'openid profile', state: 's1' };
    return `/auth?${new URLSearchParams({ ...asked, code_challenge: challenge, code_challenge_method: 'S256', ...change })}`;
  };
  const codeOf = async (user: string): Promise<string> => {
    const open = browser();
    const { location } = await open(begin());
    const chosen = await open(location, { method: 'POST', body: new URLSearchParams({ user }) });
    const back = new URL((await open(chosen.location)).location);
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([callback, 's1']);
    return back.searchParams.get('code') ?? '';
  };
  const redeem = async (code: string, change: Readonly<Record<string, string>> = {}) => {
    const form = { grant_type: 'authorization_code', client_id: 'desk', redirect_uri: callback, code_verifier: verifier, code, ...change };
    const answer = await fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(form) });
    return { status: answer.status, body: (await answer.json()) as { access_token: string; id_token: string; error: string } };
  };

  it.each(['kunming-examiner', 'xinjiang-installer', 'newcomer'])('X9 gives %s the tokens of that user', async (id) => {
    const { body } = await redeem(await codeOf(id));
    const keySet = createRemoteJWKSet(new URL(`${issuer.url}/jwks`));
    const { payload } = await jwtVerify(body.access_token, keySet, { issuer: issuer.url, audience: 'anzhu' });
    expect(subjectFromClaims(payload)).toEqual({ ok: true, value: users.find((user) => user.id === id) });
    const { payload: told } = await jwtVerify(body.id_token, keySet, { issuer: issuer.url, audience: 'desk' });
    expect(told).toMatchObject({ sub: id, name: users.find((user) => user.id === id)?.name });
  });

  it('front-ends 6: lists every user by province and role, in Chinese', async () => {
    const open = browser();
    const { text } = await open((await open(begin())).location);
    const listed = [...text.matchAll(/<button name="user" value="([^"]+)"/g)].map(([, id]) => id);
    expect([...listed].sort()).toEqual(users.map(({ id }) => id).sort());
    expect(text).toMatch(/云南省[\s\S]*<h3>初审[\s\S]*广西/);
    expect(text.match(/<(?:summary|h3)>[^<]*[A-Za-z]/)).toBeNull();
  });

  it('takes a code once, from who began, with the secret it began with', async () => {
    const code = await codeOf('kunming-examiner');
    const other = await codeOf('kunming-examiner');
    const refused = [
      await redeem(code, { code_verifier: 'w'.repeat(64) }),
      await redeem(other, { redirect_uri: 'http://127.0.0.1:5173/' }),
      await redeem('x'),
    ];
    const good = await codeOf('kunming-examiner');
    expect((await redeem(good)).status).toBe(200);
    refused.push(await redeem(good));
    expect(refused.map(({ status, body }) => [status, body.error])).toEqual(refused.map(() => [400, 'invalid_grant']));
  });

  it.each([
    ['no challenge', { code_challenge: '', code_challenge_method: '' }],
    ['a challenge in the clear', { code_challenge: verifier, code_challenge_method: 'plain' }],
    ['a page of elsewhere', { redirect_uri: 'https://else.example/callback' }],
    ['an unknown client', { client_id: 'nobody' }],
  ])('leads nobody to the login with %s', async (_, change) => {
    const { location, text } = await browser()(begin(change));
    expect(location.includes('/login/') || location.includes('code=')).toBe(false);
    expect(location.includes('error=') || text.includes('无法登录')).toBe(true);
  });

  it('logs in nobody it does not know, and nobody without a login that was begun', async () => {
    const open = browser();
    const { location } = await open(begin());
    for (const [ask, user] of [
      [open, 'nobody'],
      [browser(), 'kunming-examiner'],
    ] as const) {
      const answer = await ask(location, { method: 'POST', body: new URLSearchParams({ user }) });
      expect([answer.status, answer.location, answer.text.includes('无法登录')]).toEqual([400, '', true]);
      expect(answer.text).not.toMatch(/at .*\.(?:ts|js):\d/);
    }
  });
});

describe('seeded users', () => {
  it('X9 cover every role, each by an organisation of the right kind', () => {
    const everyone = [...users, ...machines];
    expect(new Set(everyone.flatMap((user) => user.roles))).toEqual(new Set(Object.keys(roles)));
    for (const user of everyone) for (const role of user.roles) expect(roles[role].of).toBe(user.orgKind);
    expect(new Set(everyone.map(({ id }) => id)).size).toBe(everyone.length);
  });

  it('front-ends 10: are told apart by their names, which are all that the login page shows', () => {
    expect(new Set(users.map(({ name }) => name)).size).toBe(users.length);
  });

  it('have unified social credit codes and divisions that are valid', () => {
    for (const { org, orgKind, region } of users.filter(isSignedIn)) {
      expect(isDivision(region)).toBe(true);
      if (orgKind === 'UNIT') expect(checkUscc(org)).toEqual({ ok: true, value: org });
    }
  });
});
