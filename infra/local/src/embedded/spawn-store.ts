import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { waitWhileItWorks } from '../launcher/patience.ts';
import type { Track } from '../launcher/process-records.ts';
import { exitOf, stopper } from './children.ts';
import { sizeOf, tailOf } from './log-tail.ts';
import { isListening } from './ports.ts';

export interface StoreOptions {
  /** Where the data live; the same directory again means the same data. */
  readonly dir: string;
  readonly port?: number;
  /** Told of the process before and after it is started. */
  readonly track?: Track | undefined;
  /** Told in words what takes long. */
  readonly tell?: ((message: string) => void) | undefined;
  /** Told how much of a download is there. */
  readonly onDownload?: OnProgress | undefined;
}

/** Told how much of how much is done. */
export type OnProgress = (title: string, done: number, total: number) => void;

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

interface SpawnOptions extends Pick<StoreOptions, 'track' | 'tell'> {
  readonly binary: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly logFile: string;
}

export const never: Promise<string> = new Promise(() => {});

/** Recovering after a crash may take a store long: it is waited for as long as it works. */
const waitForPort = async (
  { binary, port, logFile, tell }: SpawnOptions,
  pid: number | undefined,
  exited: Promise<string>,
): Promise<void> => {
  const trouble = await waitWhileItWorks({
    ...{ pid, exited, everyMs: 15 },
    isMissing: async () => ((await isListening(port)) ? null : `port ${port} is not open`),
    sign: () => sizeOf(logFile),
    tell: (standing, seconds) => tell?.(`${standing} after ${seconds} s`),
  });
  if (trouble !== null) throw new Error(`${binary} did not open port ${port} (${trouble}):\n${tailOf(logFile)}`);
};

/** Starts a server in a process group of its own, so that Ctrl-C reaches the services first, and waits until it listens. */
export const spawnStore = async (options: SpawnOptions): Promise<SpawnedStore> => {
  if (await isListening(options.port)) throw new Error(`Port ${options.port} of 127.0.0.1 is taken by another program.`);
  const log = openSync(options.logFile, 'a');
  options.track?.before([options.binary, ...options.args]);
  const child = spawn(options.binary, options.args, { detached: true, stdio: ['ignore', log, log] });
  options.track?.started(child.pid);
  closeSync(log);
  child.unref();
  const exited = exitOf(child);
  const stop = stopper(child, exited);
  try {
    await waitForPort(options, child.pid, exited);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid ?? 0, exited, stop };
};
