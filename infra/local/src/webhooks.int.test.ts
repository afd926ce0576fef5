import { waitFor } from '@anzhu/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idOf, idsOf, verifies } from '../test/answering-receiver.ts';
import { deliveriesOf, openWebhookStage, type WebhookStage } from '../test/webhook-stage.ts';

describe.skipIf(process.env['NATS_URL'])('front-ends 4: webhooks', () => {
  let stage: WebhookStage;
  let name: string;
  let path: string;
  let partners = 0;
  const found = async () => await stage.webhooks.find(name);
  const posts = () => stage.receiver.of(path);
  const until = (what: string, is: () => boolean | Promise<boolean>) => waitFor(async () => await is(), { what });
  const firstFailure = () => until('a failure', async () => (await found())?.tries === 1);
  const set = () => stage.follow(name, { regions: ['530100'], kinds: ['license'] });

  beforeAll(async () => {
    stage = await openWebhookStage();
    return stage.close;
  });
  beforeEach(() => {
    partners += 1;
    name = `partner-${partners}`;
    path = `/${name}`;
  });

  it('post what the partner follows and no more, as it stands in the stream, in order, signed, under the id of the event', async () => {
    const secret = await set();
    await stage.publish('a-1');
    await stage.publish('x-1', '65.01.02');
    await stage.publish('x-2', '53.01.02', 'unit');
    await stage.publish('a-2');
    await until('two events', () => posts().length === 2);
    const sent = posts();
    expect(sent.map((post) => [idOf(post), post.headers['webhook-id'], post.headers['content-type'], verifies(secret, post)])).toEqual([
      ['a-1', 'a-1', 'application/cloudevents+json', true],
      ['a-2', 'a-2', 'application/cloudevents+json', true],
    ]);
    const seq = await stage.lastSequence();
    expect(sent[1]?.body).toBe((await stage.manager.streams.getMessage('EVT_PARTNER', { seq })).string());
    await until('the log', async () => (await deliveriesOf(stage.connection, name)).length === 2);
    expect(await deliveriesOf(stage.connection, name)).toMatchObject([
      { eventId: 'a-1', state: 'DELIVERED', tries: 1 },
      { eventId: 'a-2', state: 'DELIVERED', tries: 1 },
    ]);
    expect(JSON.stringify(await stage.webhooks.find(name))).not.toContain(secret);
  });

  it('reliability: what is not received holds all that is behind it, is signed anew at each attempt, and keeps no other partner waiting', async () => {
    const secret = await set();
    stage.receiver.answer(path, (post) => (idOf(post) === 'b-1' && posts().length < 3 ? 503 : 204));
    const other = `${name}-other`;
    await stage.follow(other);
    for (const id of ['b-1', 'b-2', 'c-1']) await stage.publish(id);
    await until('the other partner', () => stage.receiver.of(`/${other}`).length === 3);
    await until('the first failure', async () => (await found())?.tries === 1);
    await until('the count of what waits', async () => (await found())?.pending === 3);
    expect(await found()).toMatchObject({ lastFailure: { failure: 'HTTP_STATUS', httpStatus: 503 }, stopped: null });
    expect(idsOf(posts())).toEqual(['b-1']);
    stage.clock.advance({ seconds: 6 });
    await until('the second failure', async () => (await found())?.tries === 2);
    stage.clock.advance({ minutes: 1 });
    await until('all', () => posts().length === 5);
    const sent = posts();
    expect(idsOf(sent)).toEqual(['b-1', 'b-1', 'b-1', 'b-2', 'c-1']);
    const times = sent.slice(0, 3).map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 6, 66]);
    expect(sent.map((post) => verifies(secret, post))).toEqual([true, true, true, true, true]);
    await until('the log', async () => (await deliveriesOf(stage.connection, name)).length === 3);
    const [first] = await deliveriesOf(stage.connection, name);
    expect(first).toMatchObject({
      ...{ eventId: 'b-1', state: 'DELIVERED', tries: 3 },
      attempts: [{ outcome: 'FAILED', httpStatus: 503 }, { outcome: 'FAILED' }, { outcome: 'DELIVERED', httpStatus: 204 }],
    });
    expect(JSON.stringify(await deliveriesOf(stage.connection, name))).not.toContain('secret of the receiver');
  });

  it('security: while a secret is replaced both sign, what waits for a retry too, and after the window the former one no more', async () => {
    const first = await set();
    stage.receiver.answer(path, () => (posts().length === 1 ? 500 : 204));
    await stage.publish('d-1');
    await firstFailure();
    const rotated = await stage.webhooks.rotate(name, 1);
    const second = rotated.ok ? rotated.value : '';
    stage.clock.advance({ seconds: 6 });
    await until('the retry', () => posts().length === 2);
    stage.clock.advance({ hours: 1 });
    await stage.publish('d-2');
    await until('the next', () => posts().length === 3);
    expect(posts().map((post) => [verifies(first, post), verifies(second, post)])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  it('a receiver that is gone (410) is sent nothing more until an operator begins again, and then goes on where it was', async () => {
    await set();
    stage.receiver.answer(path, 410);
    await stage.publish('e-1');
    await stage.publish('e-2');
    await until('the stop', async () => (await found())?.stopped?.because === 'GONE');
    stage.clock.advance({ days: 1 });
    expect(await stage.webhooks.redeliver(name, 'e-1')).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
    expect(posts()).toHaveLength(1);
    stage.receiver.answer(path, 204);
    await stage.webhooks.enable(name);
    await until('all', () => posts().length === 3);
    expect(idsOf(posts())).toEqual(['e-1', 'e-1', 'e-2']);
  });

  it('after five days in vain it is stopped', async () => {
    await set();
    stage.receiver.answer(path, 503);
    await stage.publish('f-1');
    await firstFailure();
    stage.clock.advance({ days: 5 });
    await until('the stop', async () => (await found())?.stopped?.because === 'FAILED_FOR_DAYS');
  });

  it('security: no redirect is followed', async () => {
    await set();
    stage.receiver.answer(path, 302);
    await stage.publish('g-1');
    await firstFailure();
    expect(await found()).toMatchObject({ lastFailure: { failure: 'HTTP_STATUS', httpStatus: 302 } });
    expect(stage.receiver.of('/elsewhere')).toEqual([]);
  });

  it('replayed from a sequence it sends what lies there again, or leaves out what is before', async () => {
    await set();
    stage.receiver.answer(path, (post) => (idOf(post) === 'i-2' ? 400 : 204));
    for (const id of ['i-1', 'i-2', 'i-3']) await stage.publish(id);
    const last = await stage.lastSequence();
    await firstFailure();
    await stage.webhooks.replay(name, { by: 'SEQUENCE', sequence: last });
    await until('what is behind it', () => idsOf(posts()).includes('i-3'));
    stage.receiver.answer(path, 204);
    await stage.webhooks.replay(name, { by: 'SEQUENCE', sequence: last - 2 });
    await until('all', () => posts().length === 6);
    expect(idsOf(posts())).toEqual(['i-1', 'i-2', 'i-3', 'i-1', 'i-2', 'i-3']);
  });

  it('replayed from a moment it sends what was stored since', async () => {
    await stage.publish('j-0');
    await set();
    await stage.publish('j-1');
    await until('the event', () => posts().length === 1);
    const seq = await stage.lastSequence();
    const { timestamp } = await stage.manager.streams.getMessage('EVT_PARTNER', { seq });
    await stage.webhooks.replay(name, { by: 'TIME', time: new Date(timestamp) });
    await stage.publish('j-2');
    await until('the next', () => idsOf(posts()).includes('j-2'));
    expect([...new Set(idsOf(posts()))]).toEqual(['j-1', 'j-2']);
  });
});
