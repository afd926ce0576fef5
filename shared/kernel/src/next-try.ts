/** No pause after a try in vain is longer. */
export const longestPauseMs = 3_600_000;
const shortest = 5_000;

/** The moment of the next try after `tries` in vain: 5 s, 10 s, 20 s … up to an hour; no sooner than was asked for, within that hour. */
export const nextTry = (at: Date, tries: number, askedMs = 0): Date =>
  new Date(at.getTime() + Math.min(Math.max(shortest * 2 ** Math.min(tries, 20), askedMs), longestPauseMs));
