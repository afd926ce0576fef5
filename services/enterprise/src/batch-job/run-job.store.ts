import { setTimeout as pause } from 'node:timers/promises';
import { isSeriesBehind } from '@anzhu/casework';
import { err, ok, type Result } from '@anzhu/kernel';
import type { OnTimer } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { licenseAnnouncement } from '../license-announcement/license-announcement.module.ts';
import { disqualify } from '../license-batch/disqualify.store.ts';
import type { BatchEntry } from '../license-batch/license-batch.ts';
import type { EnterpriseWorld } from '../world.ts';
import { atOnce, type BatchJob } from './batch-job.ts';
import { carryOver } from './carry-over.store.ts';

type Work = (session: ClientSession, entry: BatchEntry) => Promise<Result<unknown, Refusal>>;

const entriesAfter = async ({ batchEntries }: EnterpriseWorld, { batchId, position }: BatchJob): Promise<readonly BatchEntry[]> =>
  (await batchEntries.collection
    .find({ batchId, position: { $gt: position }, result: 'QUALIFIED' } as never, { sort: { position: 1 }, limit: atOnce })
    .toArray()) as unknown as readonly BatchEntry[];

const issuing =
  (world: EnterpriseWorld, { on }: BatchJob): Work =>
  async (session, entry) => {
    const license = await world.passed.issue(session, entry, on);
    if (!license.ok) return license;
    return world.store.save(world.batchEntries, entry, { set: { licenseNumber: license.value.number } }, session);
  };

const sendingBack =
  (world: EnterpriseWorld, reason: string): Work =>
  (session, { batchId, position }) =>
    disqualify(world)(session, { batchId, position, reason });

/** Another run was faster: it goes on, and this one ends. */
const overtaken: Refusal = { code: 'UNAVAILABLE' };

interface Step {
  readonly entries: readonly BatchEntry[];
  readonly work: Work;
  readonly failed?: number;
}

/** Some entries and the progress in one transaction: an entry is done and counted, or neither. */
const step = (
  { store, batchJobs }: EnterpriseWorld,
  job: BatchJob,
  { entries, work, failed = 0 }: Step,
): Promise<Result<BatchJob, Refusal>> =>
  store.atomically<BatchJob, Refusal>(async (session) => {
    const now = await store.find(batchJobs, job._id, session);
    if (now?.position !== job.position || now.state === 'DONE') return err(overtaken);
    for (const entry of entries) {
      const done = await work(session, entry);
      if (!done.ok) return done;
    }
    const position = entries.at(-1)?.position ?? now.position;
    return store.save(batchJobs, now, { set: { done: now.done + entries.length, failed: now.failed + failed, position } }, session);
  });

/** Refusals that are about the entry itself; of any other the run is tried again. */
const isOfEntry = (refusal: Refusal): boolean =>
  (refusal.code === 'BLOCKED' && !isSeriesBehind(refusal)) || refusal.code === 'REQUIREMENTS_NOT_MET';

const reasonOf = (refusal: Refusal): string =>
  [...('reasons' in refusal ? (refusal.reasons ?? []) : []), ...('faults' in refusal ? refusal.faults : [])].map(({ zh }) => zh).join('; ');

/** An entry that cannot be issued after all goes back with the reason, and the others are not kept waiting. */
const each = async (world: EnterpriseWorld, job: BatchJob, entries: readonly BatchEntry[]): Promise<Result<BatchJob, Refusal>> => {
  let current: Result<BatchJob, Refusal> = ok(job);
  for (const entry of entries) {
    if (!current.ok) return current;
    const own = current.value;
    current = await step(world, own, { entries: [entry], work: workOf(world, own) });
    if (!current.ok && isOfEntry(current.error))
      current = await step(world, own, { entries: [entry], work: sendingBack(world, reasonOf(current.error)), failed: 1 });
  }
  return current;
};

const workOf = (world: EnterpriseWorld, job: BatchJob): Work =>
  job.kind === 'ISSUE' ? issuing(world, job) : sendingBack(world, job.opinion);

/** The end of the job, and with it of the announcement. */
const end = (world: EnterpriseWorld, job: BatchJob): Promise<Result<BatchJob, Refusal>> =>
  world.store.atomically<BatchJob, Refusal>(async (session) => {
    const done = await world.store.save(world.batchJobs, job, { set: { state: 'DONE' }, timers: [] }, session);
    if (!done.ok || job.kind !== 'ISSUE') return done;
    const completed = await world.casesOf(licenseAnnouncement).actAsSystem(job.caseId, { action: 'complete' }, session);
    return completed.ok ? done : completed;
  });

/** What follows: the next job state, or the refusal that ends this run. */
const goOn = async (world: EnterpriseWorld, job: BatchJob): Promise<Result<BatchJob, Refusal>> => {
  if (job.kind === 'CARRY_OVER') return carryOver(world, job);
  const entries = await entriesAfter(world, job);
  if (entries.length === 0) return end(world, job);
  const together = await step(world, job, { entries, work: workOf(world, job) });
  return !together.ok && isOfEntry(together.error) ? each(world, job, entries) : together;
};

/** The job as it goes on; null where another run does. */
const nextOf = (outcome: Result<BatchJob, Refusal>): BatchJob | null => {
  if (outcome.ok) return outcome.value;
  if (outcome.error === overtaken || outcome.error.code === 'VERSION_CONFLICT') return null;
  throw new Error(`Work on a batch was refused: ${JSON.stringify(outcome.error)}`);
};

/** Rests twice as long as it worked, or until the process stops. */
const restSince = (begun: number, stopping: AbortSignal): Promise<void> =>
  pause(2 * (performance.now() - begun), undefined, { signal: stopping }).catch(() => undefined);

/** Does the work on a batch, or goes on with what was left: one after the other in order, each once. Two thirds of the time belong to the commands of others, and to what other services do about each entry. */
export const jobTimers =
  (world: EnterpriseWorld): OnTimer =>
  async (id, _timer, stopping) => {
    let job = await world.store.find(world.batchJobs, id);
    while (job?.state === 'RUNNING' && !stopping.aborted) {
      const begun = performance.now();
      job = nextOf(await goOn(world, job));
      await restSince(begun, stopping);
    }
  };
