import { setTimeout as pause } from 'node:timers/promises';
import { newId, ok } from '@anzhu/kernel';
import { queriesDuring, waitFor } from '@anzhu/testing';
import type { ClientSession, Model } from 'mongoose';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draft, firstDay, permitStore } from '../fixtures/permit.ts';
import { type Aggregate, defineAggregate, prepare, startTicker, type Timer } from './index.ts';

const logger = pino({ level: 'silent' });
const days = (count: number) => new Date(firstDay.getTime() + count * 86_400_000);

describe('reliability: due timers are looked for', () => {
  let kit: Awaited<ReturnType<typeof permitStore>>;
  let passes: Model<Aggregate>;
  let ticker: ReturnType<typeof startTicker>;
  const served: string[] = [];
  const taking = (model: Model<never>) => ({
    model,
    onTimer: async (_id: string, { name }: Timer) => {
      served.push(name);
      await model.collection.updateOne({ _id: _id as never }, { $set: { timers: [] } });
    },
  });
  /** Rounds are frequent; looks at all kinds are too rare for a test. */
  const start = (...otherwise: readonly ('permits' | 'passes')[]) => {
    const { connection, time, store } = kit;
    const timers = [kit.permits, passes].map((model) => taking(model as never));
    const marked = timers.map((one) =>
      otherwise.includes(one.model.collection.collectionName as 'passes') ? { ...one, isWrittenOtherwise: true as const } : one,
    );
    const begun = performance.now();
    const clock = () => new Date(time.now.getTime() + performance.now() - begun);
    ticker = startTicker({ connection, clock, logger, timers: marked, everyMs: 20, quietRounds: 1_000_000 });
    store.onTimed(ticker.expect);
    store.onCommitted(ticker.poke);
  };
  const withPermit = (at: Date, session?: ClientSession) =>
    kit.store.insert(kit.permits, draft(), { timers: [{ name: 'permit', at }] }, ...(session ? [session] : []));
  const finds = async (work: () => Promise<unknown>) => {
    const asked = await queriesDuring(kit.connection, async () => {
      await work();
      await pause(200);
    });
    return [...new Set(asked)];
  };

  beforeEach(async () => {
    kit = await permitStore();
    passes = defineAggregate<Aggregate>(kit.connection, 'passes', { fields: {}, indexes: [] });
    await prepare(kit.connection);
    served.length = 0;
  });
  afterEach(() => ticker.stop());

  it('in all collections by one command, however many there are', async () => {
    await withPermit(days(0));
    expect(await finds(async () => start())).toEqual(['aggregate permits', 'find permits']);
    expect(served).toEqual(['permit']);
    expect(await finds(async () => kit.advance(1))).toEqual(['aggregate permits']);
  });

  it('where the store has written one that is due soon, alone or in a transaction, and nowhere else', async () => {
    await finds(async () => start());
    expect(await finds(() => withPermit(days(1)))).not.toContain('find passes');
    expect(served).toEqual([]);
    expect(await finds(() => withPermit(days(0)))).not.toContain('find passes');
    await waitFor(() => served.length === 1);
    const both = (session: ClientSession) => withPermit(days(0), session).then(() => ok(null));
    expect(await finds(() => kit.store.atomically(both))).not.toContain('find passes');
    await waitFor(() => served.length === 2);
  });

  it('after whatever is committed where they are written otherwise too', async () => {
    await finds(async () => start('passes'));
    await passes.collection.insertOne({ _id: newId() as never, timers: [{ name: 'pass', at: days(0) }] } as never);
    await kit.store.insert(kit.permits, draft(), {});
    await waitFor(() => served.includes('pass'));
  });
});
