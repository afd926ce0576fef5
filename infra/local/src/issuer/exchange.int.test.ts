import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../embedded/ports.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { tokenExchange } from './token-exchange.ts';

const accessToken = 'urn:ietf:params:oauth:token-type:access_token';
const seat = {
  ...{ key: '91530102MA6K00073D/UNIT_CLERK', org: '91530102MA6K00073D', orgKind: 'UNIT', region: '530102' },
  ...{ unitKinds: [{ code: 'INSTALLER' }], role: { code: 'UNIT_CLERK' } },
};

describe('picking a seat', () => {
  let dataDir: string;
  let issuer: Issuer;
  const asked: (string | undefined)[] = [];
  const platform = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.end(JSON.stringify({ data: { mySeats: [seat] } }));
  });
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'anzhu-exchange-'));
    await new Promise<void>((listening) => platform.listen(0, '127.0.0.1', listening));
    const { port } = platform.address() as AddressInfo;
    issuer = await startIssuer({ port: await freePort(), dataDir, platform: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await issuer.stop();
    platform.close();
    await rm(dataDir, { recursive: true });
  });

  const tokenWith = async (path: string, body: object): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${issuer.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const exchanged = async (subjectToken: string, key = seat.key): Promise<Record<string, string>> => {
    const given = { client_id: 'desk', grant_type: tokenExchange, subject_token: subjectToken, subject_token_type: accessToken, seat: key };
    const answer = await fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(given) });
    return (await answer.json()) as Record<string, string>;
  };

  it('X10 a person exchanges a token for one from another seat, which ends when the first one does', async () => {
    const token = await tokenWith('/token/user', { user: 'invitee' });
    const { access_token: picked = '', ...about } = await exchanged(token);
    expect(about).toMatchObject({ token_type: 'Bearer', issued_token_type: accessToken });
    expect(decodeJwt(picked)).toMatchObject({
      ...{ sub: 'invitee', name: '待邀请人员', iss: issuer.url, aud: 'anzhu' },
      ...{ org: seat.org, org_kind: 'UNIT', unit_kinds: ['INSTALLER'], region: '530102', roles: ['UNIT_CLERK'] },
    });
    expect(decodeJwt(picked).exp).toBeLessThanOrEqual(decodeJwt(token).exp ?? 0);
    expect(asked).toEqual([`Bearer ${token}`]);
  });

  it('X10 the seats of an official go along, so that another may be picked again', async () => {
    const token = await tokenWith('/token/user', { user: 'two-posts' });
    const { access_token: picked = '' } = await exchanged(token);
    expect(decodeJwt(picked)['seats']).toEqual(decodeJwt(token)['seats']);
  });

  it('X10 the seat that was left stands among them, once however often a seat is picked', async () => {
    const claims = { org: '530102-JZ', org_kind: 'AUTHORITY', unit_kinds: [], region: '530102', roles: ['EXAMINER'] };
    const token = await tokenWith('/token/claims', { claims: { sub: 'x', name: 'x', ...claims } });
    const { access_token: once = '' } = await exchanged(token);
    const { access_token: again = '' } = await exchanged(once);
    const { access_token: thrice = '' } = await exchanged(again);
    const unit = { org: seat.org, org_kind: 'UNIT', unit_kinds: ['INSTALLER'], region: '530102', roles: ['UNIT_CLERK'] };
    expect(decodeJwt(once)['seats']).toEqual([claims]);
    expect(decodeJwt(thrice)['seats']).toEqual([claims, unit]);
  });

  it('X10 nobody gets a seat the platform does not name, or by a token that is not valid', async () => {
    const claims = { sub: 'x', name: 'x', org: '', org_kind: 'UNIT', region: '' };
    expect(await exchanged(await tokenWith('/token/claims', { claims }), 'AUTH-53/EXAMINER')).toMatchObject({ error: 'invalid_target' });
    for (const bad of [
      'no token',
      await tokenWith('/token/claims', { claims, expiresInSeconds: -60 }),
      await tokenWith('/token/claims', { claims, audience: 'elsewhere' }),
    ])
      expect(await exchanged(bad)).toMatchObject({ error: 'invalid_grant' });
  });
});
