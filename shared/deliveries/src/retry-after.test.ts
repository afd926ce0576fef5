import { nextTry } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { pauseAsked } from './retry-after.ts';

const now = new Date('2026-06-01T00:00:00Z');

describe('reliability: a receiver that asks for a pause', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    [' 30 ', 30_000],
    ['Mon, 01 Jun 2026 00:10:00 GMT', 600_000],
    ['Sun, 31 May 2026 00:00:00 GMT', 0],
    ['86400', 3_600_000],
    ['99999999999999999999', 3_600_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 3_600_000],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reliability: Retry-After: %s', (header, milliseconds) => {
    expect(pauseAsked(header, now)).toBe(milliseconds);
  });

  it('reliability: is tried no sooner than it asked, no sooner than usual, and within the hour', () => {
    const pause = (tries: number, asked?: number) => nextTry(now, tries, asked).getTime() - now.getTime();
    expect([pause(0, 120_000), pause(6, 120_000), pause(0, 9e9), pause(0, 0), pause(0)]).toEqual([
      120_000, 320_000, 3_600_000, 5_000, 5_000,
    ]);
  });
});
