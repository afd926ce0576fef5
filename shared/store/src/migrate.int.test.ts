import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase } from '@anzhu/testing';
import type { Connection, mongo } from 'mongoose';
import { beforeEach, describe, expect, it } from 'vitest';
import { draft } from '../fixtures/permit.ts';
import { type Aggregate, defineAggregate, type IndexDefinition, prepare, type Tables } from './index.ts';
import { migrate, unready } from './migrate.ts';
import { type Migration, type MigrationStep, migrationFindings, migrationRecords } from './migration.ts';
import type { Change } from './migration-write.ts';

const idOf = (n: number): string => `permit-${String(n).padStart(3, '0')}`;
const finding = { kind: 'ALIKE', records: ['permits/b', 'permits/a'], zh: '相同', en: 'Alike' };

describe('the migration job on a real MongoDB', () => {
  let connection: Connection;

  beforeEach(async () => {
    ({ connection } = await testDatabase());
    const permits = Array.from({ length: 25 }, (_, n) => ({ ...draft({ _id: idOf(n), holder: `h${n}` }), version: 1 }));
    await connection.collection('permits').insertMany(permits as never);
  });

  const permits = () => connection.collection<{ _id: string; holder: string; version: number }>('permits');
  const holders = async () => (await permits().find().sort({ _id: 1 }).toArray()).map(({ holder }) => holder);
  const inCapitals = Array.from({ length: 25 }, (_, n) => `H${n}`);

  const capital = ({ _id, holder }: mongo.Document): readonly Change[] =>
    holder === holder.toUpperCase() ? [] : [{ id: _id, set: { holder: holder.toUpperCase() } }];
  const capitals = (change: MigrationStep['change'] = (batch) => batch.flatMap(capital)): Migration => ({
    id: '0001-capitals',
    steps: () => [{ collection: 'permits', change }],
  });
  const job = (migrations: readonly Migration[], more: object = {}) => {
    const told: string[] = [];
    const options = { connection, migrations, tell: (message: string) => void told.push(message), batch: 10, ...more };
    return migrate(options).then(() => told);
  };
  const record = () => migrationRecords(connection).findOne({ _id: '0001-capitals' });

  it('reliability: a migration is made in batches, recorded, and not made again', async () => {
    const batches: number[] = [];
    const counting = capitals((batch) => {
      batches.push(batch.length);
      return batch.flatMap(capital);
    });
    expect(await job([counting])).toContain('Migrating: 0001-capitals');
    expect(await holders()).toEqual(inCapitals);
    expect(batches).toEqual([10, 10, 5]);
    expect(await record()).toMatchObject({ finishedAt: expect.any(Date), steps: { permits: { read: 25, changed: 25, isDone: true } } });
    expect(await job([counting])).not.toContain('Migrating: 0001-capitals');
    expect(batches).toHaveLength(3);
  });

  it('reliability: a job that ended in the midst is gone on with where it stopped', async () => {
    let calls = 0;
    const read: string[] = [];
    const failing = capitals((batch) => {
      calls += 1;
      if (calls === 2) throw new Error('power cut');
      read.push(...batch.map(({ _id }) => String(_id)));
      return batch.flatMap(capital);
    });
    await expect(job([failing])).rejects.toThrow('power cut');
    expect(await record()).toMatchObject({ steps: { permits: { after: idOf(9), isDone: false } } });
    expect(await unready({ connection, migrations: [failing] })).toContain('the migration 0001-capitals is not finished');
    expect(await job([failing])).toContain('Going on with 0001-capitals');
    expect(read).toEqual(Array.from({ length: 25 }, (_, n) => idOf(n)));
    expect(await unready({ connection, migrations: [failing] })).toEqual([]);
  });

  it('reliability: of three jobs at once one works, the others wait and find it done', async () => {
    let atWork = 0;
    let most = 0;
    let calls = 0;
    const slow = capitals(async (batch) => {
      calls += 1;
      atWork += 1;
      most = Math.max(most, atWork);
      await pause(30);
      atWork -= 1;
      return batch.flatMap(capital);
    });
    const told = await Promise.all([job([slow]), job([slow]), job([slow])]);
    expect({ most, calls }).toEqual({ most: 1, calls: 3 });
    expect(told.filter((messages) => messages.includes('Migrating: 0001-capitals'))).toHaveLength(1);
  });

  it('reliability: a job whose lease another has taken over writes nothing more', async () => {
    const robbed = capitals(async (batch) => {
      const taken = { $set: { holder: 'another', until: new Date(Date.now() + 60_000) }, $inc: { fence: 1 } };
      await connection.collection<{ _id: string }>('leases').updateOne({ _id: 'migrations' }, taken);
      await migrationRecords(connection).updateOne({ _id: '0001-capitals' }, { $inc: { fence: 1 } });
      return batch.flatMap(capital);
    });
    await expect(job([robbed])).rejects.toThrow('Another job has taken over');
    expect((await record())?.steps).toEqual({});
  });

  it('reliability: the lease is renewed for as long as a batch takes', async () => {
    const slow = capitals(async (batch) => {
      await pause(600);
      return batch.flatMap(capital);
    });
    const [first, second] = [job([slow], { leaseMs: 300 }), pause(100).then(() => job([slow], { leaseMs: 300 }))];
    expect(await first).toContain('Migrating: 0001-capitals');
    expect(await second).toContain('Another job is at work on this database; waiting for it.');
  });

  it('reliability: a document written meanwhile is read again, and no write is lost', async () => {
    let isFirst = true;
    const beside = capitals(async (batch) => {
      const changes = batch.flatMap(capital);
      if (isFirst) await permits().updateOne({ _id: idOf(3) }, { $set: { holder: 'other' }, $inc: { version: 1 } });
      isFirst = false;
      return changes;
    });
    await job([beside]);
    expect((await holders())[3]).toBe('OTHER');
    expect(await record()).toMatchObject({ steps: { permits: { changed: 25 } } });
  });

  it('reliability: what needs a person is kept once, however often it is found', async () => {
    const finds = (id: string): Migration => ({ ...capitals((batch) => batch.map(({ _id }) => ({ id: _id, findings: [finding] }))), id });
    expect(await job([finds('0001-capitals')])).toContain('1 findings need a person: npm run migrations (docs/upgrades.md)');
    expect(await migrationFindings(connection).find().toArray()).toMatchObject([
      { migration: '0001-capitals', ...finding, records: ['permits/a', 'permits/b'], foundAt: expect.any(Date) },
    ]);
  });
});

