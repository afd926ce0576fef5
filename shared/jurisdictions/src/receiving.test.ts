import { describe, expect, it } from 'vitest';
import { receives } from './receiving.ts';

describe('X9 which departments receive and decide', () => {
  it.each([
    ['530000', false],
    ['530100', true],
    ['530102', false],
    ['652300', true],
    ['652301', false],
    ['442000', true],
    ['310000', false],
    ['310101', true],
    ['659001', true],
    ['429004', true],
  ])('X9 those of %s: %s', (region, expected) => {
    expect(receives(region)).toBe(expected);
  });

  it.each(['530102', '652301', '150102', '450103', '442000', '659001', '310101', '500101', '469001', '620200'])(
    'X9 a case of %s belongs to one authority',
    (division) => {
      const over = new Set([division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`]);
      expect([...over].filter(receives)).toHaveLength(1);
    },
  );
});
