import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { exitOf, stopper } from './children.ts';
import { tailOf } from './log-tail.ts';
import { isListening } from './ports.ts';

export interface StoreOptions {
  /** Where the data live; the same directory again means the same data. */
  readonly dir: string;
  readonly port?: number;
}

/** A store that serves; `pid` is absent when the process is not ours (given by URL, or in a container). */
export interface RunningStore {
  readonly url: string;
  readonly pid: number | undefined;
  readonly how: 'given' | 'binary' | 'container';
  /** Fulfilled with the reason when the process has ended; never when it is not ours. */
  readonly exited: Promise<string>;
  /** Asks for a clean end and waits for it; harmless when it has ended. */
  readonly stop: () => Promise<void>;
}

export interface SpawnedStore {
  readonly pid: number;
  readonly exited: Promise<string>;
  readonly stop: () => Promise<void>;
}

interface SpawnOptions {
  readonly binary: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly logFile: string;
}

export const never: Promise<string> = new Promise(() => {});

const waitForPort = async (options: SpawnOptions, exited: Promise<string>): Promise<void> => {
  let ended: string | undefined;
  void exited.then((reason) => {
    ended = reason;
  });
  for (const limit = Date.now() + 30_000; !(await isListening(options.port)); await pause(15)) {
    if (ended === undefined && Date.now() < limit) continue;
    throw new Error(`${options.binary} did not open port ${options.port} (${ended ?? 'waited 30 s'}):\n${tailOf(options.logFile)}`);
  }
};

/** Starts a server in a process group of its own, so that Ctrl-C reaches the services first, and waits until it listens. */
export const spawnStore = async (options: SpawnOptions): Promise<SpawnedStore> => {
  if (await isListening(options.port)) throw new Error(`Port ${options.port} of 127.0.0.1 is taken by another program.`);
  const log = openSync(options.logFile, 'a');
  const child = spawn(options.binary, options.args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  const exited = exitOf(child);
  const stop = stopper(child, exited);
  try {
    await waitForPort(options, exited);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid ?? 0, exited, stop };
};
