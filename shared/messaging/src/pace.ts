const pollMs = 50;
const idlePollMs = 1_000;

export interface Pace {
  /** How many milliseconds to wait after a round that found so many. */
  readonly after: (found: number) => number;
  /** Something may be there: looks are frequent again. */
  readonly quicken: () => void;
}

/** Looks every 50 ms where something was found, ever less often while nothing is, at least every second; at once after a full batch. */
export const createPace = (batchSize: number): Pace => {
  let last = 0;
  return {
    after: (found) => {
      last = found > 0 || last === 0 ? pollMs : Math.min(last * 2, idlePollMs);
      return found >= batchSize ? 0 : last;
    },
    quicken: () => {
      last = 0;
    },
  };
};
