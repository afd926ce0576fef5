import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimsOf, subjectFromClaims } from './claims.ts';
import { createInternalTokenMinter, createInternalTokenVerifier } from './internal-token.ts';
import { anonymous, type Subject } from './subject.ts';

const pems = () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    key: pair.privateKey,
    privatePem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicPem: pair.publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
};
const keys = pems();
const mint = createInternalTokenMinter(keys.privatePem);
const verify = createInternalTokenVerifier(keys.publicPem);
const refused = { ok: false, error: 'UNAUTHENTICATED' };

const clerk: Subject = {
  id: 'u1',
  name: '张三',
  org: '91530100MA6K000000',
  orgKind: 'UNIT',
  unitKinds: ['EQUIPMENT_OWNER'],
  region: '530102',
  roles: ['UNIT_CLERK'],
};

const signed = (claims: Record<string, unknown>, { iss = 'anzhu-gateway', aud = 'anzhu-subgraphs', exp = '60s' } = {}) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(iss)
    .setAudience(aud)
    .setIssuedAt()
    .setExpirationTime(exp)
    .sign(keys.key);

describe('internal token', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([clerk, anonymous])('carries the subject $id from the gateway to a service', async (subject) => {
    expect(await verify(await mint(subject))).toEqual({ ok: true, value: subject });
  });

  it('reliability: an expired token is refused', async () => {
    const token = await mint(clerk);
    vi.useFakeTimers({ now: Date.now() + 70_000, toFake: ['Date'] });
    expect(await verify(token)).toEqual(refused);
  });

  it.each([
    ['once it has ended', 70_000],
    ['when the clock went back', -3_600_000],
  ])('reliability: a token that was checked before is refused %s', async (_, passed) => {
    const clock = { now: Date.now() };
    const verifyAt = createInternalTokenVerifier(keys.publicPem, () => clock.now);
    const token = await createInternalTokenMinter(keys.privatePem, () => clock.now)(clerk);
    for (const later of [0, 59_000]) {
      clock.now += later;
      expect(await verifyAt(token)).toEqual({ ok: true, value: clerk });
    }
    clock.now += passed - 59_000;
    expect(await verifyAt(token)).toEqual(refused);
  });

  it('reliability: a token that was checked before lends nothing to a forged one with the same claims', async () => {
    const verifyAt = createInternalTokenVerifier(keys.publicPem);
    const token = await mint(clerk);
    expect(await verifyAt(token)).toEqual({ ok: true, value: clerk });
    const [header, payload] = token.split('.');
    const [, , signature] = (await createInternalTokenMinter(pems().privatePem)(clerk)).split('.');
    expect(await verifyAt(`${header}.${payload}.${signature}`)).toEqual(refused);
  });

  it('reliability: is handed out again for half of its life, to the same subject only', async () => {
    const clock = { now: Date.now() };
    const mintAt = createInternalTokenMinter(keys.privatePem, () => clock.now);
    const first = await mintAt(clerk);
    clock.now += 29_000;
    expect(await mintAt(clerk)).toBe(first);
    const verifyAt = createInternalTokenVerifier(keys.publicPem, () => clock.now);
    expect(await verifyAt(await mintAt({ ...clerk, roles: [] }))).toMatchObject({ ok: true, value: { roles: [] } });
    clock.now += 1_000;
    const second = await mintAt(clerk);
    expect(second).not.toBe(first);
    clock.now -= 3_600_000;
    expect(await mintAt(clerk)).not.toBe(second);
  });

  it('reliability: a missing, garbled or forged token is refused', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await mint(clerk)).split('.')[1]}.`;
    for (const token of [undefined, '', 'x.y.z', unsigned, await createInternalTokenMinter(pems().privatePem)(clerk)])
      expect(await verify(token)).toEqual(refused);
  });

  it('reliability: a token for another audience or of another issuer is refused, also one that is expired', async () => {
    expect(await verify(await signed(claimsOf(clerk)))).toEqual({ ok: true, value: clerk });
    for (const change of [{ aud: 'other' }, { iss: 'other' }, { exp: '-1h' }])
      expect(await verify(await signed(claimsOf(clerk), change))).toEqual(refused);
  });

  it('reliability: a token with malformed claims is refused', async () => {
    expect(await verify(await signed({ ...claimsOf(clerk), roles: ['GOD'] }))).toEqual(refused);
  });
});

describe('claims', () => {
  it('name every malformed one at once', () => {
    const claims = { sub: '', name: 7, org: 'a\u0000b', org_kind: 'toString', unit_kinds: ['BANK'], region: '53', roles: 'EXAMINER' };
    const refusal = subjectFromClaims(claims);
    expect(refusal.ok ? [] : [...refusal.error].sort()).toEqual(Object.keys(claims).sort());
  });

  it('X10 may lack roles and kinds: a unit that registers itself has none', () => {
    const { roles: _, unit_kinds: __, ...claims } = claimsOf(clerk);
    expect(subjectFromClaims(claims)).toEqual({ ok: true, value: { ...clerk, roles: [], unitKinds: [] } });
  });
});
