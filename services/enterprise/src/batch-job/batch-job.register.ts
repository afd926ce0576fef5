import { defineRegister } from '@anzhu/register';
import { licenseBatchRegister } from '../license-batch/license-batch.register.ts';
import { batchJobRecord } from './batch-job.record.ts';
import type { BatchJob } from './batch-job.ts';

/** 批次办理进度 (E9, E10): read by whoever reads the batch. */
export const batchJobRegister = defineRegister<BatchJob>({
  type: 'LicenseBatchJob',
  collection: 'license_batch_jobs',
  zh: '批次办理进度',
  en: 'Progress of work on a batch',
  record: batchJobRecord,
  readableBy: { partOf: licenseBatchRegister, at: 'batchId' },
  indexes: [{ keys: { batchId: 1, createdAt: -1 } }],
});
