import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from './node-process.ts';

export interface Kept {
  readonly name: string;
  readonly pid: () => number | undefined;
  readonly restarts: () => number;
  readonly stop: () => Promise<void>;
}

export interface KeepOptions<T extends Running> {
  readonly name: string;
  readonly start: () => Promise<T>;
  readonly tell: (message: string) => void;
  /** Called with every process that was started, the first too. */
  readonly onStart?: (running: T) => void;
}

const longRun = 30_000;
const delays = [100, 500, 1_000, 2_000, 5_000];

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));

/** Starts a process and, named, starts it again whenever it ends by itself; one that keeps ending waits longer each time. */
export const keepRunning = async <T extends Running>({ name, start, tell, onStart = () => {} }: KeepOptions<T>): Promise<Kept> => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = aborted(signal);
  let restarts = 0;
  let inARow = 0;
  let current: T;

  const launch = async () => {
    current = await start();
    onStart(current);
  };
  const again = async (reason: string): Promise<void> => {
    const delay = delays[Math.min(inARow++, delays.length - 1)] ?? 0;
    tell(`${name} ended (${reason}); starting it again in ${delay} ms`);
    await pause(delay, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    restarts++;
    await launch().catch((error: unknown) => again(error instanceof Error ? error.message : String(error)));
  };
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      const since = Date.now();
      const reason = await Promise.race([current.exited, stopped]);
      if (reason === undefined) return;
      if (Date.now() - since > longRun) inARow = 0;
      await again(reason);
    }
  };

  await launch();
  const watching = watch();
  return {
    name,
    pid: () => current.pid,
    restarts: () => restarts,
    stop: async () => {
      stopping.abort();
      await watching;
      await current.stop();
    },
  };
};
