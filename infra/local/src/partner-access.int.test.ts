import { waitFor } from '@anzhu/testing';
import { connect, type NatsConnection } from 'nats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumerOf } from '../test/partner-client.ts';
import { openPartnerStage, type PartnerStage, refusals } from '../test/partner-stage.ts';

const licenses = [1, 2, 3].map((n) => `evt.partner.license.issued.v1.53.01.0${n}.l${n}`);
const others = [
  'evt.partner.license.issued.v1.65.01.02.x1',
  'evt.partner.unit.approved.v1.53.01.02.u1',
  'evt.partner.license.issued.v1.00.00.00.x2',
];
const fetchOptions = { expires: 30_000 };

describe.skipIf(process.env['NATS_URL'])('security: a partner at the broker', () => {
  let stage: PartnerStage;
  let access: { readonly stop: () => Promise<void> };
  let secret: string;
  let partner: NatsConnection;
  let refused: readonly string[];
  const lengths = async () =>
    await Promise.all(['EVT_PARTNER', 'EVT_ENTERPRISE'].map(async (name) => (await stage.manager.streams.info(name)).state.last_seq));
  const positionOf = (name: string) => stage.positionOf(name);
  const next = async (name = 'weather', connection = partner): Promise<string | undefined> => {
    const message = await (await consumerOf(connection, name)).next(fetchOptions);
    await message?.ackAck();
    return message?.subject;
  };

  beforeAll(async () => {
    stage = await openPartnerStage();
    access = await stage.start();
    for (const subject of [...others, ...licenses]) await stage.nats.jetstream().publish(subject, '{}');
    await stage.nats.jetstream().publish('evt.enterprise.unit.changed.v1.u1', '{}');
    secret = await stage.add('weather', { regions: ['530000', '530100'], kinds: ['license'] });
    await stage.add('other');
    partner = await stage.login('weather', secret);
    refused = refusals(partner);
  });
  afterAll(async () => {
    await partner.close();
    await access.stop();
    await stage.close();
  });

  it('security: gets what it follows and no more, in order, and its position is known', async () => {
    expect([await next(), await next(), await next()]).toEqual(licenses);
    await waitFor(async () => (await positionOf('weather'))?.sequence === 6 && (await positionOf('weather'))?.pending === 0, {
      what: 'the position',
    });
    expect(await positionOf('other')).toMatchObject({ sequence: 0, pending: 6 });
  });

  it('security: one event is out at a time, so that none overtakes another', async () => {
    const { config } = await stage.manager.consumers.info('EVT_PARTNER', 'weather');
    expect(config).toMatchObject({ max_ack_pending: 1, ack_policy: 'explicit', max_deliver: -1 });
  });

  const published = [
    ['another’s events', '$JS.anzhu.API.CONSUMER.MSG.NEXT.EVT_PARTNER.other'],
    ['how another stands', '$JS.anzhu.API.CONSUMER.INFO.EVT_PARTNER.other'],
    ['to acknowledge for another', '$JS.ACK.EVT_PARTNER.other.1.1.1.1.1'],
    ['a consumer of its own making', '$JS.anzhu.API.CONSUMER.CREATE.EVT_PARTNER.mine'],
    ['a durable of its own making', '$JS.API.CONSUMER.DURABLE.CREATE.EVT_PARTNER.mine'],
    ['the end of another’s consumer', '$JS.API.CONSUMER.DELETE.EVT_PARTNER.other'],
    ['a message of the stream', '$JS.API.STREAM.MSG.GET.EVT_PARTNER'],
    ['a message directly', '$JS.API.DIRECT.GET.EVT_PARTNER'],
    ['an internal stream', '$JS.API.STREAM.INFO.EVT_ENTERPRISE'],
    ['events of an internal consumer', '$JS.API.CONSUMER.MSG.NEXT.EVT_ENTERPRISE.partner--follows-enterprise'],
    ['the purge of the stream', '$JS.API.STREAM.PURGE.EVT_PARTNER'],
    ['a word in the public stream', 'evt.partner.license.issued.v1.53.01.02.mine'],
    ['a word in an internal stream', 'evt.enterprise.unit.changed.v1.mine'],
    ['a word among dead letters', 'dlq.partner.mine'],
    ['the local clock', '$KV.anzhu_local.clock'],
    ['another’s inbox', '_INBOX_other.x'],
    ['the question who may come in', '$SYS.REQ.USER.AUTH'],
    ['the connections of the broker', '$SYS.REQ.SERVER.PING.CONNZ'],
  ] as const;

  it.each(published)('security: is refused %s', async (_, subject) => {
    const before = await lengths();
    partner.publish(subject, '{}', { reply: '_INBOX_weather.answer' });
    await waitFor(() => refused.includes(`publish ${subject}`), { what: `the refusal of ${subject}` });
    expect(await lengths()).toEqual(before);
  });

  it.each([
    '_INBOX_other.>',
    '_INBOX.>',
    '>',
    'evt.>',
    'evt.enterprise.>',
    'evt.partner.>',
    '$SYS.>',
    '$JS.>',
    '$SYS.REQ.USER.AUTH',
    '$KV.>',
  ])('security: hears nothing on %s', async (subject) => {
    partner.subscribe(subject, { callback: () => undefined });
    await waitFor(() => refused.includes(`subscription ${subject}`), { what: `the refusal of ${subject}` });
  });

  const replies = [
    'evt.enterprise.unit.changed.v1.mine',
    'evt.partner.license.issued.v1.53.01.02.mine',
    '$JS.API.STREAM.DELETE.EVT_ENTERPRISE',
    'dlq.partner.x',
  ];

  it.each(replies)('security: no answer to what it may ask is led to %s', async (reply) => {
    const before = await lengths();
    await stage.replay('weather', { by: 'ALL' }, 3);
    for (const subject of ['CONSUMER.INFO', 'CONSUMER.MSG.NEXT'])
      partner.publish(`$JS.anzhu.API.${subject}.EVT_PARTNER.weather`, subject === 'CONSUMER.INFO' ? '' : '{"batch":1,"no_wait":true}', {
        reply,
      });
    partner.publish('$JS.ACK.EVT_PARTNER.weather.1.1.1.1.1', '', { reply });
    await partner.flush();
    await (await consumerOf(partner, 'weather')).info();
    expect(await lengths()).toEqual(before);
  });

  it('security: a secret that is wrong, of another or of nobody lets nobody in', async () => {
    for (const [user, pass] of [
      ['weather', 'wrong'],
      ['other', secret],
      ['nobody', secret],
      ['system', secret],
      ['weather', ''],
    ] as const)
      await expect(stage.login(user, pass)).rejects.toMatchObject({ code: 'AUTHORIZATION_VIOLATION' });
  });

  it('security: a new secret takes the place of the one before, at once or after a while', async () => {
    const first = await stage.add('rotating');
    const second = await stage.partners.rotate('rotating', 1);
    for (const valid of [first, second]) await (await stage.login('rotating', valid)).close();
    const third = await stage.partners.rotate('rotating', 0);
    for (const former of [first, second])
      await expect(stage.login('rotating', former)).rejects.toMatchObject({ code: 'AUTHORIZATION_VIOLATION' });
    await (await stage.login('rotating', third)).close();
  });

  it('security: who came in by a secret that was replaced at once is cut off, and by the new one comes in again', async () => {
    const leaked = await stage.login('thief', await stage.add('thief'));
    const kept = await stage.partners.rotate('thief', 0);
    await leaked.closed();
    await (await stage.login('thief', kept)).close();
  });

  it('reliability: a consumer of a former version is changed to what this one wants, and stays where it is', async () => {
    await stage.add('former');
    await stage.manager.consumers.update('EVT_PARTNER', 'former', { filter_subjects: ['evt.partner.unit.>'], ack_wait: 60_000_000_000 });
    const isAdapted = async () => {
      const { config } = await stage.manager.consumers.info('EVT_PARTNER', 'former');
      return config.ack_wait === 30_000_000_000 && config.filter_subjects?.join() === 'evt.partner.>';
    };
    await waitFor(isAdapted, { what: 'the change' });
  });

  it('security: revoked it is cut off while it is connected, its consumer goes, and it is not let in again', async () => {
    const key = await stage.add('leaving');
    const connected = await stage.login('leaving', key);
    const closed = connected.closed();
    await stage.partners.revoke('leaving');
    await closed;
    await expect(stage.login('leaving', key)).rejects.toMatchObject({ code: 'AUTHORIZATION_VIOLATION' });
    await waitFor(async () => !(await stage.hasConsumer('leaving')), { what: 'the end of the consumer' });
    await expect(stage.partners.rotate('leaving', 1)).rejects.toThrow('revoked');
    await expect(stage.add('leaving')).rejects.toThrow('not free');
  });

  it('security: expired it is cut off like one that is revoked', async () => {
    const key = await stage.add('passing');
    const connected = await stage.login('passing', key);
    await stage.expire('passing');
    await connected.closed();
    await waitFor(async () => !(await stage.hasConsumer('passing')), { what: 'the end of the consumer' });
    await expect(stage.login('passing', key)).rejects.toMatchObject({ code: 'AUTHORIZATION_VIOLATION' });
  });

  it('reliability: closed while a clock ran ahead it is opened again, and gets what it follows', async () => {
    const key = await stage.add('early');
    await stage.closeEarly('early');
    await waitFor(() => stage.hasConsumer('early'), { what: 'the consumer' });
    const connection = await stage.login('early', key);
    expect(await next('early', connection)).toBe(others[0]);
    await connection.close();
  });

  it('reliability: replayed from a sequence, or begun now, it gets what lies there', async () => {
    const key = await stage.add('again', { start: { by: 'NEW' } });
    await waitFor(async () => (await positionOf('again'))?.sequence === 6, { what: 'the position' });
    await stage.replay('again', { by: 'SEQUENCE', sequence: 5 }, 2);
    const connection = await stage.login('again', key);
    expect([await next('again', connection), await next('again', connection)]).toEqual(licenses.slice(1));
    await connection.close();
  });

  it('reliability: a consumer the broker has lost goes on where it was', async () => {
    const key = await stage.add('lost');
    const connection = await stage.login('lost', key);
    expect([await next('lost', connection), await next('lost', connection)]).toEqual(others.slice(0, 2));
    await waitFor(async () => (await positionOf('lost'))?.sequence === 2, { what: 'the position' });
    await stage.manager.consumers.delete('EVT_PARTNER', 'lost');
    await waitFor(() => stage.hasConsumer('lost'), { what: 'the consumer' });
    expect(await next('lost', connection)).toBe(others[2]);
    await connection.close();
  });

  it('reliability: our own services log in while nobody answers for partners, who come in again afterwards', async () => {
    await access.stop();
    const own = await connect({ servers: stage.url });
    expect((await (await own.jetstreamManager()).streams.info('EVT_ENTERPRISE')).state.last_seq).toBe(1);
    await own.close();
    await expect(stage.login('weather', secret)).rejects.toThrow();
    access = await stage.start();
    await (await stage.login('weather', secret)).close();
  });
});
