import { beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, type TestNats, testDatabase, testNats } from './index.ts';

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

  it('gives a NATS connection whose prefix is unique', async () => {
    const manager = await nats.connection.jetstreamManager();
    await manager.streams.add({ name: `${nats.prefix}_events`, subjects: [`${nats.prefix}.evt.>`] });
    const ack = await nats.connection.jetstream().publish(`${nats.prefix}.evt.one`);
    expect(ack.seq).toBe(1);
    expect((await testNats()).prefix).not.toBe(nats.prefix);
  });
});
