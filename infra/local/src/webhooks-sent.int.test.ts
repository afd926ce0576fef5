import { waitFor } from '@anzhu/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idOf, idsOf } from '../test/answering-receiver.ts';
import { deliveriesOf, openWebhookStage, type WebhookStage } from '../test/webhook-stage.ts';

describe.skipIf(process.env['NATS_URL'])('front-ends 4: webhooks, what is sent and what is not', () => {
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

  it('one event of the log is sent once more, also while another holds the lane', async () => {
    await set();
    stage.receiver.answer(path, (post) => (idOf(post) === 'k-2' ? 503 : 204));
    await stage.publish('k-1');
    await stage.publish('k-2');
    await firstFailure();
    expect(await stage.webhooks.redeliver(name, 'k-0')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    await stage.webhooks.redeliver(name, 'k-1');
    await until('the event', () => idsOf(posts()).filter((id) => id === 'k-1').length === 2);
    await until('the log', async () => (await deliveriesOf(stage.connection, name))[0]?.tries === 2);
    expect(await found()).toMatchObject({ tries: 1, stopped: null });
  });

  it('reliability: events of the log that the stream does not have any more keep no other from being sent once more', async () => {
    await set();
    for (const id of ['s-1', 's-2', 's-3']) await stage.publish(id);
    await until('the log', async () => (await deliveriesOf(stage.connection, name)).length === 3);
    const last = await stage.lastSequence();
    await stage.misplace(`${name}/s-1`, last + 1_000_000);
    await stage.misplace(`${name}/s-2`, last);
    for (const id of ['s-1', 's-2', 's-3']) await stage.webhooks.redeliver(name, id);
    await until('the event', () => idsOf(posts()).filter((id) => id === 's-3').length === 2);
    expect(idsOf(posts())).toEqual(['s-1', 's-2', 's-3', 's-3']);
  });

  it('security: of a partner whose access ended nothing more is sent', async () => {
    await set();
    await stage.publish('l-1');
    await until('the event', () => posts().length === 1);
    const witness = `${name}-witness`;
    await stage.follow(witness);
    await stage.partners.revoke(name);
    await stage.publish('l-2');
    expect(await stage.webhooks.enable(name)).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
    await until('the witness', () => idsOf(stage.receiver.of(`/${witness}`)).includes('l-2'));
    expect(idsOf(posts())).toEqual(['l-1']);
  });

  it('security: set to another address nothing more is sent to the former one', async () => {
    await set();
    await stage.publish('n-1');
    await until('the event', () => posts().length === 1);
    await stage.webhooks.set(name, { url: stage.receiver.at(`/${name}-new`), start: null });
    await stage.publish('n-2');
    await until('the next', () => idsOf(stage.receiver.of(`/${name}-new`)).includes('n-2'));
    expect(idsOf(posts())).toEqual(['n-1']);
  });

  it('reliability: an event that got lost on its way to the sender is sent, also where none comes after it', async () => {
    await stage.follow(name, { regions: ['530200'], kinds: ['license'] });
    await stage.takeOne('.53.02.');
    await stage.publish('o-1', '53.02.01');
    await until('an event', () => idsOf(posts()).includes('o-1'));
    await stage.publish('o-2', '53.02.01');
    await until('the event', () => idsOf(posts()).includes('o-2'));
  });

  it('reliability: a message that is no event of ours holds nothing that is behind it', async () => {
    await set();
    for (const body of ['{', '{}']) await stage.publishForeign(body);
    await stage.publish('q-1');
    await until('the event', () => posts().length === 1);
    await until('the position', async () => (await found())?.position?.sequence === (await stage.lastSequence()));
    expect([idsOf(posts()), (await found())?.passedOver]).toEqual([['q-1'], 2]);
  });

  it('security: whose access has ended by what the broker knows is sent nothing, whatever a restored record says', async () => {
    await set();
    const witness = `${name}-witness`;
    await stage.follow(witness);
    const ended = async (who: string) => ({ ...(await stage.partnerRecord(who)), ...(who === name && { revokedAt: new Date() }) });
    await stage.sendAnew({ findPartner: ended });
    await stage.publish('r-1');
    await until('the witness', () => idsOf(stage.receiver.of(`/${witness}`)).includes('r-1'));
    expect(posts()).toEqual([]);
    await stage.sendAnew({});
    await until('the event', () => posts().length === 1);
  });

  it('reliability: one that never answers has failed after a while', async () => {
    await stage.sendAnew({ timeLimitMs: 300 });
    await set();
    stage.receiver.answer(path, 'NEVER');
    await stage.publish('h-1');
    await firstFailure();
    expect(await found()).toMatchObject({ lastFailure: { failure: 'TIMEOUT', httpStatus: null } });
  });

  it('security: an inner address is refused when it is set, and again when something is sent there', async () => {
    await set();
    const refused = await stage.webhooks.set(name, { url: 'http://10.0.0.1/', start: null });
    expect(refused).toMatchObject({ ok: false, error: { code: 'REQUIREMENTS_NOT_MET' } });
    await stage.sendAnew({ innerHosts: [] });
    await stage.publish('m-1');
    await firstFailure();
    expect(await found()).toMatchObject({ lastFailure: { failure: 'ADDRESS_NOT_ALLOWED', httpStatus: null } });
    expect(posts()).toEqual([]);
  });
});
