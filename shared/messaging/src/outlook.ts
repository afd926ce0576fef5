/** Longer than a write takes from when it is announced until it is seen by a look. */
const expectedForMs = 2_000;
/** A little less than the relay rests between two looks: at rest each look is everywhere. */
const everywhereEveryMs = 900;

export interface Outlook {
  /** Something is being written into the outboxes of these collections: looks of the next two seconds go there. */
  readonly expect: (collections: readonly string[]) => void;
  readonly expected: () => readonly string[];
  /** The collections of the next look: everywhere about once a second, in between those where something is expected. */
  readonly next: () => readonly string[];
  /** The next look is everywhere. */
  readonly widen: () => void;
}

/** Where a relay looks for events. What nobody has announced is found all the same, by the next look everywhere. */
export const createOutlook = (everywhere: readonly string[]): Outlook => {
  const until = new Map<string, number>();
  let widenedAt = Number.NEGATIVE_INFINITY;
  const isExpected = (collection: string): boolean => (until.get(collection) ?? 0) > performance.now();
  const expected = (): readonly string[] => everywhere.filter(isExpected);
  return {
    expect: (collections) => {
      for (const collection of collections) until.set(collection, performance.now() + expectedForMs);
    },
    expected,
    next: () => {
      const now = performance.now();
      if (now - widenedAt < everywhereEveryMs) return expected();
      widenedAt = now;
      return everywhere;
    },
    widen: () => {
      widenedAt = Number.NEGATIVE_INFINITY;
    },
  };
};
