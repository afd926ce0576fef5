import { describe, expect, it } from 'vitest';
import { agreed, compareAccess, hasNoSecret, markOf } from './access-mark.ts';
import type { Partner } from './partner.ts';

const at = (hour: number): Date => new Date(Date.UTC(2026, 5, 30, hour));
const secret = (hash: string) => ({ hash, since: at(0), until: null });
const partner = (own: Partial<Partner>): Partner => ({
  ...{ _id: 'weather', regions: [], kinds: [], expiresAt: null, revokedAt: null, closedAt: at(1), secrets: [secret('old')] },
  ...{ start: { by: 'ALL' }, generation: 'g', position: null, addedAt: at(0) },
  ...own,
});

describe('security: a partner’s record against what the broker keeps', () => {
  it.each([
    ['nothing is kept yet', ['a'], undefined, 'RECORD_IS_NEWER'],
    ['both say the same', ['a', 'b'], ['a', 'b'], 'SAME'],
    ['an operator has asked something', ['a', 'b', 'c'], ['a', 'b'], 'RECORD_IS_NEWER'],
    ['the database was restored', ['a'], ['a', 'b', 'c'], 'MARK_IS_NEWER'],
    ['restored to before there were changes', undefined, ['a'], 'MARK_IS_NEWER'],
    ['kept before there were changes', ['a'], [], 'RECORD_IS_NEWER'],
    ['restored, and asked something before anybody looked', ['a', 'x'], ['a', 'b'], 'APART'],
  ] as const)('security: %s', (_, ours, theirs, expected) => {
    expect(compareAccess({ ...(ours && { changes: ours }) }, theirs && { changes: theirs })).toBe(expected);
  });

  it('security: what was asked since the backup holds: the revocation, the secrets, the replay', () => {
    const since = markOf(partner({ changes: ['a', 'b'], revokedAt: at(3), secrets: [], generation: 'h' }));
    expect(agreed(partner({ changes: ['a'] }), since, at(4))).toMatchObject({
      revokedAt: at(3),
      secrets: [],
      generation: 'h',
      closedAt: null,
    });
  });

  it('security: where both were changed apart no secret is good, a revocation stays, and the record is the newer one afterwards', () => {
    const since = markOf(partner({ changes: ['a', 'b'], revokedAt: null, secrets: [secret('new')] }));
    const settled = agreed(partner({ changes: ['a', 'x'], secrets: [secret('old'), secret('other')] }), since, at(4));
    expect(settled.secrets.map(({ until }) => until)).toEqual([at(4), at(4)]);
    expect([hasNoSecret(settled, at(4)), compareAccess(settled, since)]).toEqual([true, 'RECORD_IS_NEWER']);
    expect(agreed(partner({ changes: ['a', 'x'] }), { ...since, revokedAt: at(2) }, at(4)).revokedAt).toEqual(at(2));
  });
});
