import { spawnSync } from 'node:child_process';
import { repositoryRoot } from './env.ts';

/** Compiles whatever has changed; throws when that fails. */
export const buildTree = (): void => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/turbo/bin/turbo', 'run', '//#compile', '//#desk', '--output-logs=errors-only'],
    {
      cwd: repositoryRoot(),
      stdio: 'inherit',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status !== 0) throw new Error('The build failed.');
};
