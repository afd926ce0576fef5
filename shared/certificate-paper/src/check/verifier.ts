import { err, ok, type Result } from '@anzhu/kernel';
import type { Trust } from '../seal/seal.ts';
import { WorkerThreads } from '../threads/worker-threads.ts';
import type { FileVerdict } from './verify-file.ts';

export interface VerifyOrder {
  readonly bytes: Uint8Array;
  readonly trust: Trust;
}

/** Too many ask at once, or the file took longer than any of ours: nothing is known of it. */
export interface Unverified {
  readonly code: 'BUSY' | 'NOT_VERIFIED';
}

/** Verifies files that anybody sends, in threads beside the one that serves: a bounded number at once and waiting, each in a bounded time. */
export interface Verifier {
  readonly verify: (bytes: Uint8Array, trust: Trust) => Promise<Result<FileVerdict, Unverified>>;
  readonly close: () => Promise<void>;
}

interface VerifierLimits {
  readonly threads: number;
  readonly milliseconds?: number;
  readonly mostWaiting?: number;
}

/** Many times what a file of ours takes, the start of the thread included. */
const usualMilliseconds = 20_000;
const usualWaiting = 100;

export const openVerifier = ({ threads: most, milliseconds = usualMilliseconds, mostWaiting = usualWaiting }: VerifierLimits): Verifier => {
  const limits = { code: 'check/verify-worker', most, megabytes: 96, milliseconds, mostWaiting };
  const threads = new WorkerThreads<VerifyOrder, FileVerdict>(limits);
  return {
    verify: async (bytes, trust) => {
      if (threads.isFull) return err({ code: 'BUSY' });
      try {
        return ok(await threads.do({ bytes, trust }));
      } catch {
        return err({ code: 'NOT_VERIFIED' });
      }
    },
    close: () => threads.close(),
  };
};
