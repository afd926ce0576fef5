import { readFileSync } from 'node:fs';

const everyMs = 50;

/** Megabytes a process holds; none where the system does not tell (only Linux does). */
export const residentOf = (pid: number | undefined): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** The most that each process held while the work was done. */
export const peakDuring = async <T>(
  pids: Readonly<Record<string, number | undefined>>,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly peaks: Readonly<Record<string, number>> }> => {
  const peaks: Record<string, number> = {};
  const look = (): void => {
    for (const [name, pid] of Object.entries(pids)) peaks[name] = Math.max(peaks[name] ?? 0, residentOf(pid));
  };
  look();
  const timer = setInterval(look, everyMs);
  try {
    return { result: await work(), peaks };
  } finally {
    clearInterval(timer);
  }
};
