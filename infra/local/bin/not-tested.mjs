/** What a report of Vitest left out, a line for each reason that its tests give. */
export const notTested = ({ testResults = [] }) => {
  const out = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status)),
  );
  const counts = new Map();
  for (const { meta } of out) {
    const why = meta?.whyNot ?? 'no reason is given';
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(([why, count]) => `NOT TESTED (${count}): ${why}`);
};
