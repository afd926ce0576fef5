import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { issuerAsked, noting } from './asked.ts';
import { createOidcAuthentication } from './auth.ts';
import { issuersClient, startIssuer } from './federation.fixture.ts';
import { asStillClaimed } from './still-claimed.ts';

/** Of what the token claims nothing holds any more. */
const unclaimed: object = { org: undefined, org_kind: undefined, unit_kinds: undefined, region: undefined, roles: undefined };

const official = { sub: 'he', name: '何', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };

describe('what the issuer says of a token now (RFC 7662)', () => {
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.app.close());
  beforeEach(() => issuer.now.clear());

  const door = (change: Partial<Parameters<typeof asStillClaimed>[1]> = {}) => {
    const clock = { now: Date.now() };
    const now = () => clock.now;
    const byClaims = createOidcAuthentication({ issuer: issuer.issuer, audience: 'anzhu' }, now);
    const asked = noting(issuerAsked, { warn: () => undefined, info: () => undefined });
    const enter = asStillClaimed(byClaims, { issuer: issuer.issuer, client: issuersClient, asked, now, limitMs: 500, ...change });
    return { clock, enter, asked };
  };
  const bearer = async (claims: object = official) => `Bearer ${await issuer.sign(claims)}`;

  it.each([
    ['a role', { org: 'A', org_kind: 'AUTHORITY', region: '530000', roles: ['AUDITOR'] }, { roles: ['AUDITOR'], region: '530000' }],
    ['every role', { org: 'A', org_kind: 'AUTHORITY', region: '530000' }, { roles: [], org: 'A' }],
    ['the region', { org: 'B', org_kind: 'AUTHORITY', region: '650000', roles: ['EXAMINER'] }, { region: '650000', org: 'B' }],
    ['a role into one nobody knows', { org: 'A', org_kind: 'AUTHORITY', roles: ['EMPEROR'] }, { roles: [], org: '', region: '' }],
  ])('X9 %s that was changed holds within two seconds, whatever the token says', async (_, standing, value) => {
    const { clock, enter } = door();
    const token = await bearer();
    expect(await enter(token)).toMatchObject({ ok: true, value: { roles: ['EXAMINER'], region: '530000' } });
    issuer.now.set('he', { ...unclaimed, ...standing });
    expect(await enter(token)).toMatchObject({ ok: true, value: { roles: ['EXAMINER'] } });
    clock.now += 2_000;
    expect(await enter(token)).toMatchObject({ ok: true, value });
  });

  it('X9 a token that was ended comes in no more, nor one that is another’s; of one of which it says no more than that it is active the claims stand', async () => {
    const { clock, enter } = door();
    const token = await bearer();
    const bare = { name: undefined, org: undefined, org_kind: undefined, unit_kinds: undefined, region: undefined, roles: undefined };
    for (const [standing, expected] of [
      [bare, { ok: true, value: { roles: ['EXAMINER'], org: 'A' } }],
      [null, { ok: false, error: 'UNAUTHENTICATED' }],
      [{ sub: 'she' }, { ok: false, error: 'UNAUTHENTICATED' }],
    ] as const) {
      issuer.now.set('he', standing);
      expect(await enter(token)).toMatchObject(expected);
      clock.now += 2_000;
    }
  });

  it.each(
    (['AUTHORITY', 'SYSTEM', 'UNIT'] as const).flatMap((kind) =>
      ['', 'A'].flatMap((org) => [['EXAMINER'], ['PERMIT_REFORM_SYSTEM'], []].map((roles) => ({ kind, org, roles }))),
    ),
  )(
    'X9 whoever claims a role or an office is asked about, with an organisation or without: $kind "$org" $roles',
    async ({ kind, org, roles }) => {
      const { enter } = door();
      const isAsked = kind !== 'UNIT' && (org !== '' || roles.length > 0);
      issuer.now.set('he', null);
      expect((await enter(await bearer({ ...official, org, org_kind: kind, roles }))).ok).toBe(!isAsked);
    },
  );

  it('X9 of units and strangers it is not asked: the register of accounts says which seat is held', async () => {
    const { enter } = door({ uri: 'http://127.0.0.1:9/' });
    const unit = { ...official, org: '91530102MA6K00014A', org_kind: 'UNIT', roles: ['UNIT_CLERK'] };
    expect(await enter(await bearer(unit))).toMatchObject({ ok: true, value: { roles: ['UNIT_CLERK'] } });
    expect(await enter(undefined)).toMatchObject({ ok: true });
  });

  it.each([
    ['that is away', { uri: 'http://127.0.0.1:9/' }, 'fetch failed'],
    ['that does not know the gateway', { client: { ...issuersClient, secret: 'guess' } }, '401'],
  ])('X9 reliability: with an issuer %s nobody comes in for an authority, and operators are told why', async (_, change, cause) => {
    const { enter, asked } = door(change);
    expect(await enter(await bearer())).toEqual({ ok: false, error: 'UNAVAILABLE' });
    expect(asked.warnings()).toEqual([expect.stringContaining(cause)]);
  });
});
