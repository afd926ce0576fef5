import type { Connection } from 'mongoose';

type Change = (batch: readonly never[], connection: Connection) => unknown;

/** A migration as far as a test stops it. */
interface Stepped {
  readonly steps: (connection: Connection, secrets: never) => readonly { readonly change: Change }[];
}

interface Upgrade<M extends Stepped> {
  /** A database of the earlier version, with the models of this one. */
  readonly open: () => Promise<Connection>;
  readonly migrations: readonly M[];
  /** The job, with batches of a size. */
  readonly run: (connection: Connection, migrations: readonly M[], batch: number) => Promise<void>;
}

type Whole = Readonly<Record<string, readonly object[]>>;

const ofTheJob = ['leases', 'migrations'];

/** Everything in a database but what the job notes of itself. */
const wholeOf = async ({ db }: Connection): Promise<Whole> => {
  const names = ((await db?.listCollections().toArray()) ?? []).map(({ name }) => name).filter((name) => !ofTheJob.includes(name));
  const found = names.sort().map(async (name) => [name, (await db?.collection(name).find().sort({ _id: 1 }).toArray()) ?? []] as const);
  return Object.fromEntries(await Promise.all(found));
};

/** When the job found or queued something. */
const timesOfTheJob = ['foundAt', 'queuedAt', 'nextAt'];

/** The same but for such times. */
const timeless = (whole: Whole): unknown =>
  JSON.parse(JSON.stringify(whole, (name, value: unknown) => (timesOfTheJob.includes(name) ? undefined : value)));

/** The same migrations, in which the power fails at the n-th batch. */
const failingAt = <M extends Stepped>(migrations: readonly M[], n: number): readonly M[] => {
  let batches = 0;
  return migrations.map((migration) => ({
    ...migration,
    steps: (connection: Connection, secrets: never) =>
      migration.steps(connection, secrets).map((step) => ({
        ...step,
        change: async (batch: readonly never[], at: Connection) => {
          batches += 1;
          if (batches === n) throw new Error('power cut');
          return step.change(batch, at);
        },
      })),
  }));
};

interface MigrationRecord {
  readonly steps: Readonly<Record<string, { readonly read: number; readonly changed: number }>>;
}

/** The database before and after all is made a second time, and what the steps then read and changed. */
const repeated = async <M extends Stepped>({ open, migrations, run }: Upgrade<M>) => {
  const connection = await open();
  await run(connection, migrations, 100);
  const before = await wholeOf(connection);
  await connection.collection('migrations').deleteMany({});
  await run(connection, migrations, 100);
  const records = (await connection.collection('migrations').find().toArray()) as unknown as readonly MigrationRecord[];
  const steps = records.flatMap((record) => Object.values(record.steps));
  const sum = (of: 'read' | 'changed') => steps.reduce((total, step) => total + step[of], 0);
  return { before, after: await wholeOf(connection), read: sum('read'), changed: sum('changed') };
};

/** The database after the job, and after one that ended at each of the batches, of one document each, and was run again. */
const resumed = async <M extends Stepped>({ open, migrations, run }: Upgrade<M>, ends: readonly number[]) => {
  const whole = await open();
  await run(whole, migrations, 1);
  const parts: unknown[] = [];
  for (const end of ends) {
    const connection = await open();
    const first = await run(connection, failingAt(migrations, end), 1).catch((error: Error) => error.message);
    if (first !== 'power cut') throw new Error(`the job did not end at batch ${end}`);
    await run(connection, migrations, 1);
    parts.push(timeless(await wholeOf(connection)));
  }
  return { whole: timeless(await wholeOf(whole)), parts };
};

/** What a job does to a database of an earlier version beside what it is for. */
export const upgrade = <M extends Stepped>(given: Upgrade<M>) => ({
  repeated: () => repeated(given),
  resumed: (ends: readonly number[]) => resumed(given, ends),
});
