import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const living = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of living) child.kill('SIGTERM');
});

/** Fulfilled with the reason when the child has ended; until then it is asked to end when this process does. */
export const exitOf = (child: ChildProcess): Promise<string> => {
  living.add(child);
  return new Promise((resolve) => {
    const ended = (reason: string) => {
      living.delete(child);
      resolve(reason);
    };
    child.once('exit', (code, signal) => ended(signal ? `killed by ${signal}` : `exit code ${code}`));
    child.once('error', (error) => ended(error.message));
  });
};

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
};

/** Ends a process that did not when asked, with those it has started in its group: who watches a service from source has one. */
export const killHard = (pid: number): void => {
  if (process.platform !== 'win32') kill(-pid);
  kill(pid);
};

/** Asks for a clean end, and after 15 s no longer asks. */
export const stopper = (child: ChildProcess, exited: Promise<string>) => async (): Promise<void> => {
  child.kill('SIGTERM');
  const patience = new AbortController();
  const late = pause(15_000, 'late', { signal: patience.signal }).catch(() => 'ended');
  if ((await Promise.race([exited, late])) === 'late' && child.pid !== undefined) killHard(child.pid);
  patience.abort();
  await exited;
};
