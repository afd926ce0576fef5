import { describe, expect, it } from 'vitest';
import { serialOf, typedSerialOf } from './world.ts';

const serialsOf = (seed: number, width: number) => Array.from({ length: 20 }, (_, index) => serialOf(seed, index, width));

describe('C7 serials of five digits, of which a province has a hundred thousand a year', () => {
  const stories = Array.from({ length: 500 }, (_, n) => 28_512_345 + n * 2);
  const places = [1, 2, 3, 4, 5, 6, 7];

  it('are shared by no two worlds of one run', () => {
    const serials = [...stories, ...places].flatMap((seed) => serialsOf(seed, 5));

    expect(new Set(serials).size).toBe(serials.length);
    expect(serials.every((serial) => /^\d{5}$/.test(serial))).toBe(true);
  });

  it.each([5, 6, 7])('of %i digits that are typed are no world’s, and typed once', (width) => {
    const typed = [
      ...places.flatMap((seed) => Array.from({ length: 100 }, (_, n) => typedSerialOf(seed, n, width))),
      ...stories.flatMap((seed) => Array.from({ length: 10 }, (_, n) => typedSerialOf(seed, n, width))),
    ];
    const ofWorlds = new Set([...stories, ...places].flatMap((seed) => serialsOf(seed, width)));

    expect(new Set(typed).size).toBe(typed.length);
    expect(typed.filter((serial) => ofWorlds.has(serial) || !/^\d+$/.test(serial) || serial.length !== width)).toEqual([]);
  });
});
