import type { Clock } from '@anzhu/kernel';

/** Where something is to be looked for in a round. */
export interface Attention {
  /** A look into this collection is worth its question. */
  readonly call: (collection: string) => void;
  /** The next look is everywhere. */
  readonly widen: () => void;
  /** Everywhere after so many milliseconds, and when the clock was moved; else where it was called to since. */
  readonly next: () => 'EVERYWHERE' | readonly string[];
}

export const attentionOf = (clock: Clock, everywhereMs: number): Attention => {
  const called = new Set<string>();
  let last = { at: Number.NEGATIVE_INFINITY, ahead: 0 };
  const isWide = (at: number, ahead: number): boolean => at - last.at >= everywhereMs || Math.abs(ahead - last.ahead) >= 1_000;
  return {
    call: (collection) => void called.add(collection),
    widen: () => {
      last = { ...last, at: Number.NEGATIVE_INFINITY };
    },
    next: () => {
      const at = performance.now();
      const ahead = clock().getTime() - at;
      const there = [...called];
      called.clear();
      if (!isWide(at, ahead)) return there;
      last = { at, ahead };
      return 'EVERYWHERE';
    },
  };
};
