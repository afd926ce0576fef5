import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startVitest } from 'vitest/node';
import { instrument } from './instrument.ts';

const root = join(import.meta.dirname, '../../../..');
const conditions = ['anzhu-source', 'node', 'development|production'];

const isRuleSource = (path: string): boolean => /^services\/\w+\/src\/.*\.ts$/.test(path) && !/(\.test|\.generated)\.ts$/.test(path);

const instrumented = (path: string) => (isRuleSource(path) ? instrument(path, readFileSync(join(root, path), 'utf8')) : undefined);

const filesIn = (service: string): readonly string[] =>
  readdirSync(join(root, 'services', service, 'src'), { recursive: true, encoding: 'utf8' }).map(
    (path) => `services/${service}/src/${path}`,
  );

const plugin = {
  name: 'mutants',
  enforce: 'pre',
  transform: (_: string, id: string) => instrumented(relative(root, id.split('?')[0] ?? ''))?.code,
} as const;

const settings = (services: readonly string[], killedFile: string) => ({
  root,
  config: false as const,
  watch: false,
  include: services.map((service) => `services/${service}/src/**/*.test.ts`),
  exclude: ['**/*.int.test.ts'],
  runner: join(import.meta.dirname, 'mutant-runner.ts'),
  env: { MUTANTS_KILLED: killedFile },
  execArgv: ['--no-warnings'],
  fileParallelism: false,
  testTimeout: 600_000,
  silent: true,
  reporters: [{}],
});

const runTests = async (services: readonly string[], killedFile: string): Promise<void> => {
  const source = { resolve: { conditions } };
  const vitest = await startVitest('test', [], settings(services, killedFile), { ...source, ssr: source, plugins: [plugin] });
  const failed = vitest.state.getFiles().filter(({ result }) => result?.state === 'fail');
  await vitest.close();
  if (failed.length > 0)
    throw new Error(`without any change these fail: ${failed.map(({ filepath }) => relative(root, filepath)).join(', ')}`);
};

/** Changes each condition of every guard and rule of the services, one at a time, and names the changes that no unit test notices. */
export const survivorsIn = async (services: readonly string[]) => {
  const dir = mkdtempSync(join(tmpdir(), 'anzhu-mutants-'));
  const killedFile = join(dir, 'killed');
  try {
    await runTests(services, killedFile);
    const killed = new Set(readFileSync(killedFile, 'utf8').split('\n'));
    const all = services
      .flatMap(filesIn)
      .flatMap((file) => (instrumented(file)?.mutants ?? []).map(({ id, rule }) => ({ file, id, rule })));
    return { count: all.length, survivors: all.filter(({ file, id }) => !killed.has(`${file}:${id}`)) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
