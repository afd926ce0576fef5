import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOidcAuthentication } from './auth.ts';
import { startIssuer } from './federation.fixture.ts';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(async () => {
  await issuer.app.close();
});

const claims = { sub: 'he', name: '何', org: 'AUTH-53', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };
const { privateKey: forger } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('a token that was checked', () => {
  const authenticationAt = (clock: { now: number }) =>
    createOidcAuthentication({ issuer: issuer.issuer, audience: 'anzhu' }, () => clock.now);

  it('X9 is believed until its end and not longer', async () => {
    const clock = { now: Date.now() };
    const authenticate = authenticationAt(clock);
    const token = `Bearer ${await issuer.sign(claims, { exp: '30s' })}`;
    expect(await authenticate(token)).toMatchObject({ ok: true, value: { id: 'he' } });
    clock.now += 20_000;
    expect(await authenticate(token)).toMatchObject({ ok: true });
    clock.now += 20_000;
    expect(await authenticate(token)).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
  });

  it('X9 lends nothing to another token that says the same', async () => {
    const authenticate = authenticationAt({ now: Date.now() });
    const [token, forged] = await Promise.all([issuer.sign(claims), issuer.sign(claims, { key: forger })]);
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ ok: true });
    expect(await authenticate(`Bearer ${forged}`)).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
  });
});
