import { pageLists } from '@anzhu/case-graphql';
import type { CaseRecord, OpenedCases } from '@anzhu/casework';
import { loaderOf, openRegister, type Register, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import { batchJobRegister } from '../batch-job/batch-job.register.ts';
import type { BatchJob } from '../batch-job/batch-job.ts';
import { jobTimers } from '../batch-job/run-job.store.ts';
import { feedRoutes } from '../portal/feed.routes.ts';
import { portalLoaders, portalResolvers } from '../portal/portal.resolvers.ts';
import { portalReading } from '../portal/portal.store.ts';
import { publicationRegister } from '../portal/publication.register.ts';
import type { EnterpriseWorld } from '../world.ts';
import { batchEntryRegister } from './batch-entry.register.ts';
import { licenseBatchRegister } from './license-batch.register.ts';
import { type BatchEntry, type LicenseBatch, summaryOf, totalsOf } from './license-batch.ts';

/** The registers of batches, of what is told of them and of the work on them. */
export const openBatchRegisters = (deps: Pick<ServiceDeps, 'store' | 'files'>) => ({
  batches: openRegister(licenseBatchRegister, deps),
  entries: openRegister(batchEntryRegister, deps),
  jobs: openRegister(batchJobRegister, deps),
  publications: openRegister(publicationRegister, deps),
});

type BatchRegisters = ReturnType<typeof openBatchRegisters>;

/** The same as decisions read and change them. */
export const batchRecords = ({ batches, entries, jobs, publications }: BatchRegisters) => ({
  ...{ batches: batches.model, batchEntries: entries.model, batchJobs: jobs.model, publications: publications.model },
});

/** What forms name of them. */
export const batchReferences = ({ batches, entries }: BatchRegisters) => ({
  LicenseBatch: batches.references,
  LicenseBatchEntry: entries.references,
});

const jobsOf = (jobs: Register<BatchJob>) =>
  loaderOf(jobs).allAt<LicenseBatch>({ path: 'batchId', order: { createdAt: -1 } }, ({ _id }) => _id);

type OfBatch = CaseRecord<{ readonly batchId: string }>;

const batchLoaders = ({ batches, jobs }: BatchRegisters) => ({
  LicenseNotice: { batch: loaderOf(batches).byId<OfBatch>(({ form }) => form.batchId) },
  LicenseAnnouncement: { batch: loaderOf(batches).byId<OfBatch>(({ form }) => form.batchId) },
  LicenseBatch: { jobs: jobsOf(jobs) },
  LicenseBatchEntry: { batch: loaderOf(batches).byId<BatchEntry>(({ batchId }) => batchId) },
});

/** One of these works on a batch at a time; it takes minutes. */
const bounds = { places: 2, patienceMs: 10 * 60_000 };

interface Served {
  readonly world: EnterpriseWorld;
  readonly opened: readonly OpenedCases[];
}

/** What the service serves of batches: to officers and units, to the public, and what goes on after the answer. */
export const batchParts = (registers: BatchRegisters, { world, opened }: Served) => {
  const reading = portalReading(world);
  return {
    resolvers: [
      ...[registerResolvers(registers.batches), registerResolvers(registers.entries), registerResolvers(registers.jobs)],
      { LicenseBatch: { totals: totalsOf, summary: summaryOf } },
      portalResolvers(reading),
    ],
    loaders: mergeResolvers([
      ...[registerLoaders(registers.batches), registerLoaders(registers.entries), registerLoaders(registers.jobs)],
      batchLoaders(registers),
      { LicenseBatch: pageLists(opened, 'LicenseBatch') },
      portalLoaders(world.batches),
    ]),
    timers: [{ model: registers.jobs.model as never, onTimer: jobTimers(world), ...bounds }],
    routes: feedRoutes(reading),
  } satisfies Partial<ServiceParts>;
};
