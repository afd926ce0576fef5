import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { idOf, idsOf } from '../test/answering-receiver.ts';
import { webhookOfTest } from '../test/webhook-of-test.ts';
import { deliveriesOf } from '../test/webhook-stage.ts';

describe.skipIf(process.env['NATS_URL'])('front-ends 4: webhooks, what is sent and what is not', () => {
  const webhook = webhookOfTest();
  const { found, posts, until, firstFailure, set } = webhook;

  it('one event of the log is sent once more, also while another holds the lane', async () => {
    await set();
    webhook.stage.receiver.answer(webhook.path, (post) => (idOf(post) === 'k-2' ? 503 : 204));
    await webhook.stage.publish('k-1');
    await webhook.stage.publish('k-2');
    await firstFailure();
    expect(await webhook.stage.webhooks.redeliver(webhook.name, 'k-0')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    await webhook.stage.webhooks.redeliver(webhook.name, 'k-1');
    await until('the event', () => idsOf(posts()).filter((id) => id === 'k-1').length === 2);
    await until('the log', async () => (await deliveriesOf(webhook.stage.connection, webhook.name))[0]?.tries === 2);
    expect(await found()).toMatchObject({ tries: 1, stopped: null });
  });

  it('reliability: to a receiver that asks for a pause nothing is sent before, not by redelivery either, whose answer may ask for one too', async () => {
    await set();
    await webhook.stage.publish('p-1');
    await until('the event', () => posts().length === 1);
    webhook.stage.receiver.answer(webhook.path, () => ({ status: 429, retryAfter: '1800' }));
    await webhook.stage.publish('p-2');
    await firstFailure();
    await webhook.stage.webhooks.redeliver(webhook.name, 'p-1');
    const witness = `${webhook.name}-witness`;
    await webhook.stage.follow(witness);
    for (const [minutes, sent] of [
      [29, ['p-1', 'p-2']],
      [2, ['p-1', 'p-2', 'p-1']],
      [29, ['p-1', 'p-2', 'p-1']],
    ] as const) {
      webhook.stage.clock.advance({ minutes });
      await until('what is due', () => posts().length === sent.length);
      await webhook.stage.publish(`w-${minutes}`, '65.01.02');
      await until('the witness', () => webhook.stage.receiver.of(`/${witness}`).some((post) => idOf(post) === `w-${minutes}`));
      await pause(1_100);
      expect(idsOf(posts())).toEqual(sent);
    }
    webhook.stage.receiver.answer(webhook.path, 204);
    webhook.stage.clock.advance({ minutes: 2 });
    await until('what was held', () => posts().length === 4);
    expect(idsOf(posts())).toEqual(['p-1', 'p-2', 'p-1', 'p-2']);
  });

  it('reliability: an attempt and the pause that its answer asks for are written both or neither', async () => {
    const { connection } = webhook.stage;
    const having = (validator: object) => connection.db?.command({ collMod: 'webhooks', validator });
    const log = async () => (await deliveriesOf(connection, webhook.name))[0];
    await set();
    await webhook.stage.publish('b-1');
    await until('the log', async () => (await log())?.state === 'DELIVERED');
    webhook.stage.receiver.answer(webhook.path, () => ({ status: 429, retryAfter: '1800' }));
    await having({ $or: [{ _id: { $ne: webhook.name } }, { askedUntil: null }] });
    await webhook.stage.webhooks.redeliver(webhook.name, 'b-1');
    await until('the event once more', () => posts().length > 2);
    expect(await log()).toMatchObject({ tries: 1, askedAt: expect.any(Date) });
    await having({});
    await until('the log', async () => (await log())?.tries === 2);
    expect((await found())?.askedUntil).toBeInstanceOf(Date);
  });

  it('reliability: a webhook that is stopped while its receiver is slow keeps no other from beginning', async () => {
    await set();
    webhook.stage.receiver.answer(webhook.path, 'NEVER');
    await webhook.stage.publish('t-1');
    await until('the event', () => posts().length === 1);
    await webhook.stage.webhooks.disable(webhook.name);
    await pause(1_500);
    const other = `${webhook.name}-other`;
    await webhook.stage.follow(other);
    await webhook.stage.publish('t-2');
    await until('the other partner', () => idsOf(webhook.stage.receiver.of(`/${other}`)).includes('t-2'));
  });

  it('reliability: events of the log that the stream does not have any more keep no other from being sent once more', async () => {
    await set();
    for (const id of ['s-1', 's-2', 's-3']) await webhook.stage.publish(id);
    await until('the log', async () => (await deliveriesOf(webhook.stage.connection, webhook.name)).length === 3);
    const last = await webhook.stage.lastSequence();
    await webhook.stage.misplace(`${webhook.name}/s-1`, last + 1_000_000);
    await webhook.stage.misplace(`${webhook.name}/s-2`, last);
    for (const id of ['s-1', 's-2', 's-3']) await webhook.stage.webhooks.redeliver(webhook.name, id);
    await until('the event', () => idsOf(posts()).filter((id) => id === 's-3').length === 2);
    expect(idsOf(posts())).toEqual(['s-1', 's-2', 's-3', 's-3']);
  });

  it('security: of a partner whose access ended nothing more is sent', async () => {
    await set();
    await webhook.stage.publish('l-1');
    await until('the event', () => posts().length === 1);
    const witness = `${webhook.name}-witness`;
    await webhook.stage.follow(witness);
    await webhook.stage.partners.revoke(webhook.name);
    await webhook.stage.publish('l-2');
    expect(await webhook.stage.webhooks.enable(webhook.name)).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
    await until('the witness', () => idsOf(webhook.stage.receiver.of(`/${witness}`)).includes('l-2'));
    expect(idsOf(posts())).toEqual(['l-1']);
  });

  it('security: set to another address nothing more is sent to the former one', async () => {
    await set();
    await webhook.stage.publish('n-1');
    await until('the event', () => posts().length === 1);
    await webhook.stage.webhooks.set(webhook.name, { url: webhook.stage.receiver.at(`/${webhook.name}-new`), start: null });
    await webhook.stage.publish('n-2');
    await until('the next', () => idsOf(webhook.stage.receiver.of(`/${webhook.name}-new`)).includes('n-2'));
    expect(idsOf(posts())).toEqual(['n-1']);
  });

  it('reliability: an event that got lost on its way to the sender is sent, also where none comes after it', async () => {
    await webhook.stage.follow(webhook.name, { regions: ['530200'], kinds: ['license'] });
    await webhook.stage.takeOne('.53.02.');
    await webhook.stage.publish('o-1', '53.02.01');
    await until('an event', () => idsOf(posts()).includes('o-1'));
    await webhook.stage.publish('o-2', '53.02.01');
    await until('the event', () => idsOf(posts()).includes('o-2'));
  });

  it('reliability: a message that is no event of ours holds nothing that is behind it', async () => {
    await set();
    for (const body of ['{', '{}']) await webhook.stage.publishForeign(body);
    await webhook.stage.publish('q-1');
    await until('the event', () => posts().length === 1);
    await until('the position', async () => (await found())?.position?.sequence === (await webhook.stage.lastSequence()));
    expect([idsOf(posts()), (await found())?.passedOver]).toEqual([['q-1'], 2]);
  });

  it('security: whose access has ended by what the broker knows is sent nothing, whatever a restored record says', async () => {
    await set();
    const witness = `${webhook.name}-witness`;
    await webhook.stage.follow(witness);
    const ended = async (who: string) => ({
      ...(await webhook.stage.partnerRecord(who)),
      ...(who === webhook.name && { revokedAt: new Date() }),
    });
    await webhook.stage.sendAnew({ findPartner: ended });
    await webhook.stage.publish('r-1');
    await until('the witness', () => idsOf(webhook.stage.receiver.of(`/${witness}`)).includes('r-1'));
    expect(posts()).toEqual([]);
    await webhook.stage.sendAnew({});
    await until('the event', () => posts().length === 1);
  });

  it('reliability: one that never answers has failed after a while', async () => {
    await webhook.stage.sendAnew({ timeLimitMs: 300 });
    await set();
    webhook.stage.receiver.answer(webhook.path, 'NEVER');
    await webhook.stage.publish('h-1');
    await firstFailure();
    expect(await found()).toMatchObject({ lastFailure: { failure: 'TIMEOUT', httpStatus: null } });
  });

  it('security: an inner address is refused when it is set, and again when something is sent there', async () => {
    await set();
    const refused = await webhook.stage.webhooks.set(webhook.name, { url: 'http://10.0.0.1/', start: null });
    expect(refused).toMatchObject({ ok: false, error: { code: 'REQUIREMENTS_NOT_MET' } });
    await webhook.stage.sendAnew({ innerHosts: [] });
    await webhook.stage.publish('m-1');
    await firstFailure();
    expect(await found()).toMatchObject({ lastFailure: { failure: 'ADDRESS_NOT_ALLOWED', httpStatus: null } });
    expect(posts()).toEqual([]);
  });
});
