import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The words of a failure that a reader at the end of a long run needs. */
export const inShort = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .slice(0, 20)
    .map((line) => `  ${line.slice(0, 300)}`);

const failure = (what, errors) => [`FAILED ${what}`, ...inShort(errors.map(({ stack, message }) => stack ?? message).join('\n'))];

const leftOut = (tests) => {
  const counts = new Map();
  for (const { why } of tests.filter(({ state }) => state === 'skipped')) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `NOT TESTED (${count}): ${why}`);
};

const told = (file, test) => {
  const { state, note, errors = [] } = test.result();
  return { name: `${file}: ${test.fullName}`, state, why: note ?? `no reason is given in ${file}`, errors };
};

/** Whatever of a file failed beside its tests: the file itself, or what is done before and after the tests of a suite. */
const besideTests = (file, module) =>
  [module, ...module.children.allSuites()]
    .filter((one) => one.errors().length > 0)
    .map((one) => failure(one === module ? file : `${file}: ${one.fullName}`, one.errors()));

/** What a run of Vitest comes to: how many tests passed, and the lines that a run ends with, which say why tests were left out and what failed. */
const summary = (modules, unhandled) => {
  const files = modules.map((module) => [basename(module.moduleId), module]);
  const tests = files.flatMap(([file, module]) => [...module.children.allTests()].map((test) => told(file, test)));
  const failures = [
    ...tests.filter(({ state }) => state === 'failed').map(({ name, errors }) => failure(name, errors)),
    ...files.flatMap(([file, module]) => besideTests(file, module)),
    ...(unhandled.length > 0 ? [failure('outside of any test', unhandled)] : []),
  ];
  const passed = tests.filter(({ state }) => state === 'passed').length;
  return { passed, failed: failures.length, lines: [...leftOut(tests), ...failures.flat()] };
};

/** A reporter of Vitest that writes the summary to the file that `REPORT` names. */
export default class Report {
  onTestRunEnd(modules, unhandled) {
    writeFileSync(process.env.REPORT, JSON.stringify(summary(modules, unhandled)));
  }
}
