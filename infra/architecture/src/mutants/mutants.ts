import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startVitest } from 'vitest/node';
import { instrument } from './instrument.ts';

const root = join(import.meta.dirname, '../../../..');
const conditions = ['anzhu-source', 'node', 'development|production'];

const isRuleSource = (path: string): boolean => /^services\/\w+\/src\/.*\.ts$/.test(path) && !/(\.test|\.generated)\.ts$/.test(path);

const instrumented = (path: string) => (isRuleSource(path) ? instrument(path, readFileSync(join(root, path), 'utf8')) : undefined);

const filesIn = (place: string): readonly string[] =>
  readdirSync(join(root, 'services', place), { recursive: true, encoding: 'utf8' }).map((path) => `services/${place}/${path}`);

const plugin = {
  name: 'mutants',
  enforce: 'pre',
  transform: (_: string, id: string) => instrumented(relative(root, id.split('?')[0] ?? ''))?.code,
} as const;

const settings = (places: readonly string[], killedFile: string) => ({
  root,
  config: false as const,
  watch: false,
  include: places.map((place) => `services/${place}/**/*.test.ts`),
  exclude: ['**/*.int.test.ts'],
  runner: join(import.meta.dirname, 'mutant-runner.ts'),
  env: { MUTANTS_KILLED: killedFile },
  execArgv: ['--no-warnings'],
  fileParallelism: false,
  testTimeout: 600_000,
  silent: true,
  reporters: [{}],
});

const runTests = async (places: readonly string[], killedFile: string): Promise<void> => {
  const source = { resolve: { conditions } };
  const vitest = await startVitest('test', [], settings(places, killedFile), { ...source, ssr: source, plugins: [plugin] });
  const failed = vitest.state.getFiles().filter(({ result }) => result?.state === 'fail');
  await vitest.close();
  if (failed.length > 0)
    throw new Error(`without any change these fail: ${failed.map(({ filepath }) => relative(root, filepath)).join(', ')}`);
};

/** Changes each condition of every guard and rule in places such as `equipment` or `equipment/src/sites`, one at a time, and names the changes that no unit test there notices. */
export const survivorsIn = async (places: readonly string[]) => {
  const dir = mkdtempSync(join(tmpdir(), 'anzhu-mutants-'));
  const killedFile = join(dir, 'killed');
  try {
    writeFileSync(killedFile, '');
    await runTests(places, killedFile);
    const killed = new Set(readFileSync(killedFile, 'utf8').split('\n'));
    const all = places.flatMap(filesIn).flatMap((file) => (instrumented(file)?.mutants ?? []).map(({ id, rule }) => ({ file, id, rule })));
    return { count: all.length, survivors: all.filter(({ file, id }) => !killed.has(`${file}:${id}`)) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
