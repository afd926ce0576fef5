import { describe, expect, it } from 'vitest';
import { subjectFromClaims } from './claims.ts';

const claims = { sub: 'u1', name: '王芳', org: '91530102MA6K00049W', org_kind: 'UNIT', region: '530102' };

describe('the claims of a token', () => {
  it.each(['91530102ma6k00049w', ' 91530102MA6K00049W ', '９１530102MA6K00049W', '\u202D91530102MA6K00049W\u202C'])(
    'X13 of the organisation %j are those of its code',
    (org) => {
      expect(subjectFromClaims({ ...claims, org, name: '王 芳' })).toMatchObject({ ok: true, value: { org: claims.org, name: '王芳' } });
    },
  );

  it.each([
    ['org', '91530102MA6K00049W\u0000'],
    ['name', '芳\u202E王'],
    ['name', '王\ufffd'],
  ])('X13 with characters that nobody types are malformed: %s', (claim, value) => {
    expect(subjectFromClaims({ ...claims, [claim]: value })).toEqual({ ok: false, error: [claim] });
  });
});
