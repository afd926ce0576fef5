import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { check } from './checks.mjs';
import { run } from './steps.mjs';

const report = join(root, 'node_modules/.cache/vitest.json');

let passed = 0;
let failed = 0;
process.on('exit', (code) => {
  process.stdout.write(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed\n`);
});

/** The whole system is started for the stories alone: beside the other tests it would take their time. */
const parts = [['unit', 'int'], ['e2e']];

const testPart = async (projects) => {
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters], { isShown: true });
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  return ok && numPassedTests > 0;
};

const test = async () => {
  const outcomes = [];
  for (const projects of parts) outcomes.push(await testPart(projects));
  return outcomes.every(Boolean);
};

bootstrap();
process.exitCode = (await check()) && (await test()) ? 0 : 1;
