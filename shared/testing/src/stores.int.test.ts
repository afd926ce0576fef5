import mongoose, { type ClientSession } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { watchTransactions } from './in-flight.ts';
import { type TestDatabase, type TestNats, testDatabase, testMongoUri, testNats } from './index.ts';
import { mostKept } from './kept-databases.ts';
import { tooManyOpenFiles } from './open-files.ts';
import { cleanUp } from './stores.ts';

describe('the stores of a test run', () => {
  let database: TestDatabase;
  let nats: TestNats;

  beforeAll(async () => {
    database = await testDatabase();
    nats = await testNats();
  });

  it('gives a database of its own that takes a transaction', async () => {
    const things = database.connection.collection('things');
    await database.connection.createCollection('things');
    await database.connection.transaction(async (session) => {
      await things.insertOne({ name: '塔式起重机' }, { session });
    });
    expect(await things.countDocuments()).toBe(1);
    expect((await testDatabase()).name).not.toBe(database.name);
  });

  it('notices a transaction that runs two commands side by side, and not one that runs them in turn', async () => {
    const { connection } = database;
    const notes = connection.collection('notes');
    await connection.createCollection('notes');
    const met = watchTransactions(connection);
    await connection.transaction(async (session) => {
      await notes.insertOne({ text: '1' }, { session });
      await notes.findOne({}, { session });
    });
    expect(met()).toEqual([]);
    const other = await mongoose.createConnection(testMongoUri(), { dbName: database.name, monitorCommands: true }).asPromise();
    const metThere = watchTransactions(other);
    const eight = (session?: ClientSession) =>
      Promise.all(Array.from({ length: 8 }, () => other.collection('notes').findOne({}, session ? { session } : {})));
    await eight();
    await other.transaction(async (session) => {
      await other.collection('notes').findOne({}, { session });
      await eight(session);
    });
    expect(metThere()).toContain('find notes beside find notes');
    await other.close();
  });

  it('gives a NATS connection whose prefix is unique', async () => {
    const manager = await nats.connection.jetstreamManager();
    await manager.streams.add({ name: `${nats.prefix}_events`, subjects: [`${nats.prefix}.evt.>`] });
    const ack = await nats.connection.jetstream().publish(`${nats.prefix}.evt.one`);
    expect(ack.seq).toBe(1);
    expect((await testNats()).prefix).not.toBe(nats.prefix);
  });

  it('gives the next of a service what one has left, with its indexes and without its documents', async () => {
    const { connection, name } = await testDatabase('a service');
    await connection.collection('things').createIndex({ name: 1 });
    await connection.collection('things').insertOne({ name: '塔式起重机' });
    await cleanUp();
    const [next, another, fresh] = [await testDatabase('a service'), await testDatabase('a service'), await testDatabase()];
    expect([next.name, another.name === name, fresh.name === name]).toEqual([name, false, false]);
    const things = next.connection.collection('things');
    expect([await things.countDocuments(), (await things.indexes()).map((index) => index.name)]).toEqual([0, ['_id_', 'name_1']]);
  });

  it('keeps one database of a service and those of the last few services; all others are dropped', async () => {
    await cleanUp();
    const taken: TestDatabase[] = [];
    for (const owner of ['first', 'first', ...Array.from({ length: mostKept }, (_, at) => `${at}`)]) taken.push(await testDatabase(owner));
    for (const { connection } of taken) await connection.collection('things').insertOne({ name: '塔式起重机' });
    const names = taken.map(({ name }) => name);
    await cleanUp();
    const { connection } = await testDatabase();
    const { databases } = await connection.getClient().db().admin().listDatabases({ nameOnly: true });
    expect(names.filter((name) => databases.some((one) => one.name === name)).length).toBe(mostKept);
  });

  it('gives within a file what a test has left before', async () => {
    const one = await testDatabase('left early');
    await Promise.all([one.leave(), one.leave()]);
    const [next, another] = [await testDatabase('left early'), await testDatabase('left early')];
    expect([next.name, another.name === one.name]).toEqual([one.name, false]);
  });

  it('says that MongoDB has more files open than it may', async () => {
    const { connection } = await testDatabase();
    await connection.createCollection('things');
    expect([await tooManyOpenFiles(connection, 1), await tooManyOpenFiles(connection)]).toEqual([
      expect.stringMatching(/files open, more than 1:/),
      undefined,
    ]);
  });
});
