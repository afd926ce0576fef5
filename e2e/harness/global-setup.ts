import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildTree } from '../../infra/local/src/build.ts';
import { runningSystem, systemOf } from './local-system.ts';
import { logFile, type SystemUnderTest } from './system.ts';
import { turnServer } from './turns.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly system: SystemUnderTest;
    /** Where files ask for a turn on it. */
    readonly turns: number;
  }
}

const shows = process.env['E2E_LOG'] ? (line: string) => process.stdout.write(line) : () => {};

/** Vitest's global set-up of the e2e project (it sees our packages as built, so the build comes before the launcher is loaded): the whole system on a data directory of its own, or the one ANZHU_URL names. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const turns = await turnServer();
  project.provide('turns', turns.port);
  if (process.env['ANZHU_URL']) {
    project.provide('system', runningSystem());
    return async () => void (await turns.stop());
  }
  if (!process.env['E2E_BUILT']) buildTree();
  const { startSystem } = await import('../../infra/local/src/launcher/system.ts');
  const { freshTestDir } = await import('../../infra/local/src/test-dir.ts');
  const dataDir = await freshTestDir('anzhu-e2e-', 'launcher.json');
  const log = createWriteStream(join(dataDir, logFile));
  const print = (name: string, line: string): void => {
    log.write(`${name} ${line}\n`);
    shows(`${name} ${line}\n`);
  };
  const running = await startSystem({ ports: 'random', dataDir, print });
  project.provide('system', systemOf(running));
  return async () => {
    await turns.stop();
    await running.stop();
    log.end();
    await rm(dataDir, { recursive: true, force: true });
  };
};
