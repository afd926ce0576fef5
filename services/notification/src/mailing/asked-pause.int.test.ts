import { setTimeout as pause } from 'node:timers/promises';
import { commandDeliveries } from '@anzhu/deliveries';
import { clockTime } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesIn, preferring } from '../../test/preferring.ts';
import { startReceiver } from '../../test/receivers.ts';
import { clerk, examiner, moved, type NotificationService, notificationService } from '../../test/service.ts';

describe('a webhook of a person that asks for a pause (Retry-After)', () => {
  let service: NotificationService;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  const status = new Map<string, number>();
  let running: { readonly stop: () => Promise<void> }[];
  beforeEach(async () => {
    status.clear();
    receiver = await startReceiver((path) => status.get(path) ?? 204);
    service = await notificationService(new Date(Date.now() + 60_000).toISOString());
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

  const toWebhook = (path: string, who = examiner) =>
    preferring(service).setAddress(who, { channel: 'WEBHOOK', address: `${receiver.url}${path}` });
  const forget = (who = examiner) => preferring(service).remove(who, { channel: 'WEBHOOK' });
  const failedAt = async (who = examiner) =>
    (await preferring(service).said(who)).find(({ channel }) => channel === 'WEBHOOK')?.address?.failedAt ?? null;
  const pauses = () => service.connection.collection<{ until: Date }>('delivery_pauses');

  it('reliability: is sent no code that would come too late: whoever is to prove it is refused, with the time, and loses no try of the day', async () => {
    await paused();
    await forget();
    const before = receiver.posts.length;
    const until = clockTime((await pauses().findOne({}))?.until ?? new Date(0));
    for (let at = 0; at < 9; at += 1)
      expect(await toWebhook('/old')).toMatchObject({
        reasons: [{ code: 'CODE_TOO_SOON', zh: expect.stringContaining(until), en: expect.stringContaining(until) }],
      });
    expect(receiver.posts).toHaveLength(before);
    await pauses().updateMany({}, [{ $set: { until: { $dateSubtract: { startDate: '$until', unit: 'minute', amount: 18 } } } }]);
    expect(await toWebhook('/old')).toMatchObject({ __typename: 'NotificationPreferencesKept' });
    await pause(100);
    expect(receiver.posts).toHaveLength(before);
    status.clear();
    service.clock.advance({ minutes: 14 });
    await waitFor(() => receiver.posts.length > before, { what: 'the code, once the pause is over' });
  });

  it('security: tells nobody of a pause that was asked for of others: his code is sent, and what is answered to it is his', async () => {
    await paused();
    const before = receiver.posts.length;
    const stranger = { ...examiner, id: 'stranger' };
    expect(await toWebhook('/old', stranger)).toMatchObject({ __typename: 'NotificationPreferencesKept' });
    await waitFor(() => receiver.posts.length > before, { what: 'the code' });
    await waitFor(async () => (await failedAt(stranger)) !== null, { what: 'him to be told' });
    service.clock.advance({ minutes: 2 });
    expect(await toWebhook('/old', stranger)).toMatchObject({ reasons: [{ code: 'CODE_TOO_SOON' }] });
  });

  it('reliability: whatever a pause holds beyond its own time is dropped, and shown as failed to whom it was for', async () => {
    await begin('/old', clerk);
    await paused();
    await service.hear('equipment', moved('b', 1, 'RETURNED'));
    const held = { isOpen: true, key: clerk.id, tries: 0, receiver: { $exists: true } };
    await waitFor(() => service.connection.collection('deliveries').findOne(held), { what: 'the other to be held' });
    expect(await failedAt(clerk)).toBeNull();
    const asked = await pauses().find({}).toArray();
    expect(asked).toHaveLength(2);
    await pauses().deleteMany({});
    await running[0]?.stop();
    await forget();
    await toWebhook('/old');
    await pauses().insertMany(asked);
    const before = receiver.posts.length;
    running[0] = await service.deliver();
    await waitFor(async () => (await failedAt()) !== null, { what: 'the code to be dropped' });
    expect(receiver.posts).toHaveLength(before);
    service.clock.advance({ days: 4 });
    await waitFor(async () => (await failedAt(clerk)) !== null, { what: 'the notification to be dropped' });
    expect(receiver.posts).toHaveLength(before);
  });

  it('reliability: is the same however its address is written', async () => {
    await paused();
    const written = receiver.url.replace('http://', 'HTTP://');
    expect(await preferring(service).setAddress(examiner, { channel: 'WEBHOOK', address: `${written}/./old#` })).toMatchObject({
      secret: null,
    });
    await forget();
    expect(await preferring(service).setAddress(examiner, { channel: 'WEBHOOK', address: `${written}/./old#` })).toMatchObject({
      reasons: [{ code: 'CODE_TOO_SOON' }],
    });
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
