import { waitFor } from '@anzhu/testing';
import { DiscardPolicy, StringCodec } from 'nats';
import { expect, it } from 'vitest';
import { idOf, openReceiver } from '../test/answering-receiver.ts';
import { openPartnerStage } from '../test/partner-stage.ts';
import { sendWebhooks, webhooksOn } from '../test/webhook-stage.ts';

const refusal = { code: 'AUTHORIZATION_VIOLATION' };

it.skipIf(process.env['NATS_URL'])(
  'security: a database of partners that is restored learns from the broker who was revoked, whose secret was replaced and who was added since',
  async () => {
    const stage = await openPartnerStage();
    const records = stage.connection.collection<{ _id: string }>('partners');
    const access = await stage.start();
    const [revoked, replaced] = [await stage.add('revoked'), await stage.add('replaced')];
    const backup = await records.find({}).toArray();
    await stage.partners.revoke('revoked');
    const present = await stage.partners.rotate('replaced', 0);
    const added = await stage.add('added');
    const keptOf = async () => (await stage.manager.streams.info('ACC_PARTNER')).state.messages;
    await waitFor(async () => (await keptOf()) === 5, { what: 'what the broker keeps' });
    stage.nats.publish('acc.partner.revoked', StringCodec().encode('{"mark":"{}","signature":""}'));
    await access.stop();
    await records.deleteMany({});
    await records.insertMany(backup);
    const again = await stage.start();
    expect(await again.find('revoked')).toMatchObject({ revokedAt: expect.any(Date) });
    for (const [name, secret] of [
      ['revoked', revoked],
      ['replaced', replaced],
    ] as const)
      await expect(stage.login(name, secret)).rejects.toMatchObject(refusal);
    await (await stage.login('replaced', present)).close();
    const known = () => records.countDocuments({ _id: 'added' });
    await waitFor(async () => (await known()) === 1, { what: 'the partner that was added' });
    await (await stage.login('added', added)).close();
    await waitFor(async () => !(await stage.hasConsumer('revoked')), { what: 'the end of the consumer' });
    await again.stop();
    await stage.close();
  },
);

it.skipIf(process.env['NATS_URL'])('security: who is revoked is cut off though the broker has no room for what was asked', async () => {
  const stage = await openPartnerStage();
  const access = await stage.start();
  const secret = await stage.add('leaving');
  const connected = await stage.login('leaving', secret);
  const messages = async () => (await stage.manager.streams.info('ACC_PARTNER')).state.messages;
  await waitFor(async () => (await messages()) === 1, { what: 'what the broker keeps' });
  await stage.manager.streams.update('ACC_PARTNER', { max_msgs: 1, discard: DiscardPolicy.New });
  await stage.partners.revoke('leaving');
  await connected.closed();
  await waitFor(async () => !(await stage.hasConsumer('leaving')), { what: 'the end of the consumer' });
  expect(await messages()).toBe(1);
  await access.stop();
  await stage.close();
});

it.skipIf(process.env['NATS_URL'])(
  'security: webhooks of a database that is restored are those that operators have asked for since, and nothing is sent to a former address',
  async () => {
    const stage = await openPartnerStage();
    const receiver = await openReceiver();
    const webhooks = webhooksOn(stage.connection);
    const [records, hooks] = ['partners', 'webhooks'].map((name) => stage.connection.collection<{ _id: string }>(name));
    const access = await stage.start();
    const set = (name: string, path: string) => webhooks.set(name, { url: receiver.at(path), start: { by: 'ALL' } });
    for (const name of ['moved', 'disabled', 'apart', 'late']) await stage.add(name);
    for (const name of ['moved', 'disabled', 'apart']) await set(name, `/${name}-former`);
    const kept = [(await records?.find({}).toArray()) ?? [], (await hooks?.find({}).toArray()) ?? []];
    for (const name of ['moved', 'apart', 'late']) await set(name, `/${name}`);
    await webhooks.disable('disabled');
    await stage.add('added');
    await set('added', '/added');
    await waitFor(stage.isKept, { what: 'what the broker keeps' });
    await access.stop();
    for (const [at, collection] of [records, hooks].entries()) {
      await collection?.deleteMany({});
      await collection?.insertMany(kept[at] ?? []);
    }
    await webhooks.disable('apart');
    await webhooks.enable('apart');
    await stage.publish('a-1');
    const again = await stage.start();
    const sending = await sendWebhooks({ ...stage, findPartner: again.find });
    const ids = (path: string) => receiver.of(path).map(idOf);
    const told = ['/moved', '/late', '/added'];
    await waitFor(() => told.every((path) => ids(path).includes('a-1')), { what: 'the event' });
    await waitFor(async () => (await webhooks.find('apart'))?.stopped?.because === 'RESTORED', { what: 'the stop' });
    expect((await webhooks.find('disabled'))?.stopped?.because).toBe('OPERATOR');
    expect(['/moved-former', '/disabled-former', '/apart-former', '/apart'].flatMap(ids)).toEqual([]);
    expect(await webhooks.enable('apart')).toMatchObject({ ok: true });
    await waitFor(() => ids('/apart-former').includes('a-1'), { what: 'the event, once somebody said so' });
    await sending.stop();
    await again.stop();
    receiver.close();
    await stage.close();
  },
);
