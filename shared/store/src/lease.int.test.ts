import { newId } from '@anzhu/kernel';
import { testDatabase, testMongoUri, waitFor } from '@anzhu/testing';
import mongoose, { type Connection } from 'mongoose';
import { pino } from 'pino';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { leaseOf, startLeadership } from './index.ts';

const logger = pino({ level: 'silent' });

describe('reliability: leases', () => {
  let connection: Connection;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
  });
  afterEach(() => vi.useRealTimers());
  const writeUntil = async (name: string, until: Date) =>
    void (await connection.collection<{ _id: string; until: Date }>('leases').updateOne({ _id: name }, { $set: { until } }));
  const lapse = (name: string) => writeUntil(name, new Date(0));

  it('have one holder; who let his lapse is told so, and the fencing number has grown', async () => {
    const name = newId();
    const zombie = leaseOf(connection, { name, holder: 'zombie', milliseconds: 60_000 });
    const heir = leaseOf(connection, { name, holder: 'heir', milliseconds: 60_000 });
    expect(await zombie.acquire()).toBe(1);
    expect(await heir.acquire()).toBeNull();
    await lapse(name);
    expect(await heir.acquire()).toBe(2);
    expect(await zombie.acquire()).toBeNull();
    await zombie.release();
    expect(await heir.acquire()).toBe(2);
  });

  it('are taken by exactly one of many that ask at once', async () => {
    const name = newId();
    const asked = Array.from({ length: 20 }, (_, at) => leaseOf(connection, { name, holder: `h${at}`, milliseconds: 60_000 }).acquire());
    expect((await Promise.all(asked)).filter((fence) => fence !== null)).toEqual([1]);
  });

  it.each([1, -1])('are the same for a process whose clock is wrong by %d hour', async (hours) => {
    const name = newId();
    const right = leaseOf(connection, { name, holder: 'right', milliseconds: 60_000 });
    const wrong = leaseOf(connection, { name, holder: 'wrong', milliseconds: 60_000 });
    expect(await right.acquire()).toBe(1);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
    expect(await wrong.acquire()).toBeNull();
    await lapse(name);
    expect(await wrong.acquire()).toBe(2);
    vi.useRealTimers();
    expect(await right.acquire()).toBeNull();
    await lapse(name);
    expect(await right.acquire()).toBe(3);
  });

  it('outlive no clock of the database that was set back', async () => {
    const name = newId();
    const [dead, heir] = ['dead', 'heir'].map((holder) => leaseOf(connection, { name, holder, milliseconds: 60_000 }));
    expect(await dead?.acquire()).toBe(1);
    await writeUntil(name, new Date(Date.now() + 10 * 86_400_000));
    expect(await heir?.acquire()).toBe(2);
    expect(await dead?.acquire()).toBeNull();
  });

  it('are kept by a leader while its work lasts, and given on when it stops', async () => {
    const name = newId();
    const lead = () => startLeadership({ connection, name, milliseconds: 9_000, logger });
    const first = lead();
    expect(await waitFor(first.fence)).toBe(1);
    const second = lead();
    const renewals = new Set<number>();
    await waitFor(async () => {
      const lease = await connection.collection<{ _id: string; until: Date }>('leases').findOne({ _id: name });
      return renewals.add(lease?.until.getTime() ?? 0).size > 4;
    });
    expect([first.fence(), second.fence()]).toEqual([1, null]);
    await first.stop();
    expect(first.fence()).toBeNull();
    expect(await waitFor(second.fence)).toBe(2);
    await second.stop();
  });

  it('are no longer believed in by a leader that could not renew in time', async () => {
    const name = newId();
    const lost = await mongoose.createConnection(testMongoUri(), { dbName: connection.name }).asPromise();
    const leader = startLeadership({ connection: lost, name, milliseconds: 300, logger });
    expect(await waitFor(leader.fence)).toBe(1);
    await lost.close();
    await waitFor(() => leader.fence() === null);
    await leader.stop();
  });
});
