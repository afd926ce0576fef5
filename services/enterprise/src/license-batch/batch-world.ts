import type { JobRecords } from '../batch-job/begin-job.store.ts';
import type { PublicationRecords } from '../portal/publish.store.ts';
import type { BatchRecords } from './enter-batch.store.ts';
import type { PassedApplications } from './passed.ts';

/** What is decided about batches reads and changes: the batches, what the public is told of them, the work on their entries, and the applications that wait in them. */
export interface BatchWorld extends BatchRecords, PublicationRecords, JobRecords {
  readonly passed: PassedApplications;
}
