import { deriveId } from '@anzhu/kernel';
import type { Aggregate, Own } from '@anzhu/store';
import type { z } from 'zod';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import type { batchJobRecord } from './batch-job.record.ts';

/** Work on all entries of a batch, that goes on where it was left. */
export interface BatchJob extends Aggregate, Readonly<z.output<typeof batchJobRecord>> {}

/** So many are done in one transaction: a tenth of the time it may live on a busy machine. Fewer help nobody who waits (docs/benchmarks.md, row l). */
export const atOnce = 8;

export interface Beginning extends Pick<BatchJob, 'kind' | 'caseId' | 'opinion' | 'on'> {
  readonly batch: Pick<LicenseBatch, '_id' | 'qualified'>;
  /** How many there are; the entries that qualify unless said. */
  readonly total?: number;
}

/** A job at its beginning; a case begins one only. */
export const jobOf = ({ batch, total = batch.qualified, ...decided }: Beginning): Own<BatchJob> & { readonly _id: string } => ({
  _id: deriveId('license-batch-job', decided.caseId),
  ...decided,
  ...{ batchId: batch._id, total, done: 0, failed: 0, position: 0, state: 'RUNNING' },
});
