/** Longer no chain of mergers may be, of records of persons or of units, and none is followed. */
export const mostMergesInARow = 8;

/** These with all that were merged into them, one after the other; `mergedInto` finds those that were merged into others at once. */
export const withMerged = async (
  first: readonly string[],
  mergedInto: (others: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const all = new Set(first);
  let last = first;
  for (let hops = 0; last.length > 0 && hops < mostMergesInARow; hops += 1) {
    last = (await mergedInto(last)).filter((one) => !all.has(one));
    for (const one of last) all.add(one);
  }
  return [...all];
};
