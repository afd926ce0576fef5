import { createHash } from 'node:crypto';

/** A number from 0 to below 1, the same for the same seed and words: what a seed has done it does again, in whatever order it is asked. */
export const chance = (seed: number, ...words: readonly (string | number)[]): number =>
  createHash('sha256')
    .update(JSON.stringify([seed, ...words]))
    .digest()
    .readUInt32BE() /
  2 ** 32;

/** One of several, or none: of the given share of all words some one is chosen. */
export const chosen = <T>(all: readonly T[], share: number, drawn: number): T | null =>
  drawn < share ? (all[Math.floor((drawn / share) * all.length)] ?? null) : null;

/** In an order that the seed decides. */
export const shuffled = <T>(all: readonly T[], orderOf: (one: T) => number): readonly T[] =>
  all.toSorted((a, b) => orderOf(a) - orderOf(b));

/** How often each of several things happened. */
export const tally = () => {
  const counts: Record<string, number> = {};
  return {
    counts: (): Readonly<Record<string, number>> => ({ ...counts }),
    note: (what: string): void => {
      counts[what] = (counts[what] ?? 0) + 1;
    },
  };
};
