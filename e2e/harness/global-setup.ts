import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildTree } from '../../infra/local/src/build.ts';
import { runningSystem, systemOf } from './local-system.ts';
import type { SystemUnderTest } from './system.ts';
import { turnServer } from './turns.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly system: SystemUnderTest;
    /** Where files ask for a turn on it. */
    readonly turns: number;
  }
}

const shows = process.env['E2E_LOG'] ? (name: string, line: string) => process.stdout.write(`${name} ${line}\n`) : () => {};

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
  const running = await startSystem({ ports: 'random', dataDir, print: shows });
  project.provide('system', systemOf(running));
  return async () => {
    await turns.stop();
    await running.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
};
