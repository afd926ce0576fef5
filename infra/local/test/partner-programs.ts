import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const programsDir = fileURLToPath(new URL('../../../docs/partners/', import.meta.url));

/** What Python needs is fetched once for this checkout. */
const pythonHome = fileURLToPath(new URL('../../../node_modules/.cache/partner-python', import.meta.url));
const ownPython = join(pythonHome, 'bin', 'python3');

/** Built once: `go run` leaves its child behind when it is killed. */
export const goProgram = join(tmpdir(), `anzhu-go-consumer-${process.pid}`);

/** Less in all than a test has: who is offline, or slow, goes without. */
const patienceMs = 40_000;

const succeeds = (command: string, args: readonly string[], cwd = programsDir): boolean =>
  spawnSync(command, args, { cwd, env: { ...process.env, GOFLAGS: '-mod=readonly' }, timeout: patienceMs }).status === 0;

const hasNats = (python: string): boolean => succeeds(python, ['-c', 'import nats']);

const fetchNats = (): boolean =>
  succeeds('python3', ['-m', 'venv', '--clear', pythonHome]) &&
  succeeds(ownPython, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--retries',
    '1',
    '--require-hashes',
    '-r',
    'requirements.txt',
  ]);

const pythonWithNats = (): string | undefined => {
  const found = ['python3', ownPython].find(hasNats);
  return found ?? (fetchNats() ? ownPython : undefined);
};

/** How a program is begun; undefined where what it needs is neither here nor to be fetched. */
export type Program = () => readonly string[] | undefined;

export const typescript = (program: string): readonly string[] => [process.execPath, '--import', 'tsx', join(programsDir, program)];

export const consumers: Readonly<Record<string, Program>> = {
  TypeScript: () => typescript('consumer.ts'),
  Python: () => {
    const python = pythonWithNats();
    return python ? [python, join(programsDir, 'consumer.py')] : undefined;
  },
  Go: () => (succeeds('go', ['build', '-o', goProgram, '.'], join(programsDir, 'go')) ? [goProgram] : undefined),
};
