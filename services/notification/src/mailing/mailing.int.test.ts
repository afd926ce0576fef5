import type { Subject } from '@anzhu/access';
import { waitFor } from '@anzhu/testing';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesIn, preferring } from '../../test/preferring.ts';
import { startMailCatcher, startReceiver } from '../../test/receivers.ts';
import { clerk, examiner, moved, type NotificationService, notificationService } from '../../test/service.ts';

type Stoppable = { readonly stop: () => Promise<void> };

describe('what people are told beside the list', () => {
  let service: NotificationService;
  let mail: Awaited<ReturnType<typeof startMailCatcher>>;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  const status = new Map<string, number>();
  let running: Stoppable[];
  beforeEach(async () => {
    status.clear();
    mail = await startMailCatcher((address) => (address === 'nobody@example.com' ? 550 : undefined));
    receiver = await startReceiver((path) => status.get(path) ?? 204);
    service = await notificationService('2026-07-01T02:00:00Z', {
      ...{ NOTIFICATION_SMTP_URL: mail.url, NOTIFICATION_MAIL_FROM: 'anzhu@gov.example' },
      ...{ NOTIFICATION_SMS_URL: `${receiver.url}/sms`, NOTIFICATION_SMS_KEY: Buffer.alloc(32, 5).toString('base64') },
    });
    running = [];
  });
  afterEach(async () => {
    for (const part of running) await part.stop();
    await Promise.all([mail.stop().catch(() => undefined), receiver.stop(), service.stop()]);
  });

  const mailings = () => service.connection.collection('mailings');
  const start = async (...parts: (Stoppable | Promise<Stoppable>)[]) => {
    for (const part of parts) running.push(await part);
  };
  const inQueue = (count: number) =>
    waitFor(async () => (await mailings().countDocuments({ isOpen: false })) === count, { what: `${count} in the queue` });
  const came = (count: number, state: string) =>
    waitFor(async () => (await mailings().countDocuments({ state })) === count, { what: `${count} ${state}` });
  const codes = () =>
    codesIn([
      ...mail.mails.map(({ raw }) => raw.slice(raw.indexOf('\r\n\r\n'))),
      ...receiver.posts.map(({ body }) => JSON.parse(body).text ?? body),
    ]);
  const told = () => mail.mails.filter(({ raw }) => !raw.includes('your code'));
  /** Told by e-mail, in English. */
  const byMail = async (who: Subject = examiner, own: object = {}, address = `${who.id}@example.com`) => {
    const { begin, set } = preferring(service);
    await set(who, { language: 'EN', digestHour: null, channels: [], ...own });
    await begin(who, { channel: 'EMAIL', address }, codes);
  };

  it('coming 32: each is told once in the language of who is told, though it is heard twice and two processes send', async () => {
    await start(service.deliver(), service.deliver(), service.tick(), service.tick());
    await byMail();
    await service.hear('equipment', moved('a', 1));
    await service.hear('equipment', moved('a', 1));
    await came(1, 'SENT');
    expect(told()).toMatchObject([{ to: 'examiner@example.com' }]);
    const raw = told()[0]?.raw;
    expect(raw).toContain('Ownership filing waits for your action: QTZ80 SN-1');
    expect(raw).toContain('https://anzhu.example/desk');
    expect(await mailings().countDocuments({})).toBe(1);
    const [deliveries, lanes] = ['deliveries', 'delivery_lanes'].map((name) => service.connection.collection(name));
    await waitFor(async () => (await lanes?.countDocuments({})) === 0, { what: 'the lanes to end' });
    await deliveries?.updateMany({}, { $set: { state: 'WAITING', isOpen: true } });
    const sent = (await deliveries?.find({}).toArray()) ?? [];
    const due = { nextAt: new Date(0), isParked: false, tries: 0, fence: 0, turn: 0 };
    await lanes?.insertMany(sent.map(({ lane, target, key, number }) => ({ _id: lane, target, key, last: number, ...due })));
    await waitFor(async () => (await service.connection.collection('deliveries').countDocuments({ isOpen: true })) === 0, {
      what: 'the repeat',
    });
    expect(told()).toHaveLength(1);
  });

  it('coming 32: what is settled, read or no longer one’s own by the moment of sending is not sent', async () => {
    const first = await service.deliver();
    const ticker = service.tick();
    await start(ticker);
    await byMail();
    const colleague = { ...examiner, id: 'colleague' };
    await byMail(colleague);
    await byMail(clerk);
    await first.stop();
    await service.hear('equipment', moved('a', 1));
    await inQueue(2);
    await service.hear('equipment', moved('a', 2, 'RETURNED'));
    await service.hear('equipment', moved('b', 1));
    await inQueue(5);
    await service.ask(examiner, 'mutation { markAllNotificationsRead { unread { count } } }');
    await service.ask({ ...colleague, roles: ['AUDITOR'] }, '{ notifications { unread { count } } }');
    const ended = {
      accountId: (await service.connection.collection('recipients').findOne({ _id: clerk.id as never }))?.['seats'][0].account,
    };
    const account = { ...ended, uscc: clerk.org, role: 'UNIT_CLERK', status: 'DISABLED' };
    await service.hear('enterprise', { type: 'enterprise.unit-account.changed.v1', number: 1, data: account });
    await start(service.deliver());
    await waitFor(async () => (await mailings().countDocuments({ state: 'WAITING' })) === 0, { what: 'all to be looked at' });
    expect(told()).toEqual([]);
    await service.hear('enterprise', { type: 'enterprise.unit-account.changed.v1', number: 2, data: { ...account, status: 'ACTIVE' } });
    await service.hear('equipment', moved('c', 1, 'RETURNED'));
    await came(1, 'SENT');
    expect(told()).toMatchObject([{ to: 'clerk@example.com' }]);
  });

  it('security: who was not seen for a fortnight is told nothing', async () => {
    const deliverer = await service.deliver();
    await start(deliverer, service.tick());
    await byMail();
    service.clock.advance({ days: 15 });
    await service.hear('equipment', moved('a', 1));
    expect(await mailings().countDocuments({})).toBe(0);
    await service.ask(examiner, '{ work { notification { counts { waiting } } } }');
    await service.hear('equipment', moved('b', 1));
    await came(1, 'SENT');
  });

  it('coming 32: a dead mail server delays nobody else, and its failures repeat no address', async () => {
    const deliverer = await service.deliver();
    await start(deliverer, service.tick());
    await byMail();
    const { begin } = preferring(service);
    const secret = await begin(clerk, { channel: 'WEBHOOK', address: `${receiver.url}/clerk` }, codes);
    await mail.stop();
    await service.hear('equipment', moved('a', 1));
    await waitFor(
      async () => (await service.connection.collection('deliveries').countDocuments({ state: 'WAITING', tries: { $gt: 0 } })) > 0,
      {
        what: 'a try in vain',
      },
    );
    for (const id of ['b', 'c', 'd']) await service.hear('equipment', moved(id, 1));
    await service.hear('equipment', moved('e', 1, 'RETURNED'));
    await waitFor(() => receiver.posts.some(({ body }) => body.includes('"recordId":"e"')), { what: 'the webhook' });
    const post = receiver.posts.find(({ body }) => body.includes('"recordId":"e"'));
    expect(new Webhook(secret ?? '').verify(post?.body ?? '', { ...post?.headers })).toMatchObject({ type: 'notifications' });
    expect(JSON.stringify(await service.connection.collection('deliveries').distinct('lastFailure'))).not.toContain('@');
  });

  it('coming 32: once the server answers, a backlog is told together', async () => {
    const deliverer = await service.deliver();
    const ticker = service.tick();
    await start(ticker);
    await byMail();
    await deliverer.stop();
    for (const id of ['a', 'b', 'c']) await service.hear('equipment', moved(id, 1));
    await inQueue(3);
    await start(service.deliver());
    await came(2, 'JOINED');
    await came(1, 'SENT');
    expect(told()).toHaveLength(1);
    expect(told()[0]?.raw).toContain('3 notifications');
  });

  it('coming 32: by digest all of a day are told at the hour in Shanghai, and what comes while one is sent goes with the next', async () => {
    const deliverer = await service.deliver();
    await start(deliverer, service.tick());
    await byMail(examiner, { digestHour: 8 });
    for (const id of ['a', 'b']) await service.hear('equipment', moved(id, 1));
    const [waiting] = await mailings().find({}).toArray();
    expect([waiting?.['at'], waiting?.['notifications'].length, waiting?.['isOpen']]).toEqual([new Date('2026-07-02T00:00:00Z'), 2, true]);
    await mailings().updateMany({}, { $set: { isOpen: false } });
    await service.hear('equipment', moved('c', 1));
    await mailings().updateMany({}, { $set: { isOpen: false } });
    await service.hear('equipment', moved('d', 1));
    await mailings().updateOne({ _id: waiting?._id as never }, { $set: { isOpen: true } });
    expect((await mailings().distinct('at')).map(Number)).toEqual(
      ['2026-07-02T00:00:00Z', '2026-07-03T00:00:00Z', '2026-07-04T00:00:00Z'].map(Date.parse),
    );
    service.clock.advance({ days: 1 });
    await came(1, 'SENT');
    expect(told().map(({ raw }) => /Subject: (.*)/.exec(raw)?.[1]?.trim())).toEqual(['Anzhu: 2 notifications for you']);
  });

  it('coming 32: a mailbox that is none is given up and shown, and text messages go by the gateway, signed and without names', async () => {
    await start(service.deliver(), service.tick());
    const { begin, setAddress, said } = preferring(service);
    await setAddress(clerk, { channel: 'EMAIL', address: 'nobody@example.com' });
    const failed = async () => (await said(clerk)).find(({ channel }) => channel === 'EMAIL')?.address;
    await waitFor(async () => (await failed()) !== null && Object(await failed()).failedAt !== null, { what: 'the failure to be shown' });
    await begin(examiner, { channel: 'SMS', address: '138 8888 8888' }, codes);
    await service.hear('equipment', moved('a', 1));
    await came(1, 'SENT');
    const post = receiver.posts.at(-1);
    expect(JSON.parse(post?.body ?? '')).toEqual({
      id: expect.any(String),
      to: '13888888888',
      text: '【安筑】您有1条通知(产权备案等),请登录查看:https://anzhu.example/desk',
    });
    expect(new Webhook(Buffer.alloc(32, 5).toString('base64')).verify(post?.body ?? '', { ...post?.headers })).toMatchObject({
      to: '13888888888',
    });
    expect((await said(examiner)).find(({ channel }) => channel === 'SMS')?.address?.masked).toBe('*******8888');
  });

  it('security: a webhook that fails does not keep those of others waiting', async () => {
    await start(service.deliver(), service.tick());
    const { begin } = preferring(service);
    const people = Array.from({ length: 7 }, (_, at) => ({ ...examiner, id: `e${at}` }));
    for (const who of people) await begin(who, { channel: 'WEBHOOK', address: `${receiver.url}/${who.id}` }, codes);
    for (const { id } of people.slice(1)) status.set(`/${id}`, 500);
    await service.hear('equipment', moved('a', 1));
    await waitFor(async () => (await service.connection.collection('deliveries').countDocuments({ state: 'WAITING', tries: 1 })) === 6, {
      what: 'six tries in vain',
    });
    await service.hear('equipment', moved('b', 1));
    await came(2, 'SENT');
    expect(receiver.posts.filter(({ path, body }) => path === '/e0' && body.includes('notifications'))).toHaveLength(2);
  });
});
