import { err, ok } from '@anzhu/kernel';
import { inTransaction } from '@anzhu/store';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue, type Queue, system } from '../test/world.ts';

describe('reliability: what is queued is looked for', () => {
  let queue: Queue;
  beforeEach(async () => {
    queue = await openQueue();
  });
  afterEach(() => queue.stop());

  it('once the transaction has ended that queued it, however much it queued; one that wrote nothing hinders none', async () => {
    const { connection, deliveries } = queue;
    const partner = system('partner');
    const draft = { target: 'partner', key: 'key', division: '530102', payload: {} };
    await queue.startQuietly(partner.target);
    const first = await queue.queue('partner', 'key', {});
    await waitFor(async () => (await queue.stateOf(first)) === 'DELIVERED');

    await inTransaction(connection, async (session) => {
      await deliveries.enqueue({ ...draft, id: 'undone' }, session);
      return err('refused');
    });
    const many = Array.from({ length: 20 }, (_, at) => `one-${at}`);
    await inTransaction(connection, async (session) => {
      for (const id of many) await deliveries.enqueue({ ...draft, id }, session);
      return ok(null);
    });
    await waitFor(async () => (await queue.stateOf('one-19')) === 'DELIVERED');
    expect(partner.seen.map(({ id }) => id)).toEqual([first, ...many]);
  });
});
