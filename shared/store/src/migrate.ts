import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { type Lease, leaseOf } from './lease.ts';
import { type Digests, type Migration, migrationFindings, migrationRecords, type Run, runMigration } from './migration.ts';
import { type CollectionIndexes, prepare, unprepared } from './prepare.ts';
import { strangers } from './strangers.ts';

interface JobOptions {
  readonly connection: Connection;
  readonly migrations: readonly Migration[];
  /** Of collections without a model. */
  readonly indexes?: readonly CollectionIndexes[] | undefined;
  /** Left out where no migration makes digests. */
  readonly secrets?: Digests;
  /** Told in words what the job does. */
  readonly tell: (message: string) => void;
  readonly batch?: number;
  readonly leaseMs?: number;
}

/** Of a job that was given none. */
const noDigests: Digests = {
  nameRefOf: () => {
    throw new Error('The job has no key by which names are compared.');
  },
};

const usualLeaseMs = 15_000;
const usualBatch = 200;
const retryMs = 250;

const waitFor = async (lease: Lease, tell: (message: string) => void): Promise<number> => {
  for (let waits = 0; ; waits += 1) {
    const fence = await lease.acquire();
    if (fence !== null) return fence;
    if (waits === 0) tell('Another job is at work on this database; waiting for it.');
    await pause(retryMs);
  }
};

/** Renews the lease for as long as the work takes; what is written carries the fence, so that a job that lost it writes nothing more. */
const underLease = async (
  lease: Lease,
  { fence, leaseMs }: { readonly fence: number; readonly leaseMs: number },
  work: (check: () => void) => Promise<void>,
): Promise<void> => {
  let held: number | null = fence;
  const beat = setInterval(() => {
    lease.acquire().then(
      (renewed) => {
        held = renewed;
      },
      () => undefined,
    );
  }, leaseMs / 3);
  try {
    await work(() => {
      if (held !== fence) throw new Error('The lease of the job was lost; run it again.');
    });
  } finally {
    clearInterval(beat);
    await lease.release().catch(() => undefined);
  }
};

const migrateAll = async ({ connection, migrations, indexes, tell }: JobOptions, run: Run): Promise<void> => {
  for (const migration of migrations) {
    const before = await migrationRecords(connection).findOne({ _id: migration.id });
    if (before?.finishedAt) continue;
    tell(before ? `Going on with ${migration.id}` : `Migrating: ${migration.id}`);
    await runMigration(run, migration);
  }
  run.check();
  tell('Preparing collections, indexes and counts');
  await prepare(connection, indexes);
};

/** Brings a service's database to what its code needs: migrations in their order, then collections, validators, indexes and counts. One job at a time; one that was killed is gone on with by the next. */
export const migrate = async (options: JobOptions): Promise<void> => {
  const { connection, tell, secrets = noDigests, batch = usualBatch, leaseMs = usualLeaseMs } = options;
  const lease = leaseOf(connection, { name: 'migrations', holder: newId(), milliseconds: leaseMs });
  const fence = await waitFor(lease, tell);
  await underLease(lease, { fence, leaseMs }, (check) => migrateAll(options, { connection, secrets, fence, batch, check }));
  const found = await migrationFindings(connection).countDocuments();
  if (found > 0) tell(`${found} findings need a person: npm run migrations (docs/upgrades.md)`);
};

/** Why a service of this code must not serve from the database, in words for an operator; nothing where it may. */
export const unready = async ({
  connection,
  migrations,
  indexes,
}: Pick<JobOptions, 'connection' | 'migrations' | 'indexes'>): Promise<readonly string[]> => {
  const finished = await migrationRecords(connection)
    .find({ finishedAt: { $exists: true } })
    .project<{ readonly _id: string }>({ _id: 1 })
    .toArray();
  const done = new Set(finished.map(({ _id }) => _id));
  const undone = migrations.filter(({ id }) => !done.has(id)).map(({ id }) => `the migration ${id} is not finished`);
  const lacks = await unprepared(connection, indexes);
  return lacks.length > 0 ? [...undone, ...lacks] : [...undone, ...(await strangers(connection))];
};
