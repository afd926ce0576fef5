import { deriveId } from '@anzhu/kernel';
import type { Connection, mongo } from 'mongoose';
import { type Change, type Finding, write } from './migration-write.ts';
import type { PersonalData } from './personal-data.ts';

/** A walk over one collection in the order of ids. Its changes made once more change nothing: a run that was killed begins again with the batch it was at. */
export interface MigrationStep {
  readonly collection: string;
  /** Where a migration walks over a collection more than once; the collection's name otherwise. */
  readonly name?: string;
  /** Made before the walk, where the step looks for documents by it. */
  readonly index?: mongo.IndexDescription;
  readonly change: (batch: readonly mongo.Document[], connection: Connection) => Promise<readonly Change[]> | readonly Change[];
}

/** What a migration may make of personal data. */
export type Digests = Pick<PersonalData, 'nameRefOf'>;

export interface Migration {
  /** Number and name, `0001-canonical-forms`; migrations are made in the order of the list. */
  readonly id: string;
  readonly steps: (connection: Connection, secrets: Digests) => readonly MigrationStep[];
}

interface Progress {
  /** The last id of the step in work. */
  readonly after?: string;
  readonly read: number;
  readonly changed: number;
  readonly isDone: boolean;
}

/** How far a migration has come; one document each. */
export interface MigrationRecord {
  readonly _id: string;
  /** The fencing number of the run that wrote last; a run with a lower one has lost its lease. */
  readonly fence: number;
  readonly startedAt: Date;
  readonly finishedAt?: Date;
  readonly steps: Readonly<Record<string, Progress>>;
}

export interface StoredFinding extends Finding {
  readonly _id: string;
  readonly migration: string;
  readonly foundAt: Date;
}

export const migrationRecords = (connection: Connection) => connection.collection<MigrationRecord>('migrations');
export const migrationFindings = (connection: Connection) => connection.collection<StoredFinding>('migration_findings');

/** The run of a job: under which fence it writes, and where it stops when it is asked to. */
export interface Run {
  readonly connection: Connection;
  readonly secrets: Digests;
  readonly fence: number;
  readonly batch: number;
  /** Throws when the job may not go on. */
  readonly check: () => void;
}

const overtaken = (): Error => new Error('Another job has taken over; this one ends.');

/** Writes how far the migration is, unless another run has the lease by now. */
const note = async ({ connection, fence }: Run, id: string, set: Readonly<Record<string, unknown>>): Promise<void> => {
  const written = await migrationRecords(connection).updateOne({ _id: id, fence: { $lte: fence } } as never, [{ $set: { ...set, fence } }]);
  if (written.matchedCount === 0) throw overtaken();
};

const begin = async (run: Run, id: string): Promise<MigrationRecord> => {
  const records = migrationRecords(run.connection);
  const first = [
    {
      $set: {
        startedAt: { $ifNull: ['$startedAt', '$$NOW'] },
        fence: { $ifNull: ['$fence', run.fence] },
        steps: { $ifNull: ['$steps', {}] },
      },
    },
  ];
  await records.updateOne({ _id: id }, first, { upsert: true });
  await note(run, id, {});
  const record = await records.findOne({ _id: id });
  if (!record) throw overtaken();
  return record;
};

const keep = async ({ connection }: Run, migration: string, findings: readonly Finding[]): Promise<void> => {
  for (const { kind, records, zh, en } of findings) {
    const _id = deriveId('finding', migration, kind, ...[...records].sort());
    const found = { migration, kind, records: { $literal: [...records].sort() }, zh: { $literal: zh }, en: { $literal: en } };
    await migrationFindings(connection).updateOne({ _id }, [{ $set: { ...found, foundAt: { $ifNull: ['$foundAt', '$$NOW'] } } }], {
      upsert: true,
    });
  }
};

interface Step {
  readonly id: string;
  readonly step: MigrationStep;
}

const changeBatch = async (run: Run, { id, step }: Step, documents: readonly mongo.Document[]): Promise<number> => {
  const collection = run.connection.collection(step.collection) as unknown as mongo.Collection;
  let left = documents;
  let changed = 0;
  while (left.length > 0) {
    run.check();
    const changes = await step.change(left, run.connection);
    await keep(
      run,
      id,
      changes.flatMap(({ findings = [] }) => findings),
    );
    const written = await write(collection, left, changes);
    await keep(run, id, written.findings);
    changed += written.changed;
    left = written.missed.length > 0 ? await collection.find({ _id: { $in: written.missed as never[] } }).toArray() : [];
  }
  return changed;
};

const nameOf = ({ name, collection }: MigrationStep): string => name ?? collection;

const runStep = async (
  run: Run,
  id: string,
  { step, from }: { readonly step: MigrationStep; readonly from: Progress | undefined },
): Promise<void> => {
  const collection = run.connection.collection(step.collection) as unknown as mongo.Collection;
  if (step.index) await collection.createIndexes([step.index]);
  let { after, read, changed } = from ?? { after: undefined, read: 0, changed: 0 };
  for (let isDone = false; !isDone; ) {
    const filter = (after === undefined ? {} : { _id: { $gt: after } }) as mongo.Filter<mongo.Document>;
    const documents = await collection.find(filter, { sort: { _id: 1 }, limit: run.batch }).toArray();
    changed += await changeBatch(run, { id, step }, documents);
    read += documents.length;
    isDone = documents.length < run.batch;
    after = documents.length > 0 ? String(documents.at(-1)?.['_id']) : after;
    await note(run, id, {
      [`steps.${nameOf(step)}`]: { $literal: { ...(after === undefined ? {} : { after }), read, changed, isDone } },
    });
  }
};

/** Makes a migration, or goes on with one where it stopped; one that is finished is left alone. */
export const runMigration = async (run: Run, { id, steps }: Migration): Promise<void> => {
  const record = await begin(run, id);
  if (record.finishedAt) return;
  for (const step of steps(run.connection, run.secrets)) {
    const from = record.steps[nameOf(step)];
    if (!from?.isDone) await runStep(run, id, { step, from });
  }
  await note(run, id, { finishedAt: '$$NOW' });
};
