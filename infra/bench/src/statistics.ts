const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The smallest value that at least this share of all values do not exceed; 0 of none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = ascending(values);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

/** The middle one; of an even number the mean of the middle two. */
export const median = (values: readonly number[]): number => {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
};

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

/** Of each round its own p50 and p99, of these the medians: one disturbed round does not count. */
export const spreadOf = (rounds: readonly (readonly number[])[]): Spread => ({
  p50: median(rounds.map((round) => percentile(round, 0.5))),
  p99: median(rounds.map((round) => percentile(round, 0.99))),
});

/** What the n-th of one was to the n-th of the other, measured one after the other: the median of the ratios. */
export const ratioOf = (ones: readonly number[], others: readonly number[]): number =>
  median(ones.map((one, round) => one / (others[round] ?? Number.NaN)));
