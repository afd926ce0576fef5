import { describe, expect, it } from 'vitest';
import { badTexts } from './unicode.ts';

const half = '\ud800';

describe('half characters in JSON', () => {
  it('cases: are named by their places, in names too', () => {
    expect(badTexts({ a: ['塔', half, { b: `塔${half}` }], 𠮷: '𠮷', c: { [half]: 1 } })).toEqual(['a.1', 'a.2.b', 'c']);
    expect(badTexts(half)).toEqual(['']);
    expect([badTexts(null), badTexts(1), badTexts({})]).toEqual([[], [], []]);
  });

  it('security: however many and however deep, few and short places are named', () => {
    let deep: unknown = half;
    for (let depth = 0; depth < 400_000; depth += 1) deep = [deep];
    const many = { ['k'.repeat(100_000)]: Array.from({ length: 200_000 }, () => half), deep };
    const found = badTexts(many);
    expect(found).toHaveLength(20);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(badTexts({ deep })).toHaveLength(1);
  });
});
