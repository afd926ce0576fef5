import { describe, expect, it } from 'vitest';
import { median, percentile, ratioOf, spreadOf } from './statistics.ts';

describe('statistics', () => {
  it('takes as percentile a value that was seen', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([7], 0.99), percentile([], 0.5)]).toEqual([50, 99, 7, 0]);
  });

  it('takes the middle of odd and even numbers of values', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
  });

  it('lets one disturbed round change nothing', () => {
    const calm = [1, 2, 3];
    expect(spreadOf([calm, [90, 91, 92], calm])).toEqual(spreadOf([calm]));
  });

  it('compares round with round, not mean with mean', () => {
    expect(ratioOf([200, 20, 2], [100, 10, 1])).toBe(2);
  });
});
