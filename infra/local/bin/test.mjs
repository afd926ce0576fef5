import { existsSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { build, lint } from './checks.mjs';
import { inTurn } from './in-turn.mjs';
import { inShort } from './report.mjs';
import { run } from './steps.mjs';

let passed = 0;
let failed = 0;
const last = [];
const voices = inTurn(3);
process.on('exit', (code) => {
  for (const { end } of voices) end();
  for (const line of last) process.stdout.write(`${line}\n`);
  process.stdout.write(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed\n`);
});

/** Whoever ends a run that hangs reads what it was about. */
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const pictures = process.env.DESK_PICTURES ?? 'node_modules/.cache/desk-pictures';

/** What has no terminal of its own prints as this process would; what the desk looked like is kept. */
const env = { E2E_BUILT: '1', DESK_PICTURES: pictures, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) };

const test = async (projects, { say, end }) => {
  const report = join(root, `node_modules/.cache/vitest-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', `--reporter=${join(root, 'infra/local/bin/report.mjs')}`];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters];
  const { ok } = await run(process.execPath, vitest, { env: { ...env, REPORT: report }, say });
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failed: 0, lines: [] };
  last.push(...told.lines);
  const isWell = ok && told.passed > 0;
  passed += told.passed;
  failed += isWell ? 0 : Math.max(told.failed, 1);
  end();
  return isWell;
};

const check = async ({ say, end }) => {
  const isWell = await lint({ say, failed: ({ title, text }) => last.push(`FAILED ${title}`, ...inShort(text)) });
  if (!isWell) failed += 1;
  end();
  return isWell;
};

/** The stories on the whole system wait much of their time: checks and the other tests are done beside them, and after them, as these alone fill a machine. What fails stops nothing else. */
const all = async () => {
  const [checks, parts, stories] = voices;
  const told = test(['e2e'], stories);
  setPriority(Math.min(getPriority() + 5, 19));
  const outcomes = [await check(checks), await test(['unit', 'int'], parts), await told];
  return outcomes.every(Boolean);
};

bootstrap();
process.exitCode = (await build()) && (await all()) ? 0 : 1;
