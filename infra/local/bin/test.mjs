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

const test = async () => {
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters], { isShown: true });
  if (existsSync(report)) ({ numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')));
  return ok && passed > 0;
};

bootstrap();
process.exitCode = (await check()) && (await test()) ? 0 : 1;
