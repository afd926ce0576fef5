import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesIn, preferring } from '../../test/preferring.ts';
import { startMailCatcher, startReceiver } from '../../test/receivers.ts';
import { clerk, examiner, moved, type NotificationService, notificationService } from '../../test/service.ts';

describe('what is on its way to people', () => {
  let service: NotificationService;
  let mail: Awaited<ReturnType<typeof startMailCatcher>>;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  const status = new Map<string, number>();
  let running: { readonly stop: () => Promise<void> }[];
  beforeEach(async () => {
    [mail, receiver] = [await startMailCatcher(), await startReceiver((path) => status.get(path) ?? 204)];
    const byMail = { NOTIFICATION_SMTP_URL: mail.url, NOTIFICATION_MAIL_FROM: 'anzhu@gov.example' };
    service = await notificationService('2026-07-01T02:00:00Z', byMail);
    running = [];
  });
  afterEach(async () => {
    for (const part of running) await part.stop();
    await Promise.all([mail.stop(), receiver.stop(), service.stop()]);
  });

  it('coming 32: what was heard together, as after a restore, is told as one, and nothing is kept of the queue but for a while', async () => {
    const { begin, set } = preferring(service);
    const [deliverer, ticker] = [await service.deliver(), service.tick()];
    await set(examiner, { language: 'EN', digestHour: null, channels: [] });
    await begin(examiner, { channel: 'EMAIL', address: 'examiner@example.com' }, () =>
      codesIn(mail.mails.map(({ raw }) => raw.slice(raw.indexOf('\r\n\r\n')))),
    );
    await Promise.all([deliverer.stop(), ticker.stop()]);
    for (const id of ['a', 'b', 'c']) await service.hear('equipment', moved(id, 1));
    running.push(await service.deliver(), service.tick());
    const mailings = service.connection.collection('mailings');
    await waitFor(async () => (await mailings.countDocuments({ state: 'SENT' })) === 1, { what: 'the mail' });
    expect(await mailings.countDocuments({ state: 'JOINED' })).toBe(2);
    const told = mail.mails.filter(({ raw }) => !raw.includes('your code'));
    expect(told.map(({ raw }) => /Subject: (.*)/.exec(raw)?.[1]?.trim())).toEqual(['Anzhu: 3 notifications for you']);
    const { connection } = service;
    await waitFor(async () => (await connection.collection('delivery_lanes').countDocuments()) === 0, { what: 'lanes to end' });
    const deliveries = connection.collection('deliveries');
    expect(await deliveries.countDocuments({ expiresAt: { $gt: new Date() } })).toBe(await deliveries.countDocuments({}));
    expect((await deliveries.indexes()).map(({ key }) => Object.keys(key)[0]).filter((field) => /^d\d/.test(field ?? ''))).toEqual([]);
  });

  it('security: a code that is sent again is another, under another id, and gives no more tries; the right one is right twice at once', async () => {
    running.push(await service.deliver());
    const { setAddress, verify } = preferring(service);
    const post = (path: string) => receiver.posts.filter((one) => one.path === path);
    const tryOut = async (code: string) =>
      ((await verify(clerk, { channel: 'WEBHOOK', code }))['faults'] as { code: string }[] | undefined)?.[0]?.code;
    for (const path of ['/slow', '/wrong']) status.set(path, 500);
    await setAddress(clerk, { channel: 'WEBHOOK', address: `${receiver.url}/slow` });
    await waitFor(() => post('/slow').length === 1);
    expect(await tryOut('none')).toBe('CODE_WRONG');
    status.delete('/slow');
    await waitFor(async () => (await service.connection.collection('deliveries').countDocuments({ tries: 1 })) === 1, { what: 'the try' });
    service.clock.advance({ seconds: 6 });
    await waitFor(() => post('/slow').length === 2);
    expect(new Set(post('/slow').map(({ headers }) => headers['webhook-id'])).size).toBe(2);
    for (let left = 3; left > 0; left -= 1) expect(await tryOut('none')).toBe('CODE_WRONG');
    expect(await tryOut('none')).toBe('CODE_EXPIRED');
    await setAddress(examiner, { channel: 'WEBHOOK', address: `${receiver.url}/wrong` });
    await waitFor(() => post('/wrong').length === 1);
    await setAddress(examiner, { channel: 'WEBHOOK', address: `${receiver.url}/right` });
    await waitFor(() => post('/right').length === 1);
    const [code = ''] = codesIn(post('/right').map(({ body }) => body));
    const both = await Promise.all([1, 2].map(() => verify(examiner, { channel: 'WEBHOOK', code })));
    expect(both.map(({ __typename }) => __typename)).toEqual(Array(2).fill('NotificationPreferencesKept'));
  });
});
