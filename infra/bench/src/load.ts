import { setTimeout as pause } from 'node:timers/promises';

export interface Load {
  readonly perSecond: number;
  /** Milliseconds of each piece of work. */
  readonly latencies: readonly number[];
}

interface ClosedLoop<T> {
  readonly clients: number;
  /** The next piece of work; undefined ends the load. */
  readonly next: () => T | undefined;
  readonly work: (job: T) => Promise<unknown>;
}

/** So many clients, each of which begins the next piece of work when its last is answered. */
export const closedLoop = async <T>({ clients, next, work }: ClosedLoop<T>): Promise<Load> => {
  const latencies: number[] = [];
  const client = async (): Promise<void> => {
    for (let job = next(); job !== undefined; job = next()) {
      const begun = performance.now();
      await work(job);
      latencies.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (latencies.length * 1000) / (performance.now() - begun), latencies };
};

/** Hands the jobs out one after the other. */
export const eachOf = <T>(jobs: readonly T[]): (() => T | undefined) => {
  const left = jobs.values();
  return () => left.next().value;
};

/** Always the same job, until the time is over. */
export const during = <T>(milliseconds: number, job: T): (() => T | undefined) => {
  const end = performance.now() + milliseconds;
  return () => (performance.now() < end ? job : undefined);
};

/** Begins work at a fixed rate, whether or not what began before is answered. */
export const openLoop = async <T>(perSecond: number, jobs: readonly T[], work: (job: T) => Promise<void>): Promise<void> => {
  const begun = performance.now();
  const running: Promise<void>[] = [];
  for (const [index, job] of jobs.entries()) {
    const early = begun + (index * 1000) / perSecond - performance.now();
    if (early > 0) await pause(early);
    running.push(work(job));
  }
  await Promise.all(running);
};