describe('what a service needs of its database', () => {
  const define = async (indexes: readonly IndexDefinition[], { tables, on }: { tables?: Tables; on?: Connection } = {}) => {
    const connection = on ? on.useDb(on.name, { useCache: false }) : (await testDatabase()).connection;
    const fields = { holder: String, variant: String, tableVersion: Number };
    const model = defineAggregate<Aggregate>(connection, 'permits', { fields, indexes, ...(tables ? { tables } : {}) });
    return { connection, model, faults: () => unready({ connection, migrations: [] }) };
  };

  it('reliability: an index whose options changed is named before it is made anew by the job, and nothing else is', async () => {
    const before = await define([{ keys: { holder: 1 } }, { keys: { version: 1 } }]);
    expect(await before.faults()).toEqual(['there is no collection log_entries', 'there is no collection permits']);
    await prepare(before.connection);
    expect(await before.faults()).toEqual([]);
    const after = await define([{ keys: { holder: 1 }, unique: true, partial: { version: 1 } }, { keys: { version: 1 } }], {
      on: before.connection,
    });
    expect(await after.faults()).toEqual(['permits has no index holder_1, or one with other options']);
    await prepare(after.connection);
    expect(await after.faults()).toEqual([]);
    expect(await after.model.collection.indexInformation({ full: true })).toContainEqual(
      expect.objectContaining({ name: 'holder_1', unique: true, partialFilterExpression: { version: 1 } }),
    );
  });

  it('reliability: documents that keep a unique index from being made are named', async () => {
    const { connection, model } = await define([{ keys: { holder: 1 }, unique: true }]);
    await model.collection.insertMany(['x', 'x'].map((holder, n) => ({ _id: `p${n}`, holder })) as never);
    await expect(prepare(connection)).rejects.toThrow('permits: the unique index cannot be made, two documents have {"holder":"x"}');
  });

  it('reliability: stored cases of a table the code does not have are named with their number', async () => {
    const known = [
      { code: 'default', version: 2 },
      { code: '65', version: 1 },
    ];
    const { connection, model, faults } = await define([], { tables: { process: 'equipment.permit', known } });
    await prepare(connection);
    const made = [
      ['65', 1],
      ['65', 1],
      ['65', 2],
      ['default', 1],
      ['default', 1],
      ['default', 2],
      ['53', 1],
    ] as const;
    await model.collection.insertMany(made.map(([variant, tableVersion], n) => ({ _id: `p${n}`, variant, tableVersion })) as never);
    const told = (count: number, variant: string, version: number) =>
      `${count} cases of equipment.permit were made under variant ${variant}, version ${version}, which this code does not have`;
    expect(await faults()).toEqual([told(1, '53', 1), told(1, '65', 2), told(2, 'default', 1)]);
  });
});
