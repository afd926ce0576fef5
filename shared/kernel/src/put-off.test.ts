import { describe, expect, it } from 'vitest';
import { isPutOff, longestPutOff } from './put-off.ts';

const now = new Date('2026-06-01T00:00:00Z');
const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);

describe('reliability: what is put off', () => {
  it.each([
    [-1, false],
    [0, false],
    [1, true],
    [1_000, true],
    [1_001, false],
    [10 * 86_400_000, false],
  ])('in %d ms, where no pause is longer than a second: %s', (milliseconds, isSo) => {
    expect(isPutOff(later(milliseconds), now, 1_000)).toBe(isSo);
    expect(longestPutOff(now, 1_000)).toEqual(later(1_000));
  });
});
