import { Worker } from 'node:worker_threads';
import { err, type Result } from '@anzhu/kernel';
import type { FoundSheet, SheetLimits } from './read-sheet.ts';
import { slots } from './slots.ts';
import type { Unreadable } from './unreadable.ts';

export interface ReadLimits extends SheetLimits {
  readonly milliseconds?: number;
  /** Of the heap of the thread that reads. */
  readonly megabytes?: number;
}

/** Four times what 2,000 rows of 60 columns take. */
const usualMilliseconds = 10_000;
const usualMegabytes = 160;
const atOnce = 2;

/** The code of the thread stands beside this file; where the sources run, in tests and tools, a loader goes before it. */
const isSource = import.meta.url.endsWith('.ts');
const code = new URL(isSource ? '../../test/source-worker.mjs' : './read-worker.js', import.meta.url);
const sourceArguments = isSource ? { execArgv: ['--conditions=anzhu-source'] } : {};

const started = (bytes: Buffer, { rows, unpacked, megabytes = usualMegabytes }: ReadLimits): Worker => {
  const own = Uint8Array.from(bytes);
  return new Worker(code, {
    ...sourceArguments,
    workerData: { bytes: own, limits: { rows, unpacked } },
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
  });
};

/** Why there is no sheet: nothing of the file could be read, or who asked is gone. */
export type Unread = Unreadable | 'ABANDONED';

type Read = Result<FoundSheet, Unread>;

const isOutOfMemory = (error: unknown): boolean => (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';

/** What the thread answers; it is too large a file that takes more memory or, once it is read, more time than there is. */
const answerOf = (worker: Worker, milliseconds: number, signal: AbortSignal): Promise<Read> =>
  new Promise<Read>((resolve, reject) => {
    const leave = (): void => resolve(err('ABANDONED'));
    let late: NodeJS.Timeout | undefined;
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    worker.on('message', (said: 'BEGUN' | Read) => {
      if (said === 'BEGUN') late = setTimeout(() => resolve(err('TOO_LARGE')), milliseconds);
      else resolve(said);
    });
    worker.once('error', (error) => (isOutOfMemory(error) ? resolve(err('TOO_LARGE')) : reject(error)));
    worker.once('exit', () => {
      clearTimeout(late);
      signal.removeEventListener('abort', leave);
      reject(new Error('The thread that reads a workbook ended without an answer.'));
    });
  });

const inTurn = slots(atOnce);

/** The first sheet of an XLSX workbook, read in a thread of its own within limits of time and memory, two at once in a process. Stops when who asked is gone. */
export const readWorkbook = async (bytes: Buffer, limits: ReadLimits, signal: AbortSignal): Promise<Read> => {
  const read = await inTurn(signal, async () => {
    const worker = started(bytes, limits);
    try {
      return await answerOf(worker, limits.milliseconds ?? usualMilliseconds, signal);
    } finally {
      await worker.terminate();
    }
  });
  return read ?? err('ABANDONED');
};
