import { WorkerThreads } from '../threads/worker-threads.ts';
import type { PageOrder, Pages } from './draw-pages.ts';

/** Threads that draw pages: each holds fonts and what cuts them, 200 MB. */
export const pageThreads = (most: number): WorkerThreads<PageOrder, Pages> =>
  new WorkerThreads({ code: 'press/page-worker', most, megabytes: 128, milliseconds: 300_000, mostWaiting: Number.POSITIVE_INFINITY });
