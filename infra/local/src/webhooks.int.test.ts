import { describe, expect, it } from 'vitest';
import { idOf, idsOf, verifies } from '../test/answering-receiver.ts';
import { webhookOfTest } from '../test/webhook-of-test.ts';
import { deliveriesOf } from '../test/webhook-stage.ts';

describe.skipIf(process.env['NATS_URL'])('front-ends 4: webhooks', () => {
  const webhook = webhookOfTest();
  const { found, posts, until, firstFailure, set } = webhook;

  it('post what the partner follows and no more, as it stands in the stream, in order, signed, under the id of the event', async () => {
    const secret = await set();
    await webhook.stage.publish('a-1');
    await webhook.stage.publish('x-1', '65.01.02');
    await webhook.stage.publish('x-2', '53.01.02', 'unit');
    await webhook.stage.publish('a-2');
    await until('two events', () => posts().length === 2);
    const sent = posts();
    expect(sent.map((post) => [idOf(post), post.headers['webhook-id'], post.headers['content-type'], verifies(secret, post)])).toEqual([
      ['a-1', 'a-1', 'application/cloudevents+json', true],
      ['a-2', 'a-2', 'application/cloudevents+json', true],
    ]);
    const seq = await webhook.stage.lastSequence();
    expect(sent[1]?.body).toBe((await webhook.stage.manager.streams.getMessage('EVT_PARTNER', { seq })).string());
    await until('the log', async () => (await deliveriesOf(webhook.stage.connection, webhook.name)).length === 2);
    expect(await deliveriesOf(webhook.stage.connection, webhook.name)).toMatchObject([
      { eventId: 'a-1', state: 'DELIVERED', tries: 1 },
      { eventId: 'a-2', state: 'DELIVERED', tries: 1 },
    ]);
    expect(JSON.stringify(await webhook.stage.webhooks.find(webhook.name))).not.toContain(secret);
  });

  it('reliability: what is not received holds all that is behind it, is signed anew at each attempt, and keeps no other partner waiting', async () => {
    const secret = await set();
    webhook.stage.receiver.answer(webhook.path, (post) => (idOf(post) === 'b-1' && posts().length < 3 ? 503 : 204));
    const other = `${webhook.name}-other`;
    await webhook.stage.follow(other);
    for (const id of ['b-1', 'b-2', 'c-1']) await webhook.stage.publish(id);
    await until('the other partner', () => webhook.stage.receiver.of(`/${other}`).length === 3);
    await until('the first failure', async () => (await found())?.tries === 1);
    await until('the count of what waits', async () => (await found())?.pending === 3);
    expect(await found()).toMatchObject({ lastFailure: { failure: 'HTTP_STATUS', httpStatus: 503 }, stopped: null });
    expect(idsOf(posts())).toEqual(['b-1']);
    webhook.stage.clock.advance({ seconds: 6 });
    await until('the second failure', async () => (await found())?.tries === 2);
    webhook.stage.clock.advance({ minutes: 1 });
    await until('all', () => posts().length === 5);
    const sent = posts();
    expect(idsOf(sent)).toEqual(['b-1', 'b-1', 'b-1', 'b-2', 'c-1']);
    const times = sent.slice(0, 3).map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 6, 66]);
    expect(sent.map((post) => verifies(secret, post))).toEqual([true, true, true, true, true]);
    await until('the log', async () => (await deliveriesOf(webhook.stage.connection, webhook.name)).length === 3);
    const [first] = await deliveriesOf(webhook.stage.connection, webhook.name);
    expect(first).toMatchObject({
      ...{ eventId: 'b-1', state: 'DELIVERED', tries: 3 },
      attempts: [{ outcome: 'FAILED', httpStatus: 503 }, { outcome: 'FAILED' }, { outcome: 'DELIVERED', httpStatus: 204 }],
    });
    expect(JSON.stringify(await deliveriesOf(webhook.stage.connection, webhook.name))).not.toContain('secret of the receiver');
  });

  it('security: while a secret is replaced both sign, what waits for a retry too, and after the window the former one no more', async () => {
    const first = await set();
    webhook.stage.receiver.answer(webhook.path, () => (posts().length === 1 ? 500 : 204));
    await webhook.stage.publish('d-1');
    await firstFailure();
    const rotated = await webhook.stage.webhooks.rotate(webhook.name, 1);
    const second = rotated.ok ? rotated.value : '';
    webhook.stage.clock.advance({ seconds: 6 });
    await until('the retry', () => posts().length === 2);
    webhook.stage.clock.advance({ hours: 1 });
    await webhook.stage.publish('d-2');
    await until('the next', () => posts().length === 3);
    expect(posts().map((post) => [verifies(first, post), verifies(second, post)])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  it('a receiver that is gone (410) is sent nothing more until an operator begins again, and then goes on where it was', async () => {
    await set();
    webhook.stage.receiver.answer(webhook.path, 410);
    await webhook.stage.publish('e-1');
    await webhook.stage.publish('e-2');
    await until('the stop', async () => (await found())?.stopped?.because === 'GONE');
    webhook.stage.clock.advance({ days: 1 });
    expect(await webhook.stage.webhooks.redeliver(webhook.name, 'e-1')).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
    expect(posts()).toHaveLength(1);
    webhook.stage.receiver.answer(webhook.path, 204);
    await webhook.stage.webhooks.enable(webhook.name);
    await until('all', () => posts().length === 3);
    expect(idsOf(posts())).toEqual(['e-1', 'e-1', 'e-2']);
  });

  it('after five days in vain it is stopped', async () => {
    await set();
    webhook.stage.receiver.answer(webhook.path, 503);
    await webhook.stage.publish('f-1');
    await firstFailure();
    webhook.stage.clock.advance({ days: 5 });
    await until('the stop', async () => (await found())?.stopped?.because === 'FAILED_FOR_DAYS');
  });

  it('security: no redirect is followed', async () => {
    await set();
    webhook.stage.receiver.answer(webhook.path, 302);
    await webhook.stage.publish('g-1');
    await firstFailure();
    expect(await found()).toMatchObject({ lastFailure: { failure: 'HTTP_STATUS', httpStatus: 302 } });
    expect(webhook.stage.receiver.of('/elsewhere')).toEqual([]);
  });

  it('replayed from a sequence it sends what lies there again, or leaves out what is before', async () => {
    await set();
    webhook.stage.receiver.answer(webhook.path, (post) => (idOf(post) === 'i-2' ? 400 : 204));
    for (const id of ['i-1', 'i-2', 'i-3']) await webhook.stage.publish(id);
    const last = await webhook.stage.lastSequence();
    await firstFailure();
    await webhook.stage.webhooks.replay(webhook.name, { by: 'SEQUENCE', sequence: last });
    await until('what is behind it', () => idsOf(posts()).includes('i-3'));
    webhook.stage.receiver.answer(webhook.path, 204);
    await webhook.stage.webhooks.replay(webhook.name, { by: 'SEQUENCE', sequence: last - 2 });
    await until('all', () => posts().length === 6);
    expect(idsOf(posts())).toEqual(['i-1', 'i-2', 'i-3', 'i-1', 'i-2', 'i-3']);
  });

  it('replayed from a moment it sends what was stored since', async () => {
    await webhook.stage.publish('j-0');
    await set();
    await webhook.stage.publish('j-1');
    await until('the event', () => posts().length === 1);
    const seq = await webhook.stage.lastSequence();
    const { timestamp } = await webhook.stage.manager.streams.getMessage('EVT_PARTNER', { seq });
    await webhook.stage.webhooks.replay(webhook.name, { by: 'TIME', time: new Date(timestamp) });
    await webhook.stage.publish('j-2');
    await until('the next', () => idsOf(posts()).includes('j-2'));
    expect([...new Set(idsOf(posts()))]).toEqual(['j-1', 'j-2']);
  });
});
