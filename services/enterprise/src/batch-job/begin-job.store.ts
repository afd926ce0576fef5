import type { Result } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import { type BatchJob, type Beginning, jobOf } from './batch-job.ts';

/** Where work on batches is kept. */
export interface JobRecords {
  readonly store: Store;
  readonly batchJobs: Model<BatchJob>;
}

/** Begins work on the entries of a batch, in the transaction that decides it; the ticker does it after the answer. */
export const beginJob =
  ({ store, batchJobs }: JobRecords) =>
  (session: ClientSession, beginning: Beginning): Promise<Result<BatchJob, Refusal>> =>
    store.insert(batchJobs, jobOf(beginning), { timers: [{ name: 'run', at: store.clock() }] }, session);
