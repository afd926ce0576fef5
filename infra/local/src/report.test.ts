import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const files = {
  'a.test.js': `
    it('goes well', () => {});
    it('goes wrong', () => expect('丁').toBe('甲'));
    it('has nothing to do it with', ({ skip }) => skip('no Chromium starts here'));
    it('neither', ({ skip }) => skip('no Chromium starts here'));
    it.skip('has no reason', () => {});
    it('leaves a fault behind', () => { setTimeout(() => { throw new Error('too late'); }); return new Promise((done) => setTimeout(done, 50)); });`,
  'b.test.js': `throw new Error('does not even begin');`,
  'c.test.js': `
    describe('a stage', () => {
      beforeAll(() => { throw new Error('is not set up'); });
      it('waits for it', () => {});
    });`,
};

it('a run ends with what was left out, by its reason, and with what failed, by its words', () => {
  const dir = mkdtempSync(join(tmpdir(), 'anzhu-report-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  const REPORT = join(dir, 'report.json');
  const args = ['run', '--root', dir, '--globals', `--reporter=${pathOf('infra/local/bin/report.mjs')}`];
  spawnSync(process.execPath, [pathOf('node_modules/vitest/vitest.mjs'), ...args], { env: { ...process.env, REPORT } });
  const { passed, failed, lines } = JSON.parse(readFileSync(REPORT, 'utf8')) as { passed: number; failed: number; lines: string[] };
  rmSync(dir, { recursive: true });
  expect({ passed, failed }).toEqual({ passed: 2, failed: 4 });
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
    'NOT TESTED (2): no Chromium starts here',
    'NOT TESTED (1): no reason is given in a.test.js',
    'NOT TESTED (1): no reason is given in c.test.js',
    'FAILED a.test.js: goes wrong',
    'FAILED b.test.js',
    'FAILED c.test.js: a stage',
    'FAILED outside of any test',
  ]);
  for (const word of [`expected '丁' to be '甲'`, 'does not even begin', 'is not set up', 'too late'])
    expect(lines.join('\n')).toContain(word);
});
