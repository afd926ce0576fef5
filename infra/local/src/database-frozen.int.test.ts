import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOutage } from '@anzhu/kernel';
import { connectDatabase } from '@anzhu/service';
import { waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { startMongo } from './embedded/mongo.ts';
import { freePort } from './embedded/ports.ts';

const times = { heartbeatFrequencyMS: 500, connectTimeoutMS: 1_000, serverSelectionTimeoutMS: 500 };

it.skipIf(process.env['MONGODB_URI'])(
  'reliability: a frozen database is an outage to whoever asks, who waits and who comes after, and serves again when it thaws',
  async (context) => {
    const dir = await mkdtemp(join(tmpdir(), 'anzhu-frozen-'));
    const database = await startMongo({ dir, port: await freePort() });
    if (database.how !== 'binary' || database.pid === undefined) return context.skip('the process is not ours');
    const connection = await connectDatabase('reader', { MONGODB_URI: database.url }, times);
    const things = connection.collection<{ _id: string }>('things');
    const outcome = async (): Promise<unknown> => await things.insertOne({ _id: 'a' }).catch((error: unknown) => error);
    try {
      process.kill(database.pid, 'SIGSTOP');
      const [waiting] = await Promise.all([outcome(), outcome()]);
      expect(isOutage(waiting)).toBe(true);
      const begun = performance.now();
      expect(isOutage(await outcome())).toBe(true);
      expect(performance.now() - begun).toBeLessThan(10_000);
    } finally {
      process.kill(database.pid, 'SIGCONT');
    }
    await waitFor(async () => (await things.findOne({ _id: 'a' }).catch(() => null)) !== null || !isOutage(await outcome()));
    expect(await things.countDocuments()).toBe(1);
    await connection.close();
    await database.stop();
    await rm(dir, { recursive: true, force: true });
  },
);
