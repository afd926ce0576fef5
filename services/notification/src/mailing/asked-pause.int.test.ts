import { setTimeout as pause } from 'node:timers/promises';
import { commandDeliveries } from '@anzhu/deliveries';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesIn, preferring } from '../../test/preferring.ts';
import { startReceiver } from '../../test/receivers.ts';
import { examiner, moved, type NotificationService, notificationService } from '../../test/service.ts';

describe('a webhook of a person that asks for a pause (Retry-After)', () => {
  let service: NotificationService;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  const status = new Map<string, number>();
  let running: { readonly stop: () => Promise<void> }[];
  beforeEach(async () => {
    status.clear();
    receiver = await startReceiver((path) => status.get(path) ?? 204);
    service = await notificationService('2026-07-01T02:00:00Z');
    running = [await service.deliver(), service.tick()];
  });
  afterEach(async () => {
    for (const part of running) await part.stop();
    await Promise.all([receiver.stop(), service.stop()]);
  });

  const toldAt = (path: string) => receiver.posts.filter((post) => post.path === path && post.body.includes('notifications'));
  const begin = (path: string, who = examiner) =>
    preferring(service).begin(who, { channel: 'WEBHOOK', address: `${receiver.url}${path}` }, () =>
      codesIn(receiver.posts.map(({ body }) => JSON.parse(body).text ?? body)),
    );
  const paused = async () => {
    await begin('/old');
    status.set('/old', 429);
    await service.hear('equipment', moved('a', 1));
    await waitFor(() => toldAt('/old').length > 0, { what: 'the try' });
    const open = { isOpen: true, tries: 1 };
    return await waitFor(() => service.connection.collection<{ _id: string }>('deliveries').findOne(open), { what: 'what came of it' });
  };

  it('reliability: gets nothing until then, whatever comes and whatever an operator asks for, also what is for another who named it', async () => {
    const colleague = { ...examiner, id: 'colleague' };
    await begin('/old', colleague);
    const { _id } = await paused();
    const command = commandDeliveries(service.connection, service.clock.now);
    const waiting = async () => (await command.list()).filter(({ nextAt }) => nextAt && nextAt > service.clock.now()).length;
    await waitFor(async () => (await waiting()) === 2, { what: 'both to wait' });
    const before = toldAt('/old').length;
    await expect(command.retry(_id)).rejects.toThrow('到时自动重发');
    await service.hear('equipment', moved('b', 1));
    await command.discard(_id, 'not wanted');
    await waitFor(async () => (await waiting()) === 2, { what: 'both to wait again' });
    await pause(100);
    expect(toldAt('/old')).toHaveLength(before);
  });

  it('reliability: keeps nothing from the address that the person names instead', async () => {
    await paused();
    await begin('/new');
    await waitFor(() => toldAt('/new').some(({ body }) => body.includes('"recordId":"a"')), { what: 'the webhook' });
    expect(toldAt('/old')).toHaveLength(1);
  });

  it('security: is not let alone for what is answered to a code that another has sent there', async () => {
    await begin('/old');
    status.set('/old', 429);
    const before = receiver.posts.length;
    await preferring(service).setAddress({ ...examiner, id: 'other' }, { channel: 'WEBHOOK', address: `${receiver.url}/old` });
    await waitFor(() => receiver.posts.length > before, { what: 'the code' });
    await pause(100);
    status.clear();
    await service.hear('equipment', moved('a', 1));
    await waitFor(() => toldAt('/old').length === 1, { what: 'the notification' });
  });
});
