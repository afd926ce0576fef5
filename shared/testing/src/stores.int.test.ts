import mongoose, { type ClientSession } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { watchTransactions } from './in-flight.ts';
import { type TestDatabase, type TestNats, testDatabase, testMongoUri, testNats } from './index.ts';

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
});
