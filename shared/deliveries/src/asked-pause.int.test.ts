import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@anzhu/kernel';
import { subject, waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue, type Queue, system } from '../test/world.ts';
import { createDeliveryLog } from './delivery-log.ts';
import type { Target } from './target.ts';

const official = subject({ org: 'ORG', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['DEPARTMENT_OFFICER'] });

describe('reliability: deliveries to a target that asks for a pause (Retry-After)', () => {
  let queue: Queue;
  beforeEach(async () => {
    queue = await openQueue();
  });
  afterEach(() => queue.stop());

  const counted = async (): Promise<number> => (await queue.command.failing())[0]?.failures ?? 0;
  const allFailed = ({ seen }: ReturnType<typeof system>) =>
    waitFor(async () => seen.length > 0 && (await counted()) === seen.length, { what: 'every try to be counted' });

  it('wait for it under every key, are sent again by nobody meanwhile, and then one of them is tried', async () => {
    const partner = system('partner', async () => {
      await waitFor(async () => partner.seen.length >= 4, { what: 'four to leave' });
      return { kind: 'retry', failure: 'HTTP 429', waitMs: 1_800_000 };
    });
    for (let key = 0; key < 40; key += 1) await queue.queue('partner', `key-${key}`, {});
    await queue.start({ ...partner.target, timeLimitMs: 5_000 });
    await allFailed(partner);
    const before = partner.seen.length;
    expect(before).toBe(4);
    for (const minutes of [10, 19]) {
      queue.clock.advance({ minutes });
      await pause(100);
      expect(partner.seen).toHaveLength(before);
    }
    queue.clock.advance({ minutes: 1 });
    await waitFor(async () => (await counted()) > before);
    await pause(100);
    expect(partner.seen).toHaveLength(before + 1);
  });

  it.each([0, 1, 2, 3])(
    'wait for it though others that left with it are received, the pause being asked for by the one at place %d',
    async (place) => {
      const left: (() => void)[] = [];
      const partner = system('partner', async () => {
        const mine = left.length;
        await new Promise<void>((resolve) => left.push(resolve));
        return mine === place ? { kind: 'retry', failure: 'HTTP 429', waitMs: 1_800_000 } : { kind: 'delivered' };
      });
      for (let key = 0; key < 12; key += 1) await queue.queue('partner', `key-${key}`, {});
      await queue.start({ ...partner.target, timeLimitMs: 5_000 });
      await waitFor(async () => left.length === 4, { what: 'four to leave' });
      left[place]?.();
      await waitFor(async () => (await counted()) === 1, { what: 'the pause to be asked for' });
      for (const answer of left) answer();
      await waitFor(async () => (await queue.command.list()).length === 9, { what: 'three to be received' });
      await pause(100);
      expect(partner.seen).toHaveLength(4);
      queue.clock.advance({ minutes: 30 });
      await waitFor(async () => left.length === 5, { what: 'one of them to be tried' });
      left[4]?.();
    },
  );

  it('wait for it though an operator asks for another try, who is told until when, and until when each waits', async () => {
    const partner = system('partner', () => ({ kind: 'retry', failure: 'HTTP 429', waitMs: 1_800_000 }));
    const id = await queue.queue('partner', 'key', {});
    await queue.start(partner.target);
    await allFailed(partner);
    const before = partner.seen.length;
    const until = new Date('2026-06-01T00:30:00Z');
    await queue.queue('partner', 'later', {});
    await expect(queue.command.retry(id)).rejects.toThrow(until.toISOString());
    await pause(100);
    expect(partner.seen).toHaveLength(before);
    expect((await queue.command.list()).map(({ nextAt }) => nextAt)).toEqual([until, until]);
    expect(await queue.command.failing()).toMatchObject([{ letAloneUntil: until }]);
  });

  it('are all sent once it answers', async () => {
    const partner = system('partner', () => ({ kind: 'retry', failure: 'HTTP 503', waitMs: 60_000 }));
    const ids = await Promise.all([1, 2, 3, 4, 5, 6].map((key) => queue.queue('partner', `key-${key}`, {})));
    await queue.start(partner.target);
    await allFailed(partner);
    partner.answer(() => ({ kind: 'delivered' }));
    queue.clock.advance({ minutes: 1 });
    await waitFor(async () => (await Promise.all(ids.map(queue.stateOf))).every((state) => state === 'DELIVERED'));
  });

  const acts = {
    'is tried again by an operator': async (id: string) => {
      await expect(queue.command.retry(id)).rejects.toThrow('2026-06-01T00:30:00.000Z');
    },
    'is given up, and another stands behind it': (id: string) => queue.command.discard(id, 'not wanted'),
    'is sent again by an official': async (id: string, target: Target) => {
      const log = createDeliveryLog({ connection: queue.connection, now: queue.clock.now, targets: [target] });
      const shown = (await log.about(official, 'partner', ['a']))?.filter(({ _id }) => _id === id) ?? [];
      expect(await log.resendable(official, shown)).toEqual([false]);
      expect(await log.resend(official, { requestId: newId(), id })).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
    },
    'is followed by another under its key': () => queue.queue('partner', 'a', {}),
    'is followed by another to its address': () => queue.queue('partner', 'b', {}),
  } as const;
  const kinds: Readonly<Record<string, Partial<Target>>> = {
    'a system': {},
    'one receiver of many': { isOfMany: true, receiverOf: async () => ({ known: 'address' }) },
    'one receiver of a system that is in order': { receiverOf: async () => ({ known: 'address' }) },
  };

  it.each(Object.keys(kinds).flatMap((kind) => Object.keys(acts).map((act) => [kind, act] as const)))(
    'lasts where %s has asked for it and a delivery %s',
    async (kind, act) => {
      const outcome = { kind: 'retry', failure: 'HTTP 429', waitMs: 1_800_000 } as const;
      const partner = system('partner', () => (kind.endsWith('in order') ? { ...outcome, isOfReceiver: true } : outcome));
      const target: Target = { ...partner.target, ...kinds[kind] };
      const id = await queue.queue('partner', 'a', {});
      await queue.start(target);
      await waitFor(async () => (await queue.command.show(id)).tries === 1, { what: 'the try' });
      await queue.queue('partner', 'a', {});
      await acts[act as keyof typeof acts](id, target);
      for (const minutes of [0, 10, 19]) {
        queue.clock.advance({ minutes });
        await pause(60);
        expect(partner.seen).toHaveLength(1);
      }
      partner.answer(() => ({ kind: 'delivered' }));
      queue.clock.advance({ minutes: 1 });
      await waitFor(async () => (await queue.command.list()).length === 0, { what: 'all to be received' });
    },
  );

  it('ends for what waits under a key where that has another address, and for nobody else', async () => {
    const partner = system('partner', () => ({ kind: 'retry', failure: 'HTTP 429', waitMs: 1_800_000 }));
    const addresses = new Map([
      ['a', 'one'],
      ['b', 'one'],
    ]);
    const id = await queue.queue('partner', 'a', {});
    await queue.start({ ...partner.target, isOfMany: true, receiverOf: async ({ key }) => ({ known: addresses.get(key) ?? '' }) });
    await waitFor(async () => (await queue.command.show(id)).tries === 1, { what: 'the try' });
    const still = await queue.queue('partner', 'b', {});
    partner.answer(() => ({ kind: 'delivered' }));
    addresses.set('a', 'two');
    await queue.deliveries.readdress({ target: 'partner', key: 'a' });
    await waitFor(async () => (await queue.stateOf(id)) === 'DELIVERED', { what: 'the first to be received' });
    await pause(60);
    expect(await queue.command.show(still)).toMatchObject({ state: 'WAITING', tries: 0 });
    expect((await queue.command.list()).map(({ nextAt }) => nextAt)).toEqual([new Date('2026-06-01T00:30:00Z')]);
  });

  it.each([
    [1_800_000, 5_000],
    [5_000, 1_800_000],
  ])('is the longest that was asked for from an address, by answers to several that left together: %d and %d', async (...waits) => {
    const partner = system('partner', ({ key }) => ({ kind: 'retry', failure: 'HTTP 429', waitMs: waits[Number(key)] ?? 0 }));
    const ids = [await queue.queue('partner', '0', {}), await queue.queue('partner', '1', {})];
    let left = 0;
    const send: Target['send'] = async (delivery, signal) => {
      left += 1;
      await waitFor(() => left >= 2);
      await pause(Number(delivery.key) * 100);
      return partner.target.send(delivery, signal);
    };
    await queue.start({ ...partner.target, timeLimitMs: 5_000, isOfMany: true, receiverOf: async () => ({ known: 'address' }), send });
    const tries = async () => Promise.all(ids.map(async (id) => (await queue.command.show(id)).tries));
    await waitFor(async () => (await tries()).every((count) => count === 1), { what: 'both answers to be noted' });
    queue.clock.advance({ minutes: 29 });
    await pause(100);
    expect(partner.seen).toHaveLength(2);
    queue.clock.advance({ minutes: 1 });
    await waitFor(() => partner.seen.length > 2, { what: 'the next' });
  });
});
