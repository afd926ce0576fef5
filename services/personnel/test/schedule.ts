/** Chance that can be replayed: the same seed gives the same numbers (mulberry32). */
export const chance = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0] };
};

export type Chance = ReturnType<typeof chance>;
