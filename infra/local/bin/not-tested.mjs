import { basename } from 'node:path';

const isOut = ({ status }) => !['passed', 'failed'].includes(status);

/** What a report of Vitest left out, a line for each reason that its tests give; for each file, where they give none. */
export const notTested = ({ testResults = [] }) => {
  const reasons = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(isOut).map(({ meta }) => meta?.whyNot ?? `no reason is given in ${basename(name)}`),
  );
  const counts = new Map();
  for (const why of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `NOT TESTED (${count}): ${why}`);
};
