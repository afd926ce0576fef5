import { describe, expect, it } from 'vitest';
import { admittedUntil, hasEnded, isNews, type Partner, permissionsOf, subjectsFor } from './partner.ts';
import { faultsOf } from './partner-faults.ts';
import { troublesOf } from './troubles.ts';

const at = (hour: number): Date => new Date(Date.UTC(2026, 5, 30, hour));

const partner = (own: Partial<Partner> = {}): Partner => ({
  ...{ _id: 'weather', regions: [], kinds: [], expiresAt: null, revokedAt: null, closedAt: null },
  ...{ start: { by: 'ALL' }, generation: 'g', position: null, addedAt: at(0) },
  secrets: [{ hash: 'new', since: at(0), until: null }],
  ...own,
});

describe('security: who is admitted', () => {
  const twoSecrets = partner({
    secrets: [
      { hash: 'old', since: at(0), until: at(5) },
      { hash: 'new', since: at(1), until: null },
    ],
  });
  it.each([
    ['by the present secret, until somebody ends it', partner(), 'new', at(1), null],
    ['by the former secret, until its end', twoSecrets, 'old', at(4), at(5)],
    ['not by the former secret at its end', twoSecrets, 'old', at(5), undefined],
    ['not by another', twoSecrets, 'x', at(1), undefined],
    ['not who is revoked', partner({ revokedAt: at(1) }), 'new', at(2), undefined],
    ['until access ends', partner({ expiresAt: at(9) }), 'new', at(8), at(9)],
    ['not from then on', partner({ expiresAt: at(9) }), 'new', at(9), undefined],
    ['until the earlier of both ends', { ...twoSecrets, expiresAt: at(3) }, 'old', at(2), at(3)],
  ] as const)('security: %s', (_, who, hash, now, until) => {
    expect(admittedUntil(who, hash, now)).toEqual(until);
  });

  it('security: has ended with its revocation or at its expiry', () => {
    expect([partner(), partner({ revokedAt: at(1) }), partner({ expiresAt: at(2) })].map((one) => hasEnded(one, at(2)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('front-ends 4: what a partner follows', () => {
  const epochs = 'evt.partner.event-log.*.*.00.00.00.*';
  it.each([
    ['a province', ['530000'], ['53.*.*']],
    ['a prefecture', ['530100'], ['53.01.*']],
    ['a county', ['530102'], ['53.01.02']],
    ['a county directly below its province', ['429004'], ['42.90.04']],
    ['a county with those whose records it keeps', ['500157'], ['50.01.57', '50.01.05', '50.01.12']],
    ['regions within each other once', ['530102', '530000', '530100', '530000', '650000'], ['53.*.*', '65.*.*']],
  ] as const)('front-ends 4: %s', (_, regions, places) => {
    expect(subjectsFor({ regions, kinds: ['license'] })).toEqual([
      ...['license', 'place'].flatMap((kind) => places.map((place) => `evt.partner.${kind}.*.*.${place}.*`)),
      epochs,
    ]);
  });

  it('front-ends 4: every kind, also one that comes later, unless some are chosen', () => {
    expect(subjectsFor({ regions: [], kinds: [] })).toEqual(['evt.partner.>']);
    expect(subjectsFor({ regions: ['530000'], kinds: [] })).toEqual(['evt.partner.*.*.*.53.*.*.*', epochs]);
    expect(subjectsFor({ regions: [], kinds: ['license'] })).toEqual(['evt.partner.license.*.*.*.*.*.*', epochs]);
    expect(subjectsFor({ regions: [], kinds: ['unit', 'unit'] })).toEqual(['evt.partner.unit.*.*.*.*.*.*', epochs]);
  });
});

describe('security: what a partner may be called, and do', () => {
  it.each([
    ['weather-bureau-2', []],
    ['Weather', ['lower-case']],
    ['a', ['lower-case']],
    ['w*', ['lower-case']],
    ['w.x', ['lower-case']],
    ['gateway--follows-partner', ['lower-case']],
    ['equipment', ['not free']],
    ['system', ['not free']],
  ] as const)('security: %s', (_id, faults) => {
    const found = faultsOf({ _id, regions: [], kinds: [] });
    expect(found).toHaveLength(faults.length);
    for (const fault of faults) expect(found.map(({ en }) => en).join()).toContain(fault);
  });

  it('security: regions and kinds are looked at too, all at once', () => {
    const found = faultsOf({ _id: 'X', regions: ['530000', '53'], kinds: ['person', 'unit'] });
    expect(found.map(({ path }) => path)).toEqual(['name', 'regions.1', 'kinds.0']);
  });

  it('security: nothing of its permissions leads beyond its own consumer and inbox', () => {
    const { pub, sub } = permissionsOf('weather', 'EVT_PARTNER');
    for (const subject of pub.allow) expect(subject).toMatch(/^\$JS\..*\.EVT_PARTNER\.weather((\.\*){5})?$/);
    expect(sub.allow).toEqual(['_INBOX_weather.>']);
  });
});

describe('reliability: what an operator is told of partners', () => {
  it('reliability: how far a partner has come is written down when it has come further, and now and then', () => {
    const before = { generation: 'g', sequence: 1, pending: 0, stalledSince: null, activeAt: at(0), checkedAt: at(2) };
    const soon = { ...before, checkedAt: new Date(at(2).getTime() + 1_000) };
    expect(isNews(null, before)).toBe(true);
    expect(isNews(before, soon)).toBe(false);
    expect(isNews(before, { ...soon, pending: 1 })).toBe(true);
    expect(isNews(before, { ...before, checkedAt: at(3) })).toBe(true);
    expect(isNews(before, { ...before, checkedAt: at(1) })).toBe(true);
  });

  const waiting = (stalledSince: Date | null) => ({
    ...{ generation: 'g', sequence: 1, activeAt: at(0), checkedAt: at(2) },
    ...{ pending: stalledSince === null ? 0 : 3, stalledSince },
  });
  it.each([
    ['nothing of one that keeps up', partner({ position: waiting(null) }), 0],
    ['nothing of one for whom something has begun to wait, however long ago it last fetched', partner({ position: waiting(at(2)) }), 0],
    ['of one that fetches nothing', partner({ position: waiting(at(0)) }), 1],
    ['of one whose access ends soon', partner({ expiresAt: new Date(at(2).getTime() + 86_400_000) }), 1],
    ['nothing of one that was revoked and cut off', partner({ revokedAt: at(1), closedAt: at(1), position: waiting(at(0)) }), 0],
    ['of one that was revoked and could not be cut off', partner({ revokedAt: at(1) }), 1],
  ] as const)('reliability: %s', (_, who, count) => {
    expect(troublesOf([who], at(2))).toHaveLength(count);
  });
});
