import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '@anzhu/testing';
import { createAccount } from '@nats-io/nkeys';
import { connect } from 'nats';
import { expect, it } from 'vitest';
import { consumerOf } from '../test/partner-client.ts';
import { openPartnerStage, refusals } from '../test/partner-stage.ts';
import { startNats } from './embedded/nats.ts';

const license = 'evt.partner.license.issued.v1.53.01.01.l1';

it.skipIf(process.env['NATS_URL'])(
  'security: with a user for each service, as in containers, what the partner service may do suffices, and no other service answers for partners',
  async () => {
    const passwords = { partner: 'of-the-partner-service', equipment: 'of-the-equipment-service' };
    const stage = await openPartnerStage({ passwords, mostConnections: 1 });
    const access = await stage.start();
    await stage.nats.jetstream().publish(license, '{}');
    const secret = await stage.add('weather');
    const connection = await stage.login('weather', secret);
    await expect(stage.login('weather', secret)).rejects.toThrow();
    expect((await (await consumerOf(connection, 'weather')).next({ expires: 30_000 }))?.subject).toBe(license);
    const equipment = await connect({ servers: stage.url, user: 'equipment', pass: passwords.equipment });
    const refused = refusals(equipment);
    equipment.subscribe('$SYS.REQ.USER.AUTH', { callback: () => undefined });
    equipment.publish('evt.partner.license.issued.v1.53.01.02.x', '{}');
    const asked = ['UPDATE', 'RESTORE', 'PURGE', 'DELETE'].map((call) => `$JS.API.STREAM.${call}.EVT_ENTERPRISE`);
    for (const subject of [...asked, 'acc.partner.weather']) equipment.publish(subject, '{}');
    const published = ['evt.partner.license.issued.v1.53.01.02.x', 'acc.partner.weather', ...asked].map((subject) => `publish ${subject}`);
    const expected = ['subscription $SYS.REQ.USER.AUTH', ...published];
    await waitFor(() => expected.every((one) => refused.includes(one)), { what: 'the refusals' });
    await expect(connect({ servers: stage.url })).rejects.toMatchObject({ code: 'AUTHORIZATION_VIOLATION' });
    await Promise.all([equipment.close(), connection.close()]);
    await access.stop();
    await stage.close();
  },
);

it.skipIf(process.env['NATS_URL'])('reliability: a broker of before keeps its streams when it begins to let partners in', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'anzhu-former-'));
  const before = await startNats({ dir });
  const former = await connect({ servers: before.url });
  await (await former.jetstreamManager()).streams.add({ name: 'EVT_ENTERPRISE', subjects: ['evt.enterprise.>'] });
  await former.jetstream().publish('evt.enterprise.unit.changed.v1.u1', 'kept');
  await former.close();
  await before.stop();
  const broker = await startNats({ dir, access: { issuer: createAccount().getPublicKey(), systemPassword: 'of-the-system-user' } });
  const now = await connect({ servers: broker.url });
  expect((await (await now.jetstreamManager()).streams.getMessage('EVT_ENTERPRISE', { seq: 1 })).string()).toBe('kept');
  await now.close();
  await broker.stop();
  await rm(dir, { recursive: true, force: true });
});
