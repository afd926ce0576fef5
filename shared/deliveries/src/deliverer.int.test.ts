import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { err } from '@anzhu/kernel';
import { inTransaction } from '@anzhu/store';
import { waitFor } from '@anzhu/testing';
import fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postingTarget } from '../test/posting-target.ts';
import { down, hanging, openQueue, type Queue, system } from '../test/world.ts';
import { headOf, lanesOf } from './delivery.ts';
import { claimLane, settleTry } from './lane.ts';

describe('reliability: deliveries to other systems', () => {
  let queue: Queue;
  beforeEach(async () => {
    queue = await openQueue();
  });
  afterEach(() => queue.stop());

  const many = async (target: string, keys: number, each: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let turn = 0; turn < each; turn += 1)
      ids.push(...(await Promise.all(Array.from({ length: keys }, (_, key) => queue.queue(target, `key-${key}`, { key, turn })))));
    return ids;
  };
  const isDone = async (ids: readonly string[]): Promise<boolean> =>
    (await Promise.all(ids.map(queue.stateOf))).every((state) => state === 'DELIVERED');

  it('happen once each, those under one key in the order of queueing', async () => {
    const partner = system('partner');
    await queue.start(partner.target);
    const ids = await many('partner', 6, 5);
    await waitFor(() => isDone(ids));
    expect(partner.seen.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (let key = 0; key < 6; key += 1) {
      const turns = partner.seen.map(({ payload }) => payload as { key: number; turn: number }).filter((sent) => sent.key === key);
      expect(turns.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('are queued with what causes them, or not at all', async () => {
    const { connection, deliveries } = queue;
    await inTransaction(connection, async (session) => {
      await deliveries.enqueue({ id: 'undone', target: 'partner', key: 'a', division: '530102', payload: {} }, session);
      return err('refused');
    });
    expect(await queue.command.list()).toEqual([]);
    expect(await lanesOf(connection).findOne({})).toBeNull();
  });

  it('that a dead partner does not take wait for nobody else: a hundred stuck at one target delay no other', async () => {
    const [stuck, partner] = [system('stuck', hanging), system('partner')];
    await many('stuck', 100, 1);
    await queue.start(stuck.target, partner.target);
    await waitFor(() => stuck.seen.length === 4);
    const ids = await many('partner', 10, 2);
    await waitFor(() => isDone(ids));
    await waitFor(async () => (await queue.command.failing())[0]?.openings === 1, { what: 'the hanging target to be let alone' });
    expect(stuck.seen.length).toBeLessThanOrEqual(8);
    const [circuit] = await queue.command.failing();
    expect(circuit).toMatchObject({ _id: 'stuck', lastFailure: 'no answer within the time limit' });
    expect(await queue.command.list()).toHaveLength(100);
  });

  it('that failed are tried again after 5, 10, 20 seconds; another key is not delayed', async () => {
    const partner = system('partner', (delivery) =>
      delivery.key === 'bad' ? { kind: 'retry', failure: 'HTTP 500' } : { kind: 'delivered' },
    );
    const bad = await queue.queue('partner', 'bad', {});
    await queue.start(partner.target);
    const pauses: number[] = [];
    for (const pause of [5, 10, 20]) {
      const open = await waitFor(async () => {
        const [waiting] = await queue.command.list();
        return waiting?.tries === pauses.length + 1 ? waiting : null;
      });
      pauses.push((open.nextAt?.getTime() ?? 0) - queue.clock.now().getTime());
      const good = await queue.queue('partner', 'good', {});
      await waitFor(() => isDone([good]));
      queue.clock.advance({ seconds: pause });
    }
    expect(pauses).toEqual([5_000, 10_000, 20_000]);
    partner.answer(() => ({ kind: 'delivered' }));
    queue.clock.advance({ minutes: 1 });
    await waitFor(() => isDone([bad]));
    expect(new Set(partner.seen.filter(({ payload }) => payload).map(({ id }) => id)).size).toBe(4);
  });

  it('that waited for a clock which was set back are sent', async () => {
    const partner = system('partner');
    const id = await queue.queue('partner', 'key', {});
    const nextAt = new Date(queue.clock.now().getTime() + 10 * 86_400_000);
    await lanesOf(queue.connection).updateMany({}, { $set: { nextAt } });
    await queue.start(partner.target);
    await waitFor(() => isDone([id]));
  });

  it('to a dead target are let alone, then one is tried; its first answer frees all that wait', async () => {
    const partner = system('partner', down);
    const ids = await many('partner', 20, 1);
    await queue.start(partner.target);
    await waitFor(async () => (await queue.command.failing())[0]?.openings === 1);
    await waitFor(async () => (await queue.command.failing())[0]?.failures === partner.seen.length, { what: 'every try to be counted' });
    const before = partner.seen.length;
    expect(before).toBeLessThanOrEqual(8);
    queue.clock.advance({ seconds: 9 });
    await queue.queue('partner', 'key-0', {});
    queue.clock.advance({ seconds: 1 });
    await waitFor(async () => (await queue.command.failing())[0]?.openings === 2);
    expect(partner.seen).toHaveLength(before + 1);
    partner.answer(() => ({ kind: 'delivered' }));
    queue.clock.advance({ seconds: 20 });
    await waitFor(() => isDone(ids));
    expect(await queue.command.failing()).toEqual([]);
  });

  it('that are refused for their content keep back their key alone, until they are given up or tried again', async () => {
    const partner = system('partner', ({ payload }) =>
      (payload as { isBad?: true }).isBad ? { kind: 'refused', failure: 'HTTP 422' } : { kind: 'delivered' },
    );
    await queue.start(partner.target);
    const bad = await queue.queue('partner', 'a', { isBad: true });
    const behind = await queue.queue('partner', 'a', {});
    const other = await queue.queue('partner', 'b', {});
    await waitFor(() => isDone([other]));
    await waitFor(async () => (await queue.stateOf(bad)) === 'REFUSED');
    expect((await queue.command.list()).map(({ _id, state, nextAt }) => [_id, state, nextAt])).toEqual([
      [bad, 'REFUSED', null],
      [behind, 'WAITING', null],
    ]);
    await expect(queue.command.discard(bad, ' ')).rejects.toThrow(/needs a reason/);
    await queue.command.retry(bad);
    await waitFor(() => partner.seen.filter(({ id }) => id === bad).length === 2);
    await waitFor(async () => (await queue.stateOf(bad)) === 'REFUSED');
    await queue.command.discard(bad, '对方已另行登记');
    await waitFor(() => isDone([behind]));
    expect(await queue.command.show(bad)).toMatchObject({ state: 'DISCARDED', reason: '对方已另行登记' });
    await expect(queue.command.retry(bad)).rejects.toThrow(/No such open delivery/);
  });

  it('are sent by one process alone, and by the next when that one stops', async () => {
    const [first, second] = [system('partner'), system('partner')];
    const leader = await queue.start(first.target);
    const [one] = await many('partner', 1, 1);
    await waitFor(() => isDone([one ?? '']));
    await queue.start(second.target);
    const ids = await many('partner', 10, 4);
    await waitFor(() => isDone(ids));
    const sent = [...first.seen, ...second.seen].map(({ id }) => id);
    expect([sent.length, new Set(sent).size]).toEqual([41, 41]);
    await leader.stop();
    const before = first.seen.length;
    const last = await many('partner', 1, 1);
    await waitFor(() => isDone(last));
    expect(first.seen).toHaveLength(before);
  });

  it('of a process that was killed after the send and before the mark are sent again under the same id, and once more to nobody', async () => {
    const received: string[] = [];
    const partner = fastify();
    partner.post('/', async ({ headers }) => {
      received.push(String(headers['webhook-id']));
      return {};
    });
    const url = await partner.listen({ host: '127.0.0.1', port: 0 });
    const id = await queue.queue('partner', 'a', {});
    const behind = await queue.queue('partner', 'a', {});
    const program = fileURLToPath(new URL('../test/dies-after-sending.ts', import.meta.url));
    const child = spawn(process.execPath, ['--conditions=anzhu-source', '--import', 'tsx', program, queue.uri, queue.name, url]);
    const [, signal] = await once(child, 'exit');
    expect([signal, received]).toEqual(['SIGKILL', [id]]);
    expect((await queue.command.list()).map(({ state, tries }) => [state, tries])).toEqual([
      ['WAITING', 0],
      ['WAITING', 0],
    ]);
    queue.clock.advance({ minutes: 1 });
    await queue.start(postingTarget(url));
    await waitFor(() => isDone([id, behind]));
    expect(received).toEqual([id, id, behind]);
    await partner.close();
  });

  it('are settled by no leader that another has followed', async () => {
    const { connection, clock } = queue;
    const id = await queue.queue('partner', 'a', {});
    const scope = { connection, now: clock.now() };
    const lane = await lanesOf(connection).findOne({});
    const delivery = await headOf(connection, 'partner/a');
    if (!lane || !delivery) throw new Error('not queued');
    const zombies = await claimLane(scope, lane, { fence: 1, until: scope.now });
    const heirs = zombies && (await claimLane(scope, zombies, { fence: 2, until: scope.now }));
    if (!zombies || !heirs) throw new Error('not claimed');
    expect(await settleTry(scope, { lane: zombies, delivery, outcome: { kind: 'refused', failure: 'late' } })).toBe(false);
    expect(await queue.stateOf(id)).toBe('WAITING');
    expect(await claimLane(scope, heirs, { fence: 1, until: scope.now })).toBeNull();
    expect(await settleTry(scope, { lane: heirs, delivery, outcome: { kind: 'delivered' } })).toBe(true);
    expect(await queue.stateOf(id)).toBe('DELIVERED');
  });
});
