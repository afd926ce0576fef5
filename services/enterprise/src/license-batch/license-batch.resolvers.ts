import { loaderOf, type Register } from '@anzhu/register';
import type { BatchEntry, LicenseBatch } from './license-batch.ts';
import { summaryOf, totalsOf } from './license-batch.ts';

/** What batches tell beside their fields. */
export const batchResolvers = { LicenseBatch: { totals: totalsOf, summary: summaryOf } };

/** The batches that entries belong to. */
export const batchLoaders = (batches: Register<LicenseBatch>) => ({
  LicenseBatchEntry: { batch: loaderOf(batches).byId<BatchEntry>(({ batchId }) => batchId) },
});
