import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDeliveries, type Delivery } from '@anzhu/deliveries';
import { ok, systemClock } from '@anzhu/kernel';
import { runMigrations, startService } from '@anzhu/service';
import { inTransaction } from '@anzhu/store';
import { testDatabase, testNats, waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { permitReformKey } from '../test/service.ts';
import { createApp } from './app.ts';
import type { SupervisionEnvironment } from './env.ts';
import { migrations } from './migrations.ts';

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const key = Buffer.alloc(32, 2).toString('base64');

/** Answers when it is told to. */
const slowPartner = async () => {
  const asked: (() => void)[] = [];
  const server = createServer((_request, response) => void asked.push(() => void response.end('{}')));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, asked, stop };
};

it('reliability: a service that is stopped refuses what comes, lets what it sent arrive and writes it down, within its deadline', async () => {
  const partner = await slowPartner();
  const { connection, uri, name } = await testDatabase();
  const nats = await testNats();
  const env = {
    ...{
      ANZHU_MODE: 'local',
      HOST: '127.0.0.1',
      PORT: 0,
      MONGODB_URI: uri,
      MONGODB_DATABASE: name,
      NATS_URL: nats.url,
      LOG_LEVEL: 'silent',
    },
    ...{ INTERNAL_TOKEN_PUBLIC_KEY: String(publicKey.export({ type: 'spki', format: 'pem' })), PERSONAL_DATA_KEYS: `k1:${key}` },
    ...{ PERSON_REF_KEY: key, UPLOAD_SIGNING_KEY: key, PERMIT_REFORM_URL: partner.url, PERMIT_REFORM_SIGNING_KEY: permitReformKey },
  } as SupervisionEnvironment;
  const settings = { name: 'supervision', schema, env, assemble: createApp, migrations };
  await runMigrations(settings);
  const service = await startService(settings);
  const deliveries = createDeliveries({ connection, now: systemClock });
  const answer = { id: 'answer', target: 'permit-reform', key: 'registration', division: '530102', payload: {} };
  await inTransaction(connection, async (session) => ok(await deliveries.enqueue(answer, session)));
  await waitFor(() => partner.asked.length === 1, { what: 'the answer to be sent' });
  const alive = `${service.url}/healthz`;
  expect((await fetch(alive)).status).toBe(200);
  const stopping = service.stop();
  await waitFor(
    () =>
      fetch(alive).then(
        ({ status }) => status !== 200,
        () => true,
      ),
    { what: 'the server to refuse' },
  );
  partner.asked[0]?.();
  expect(await stopping).toBe(true);
  const stored = await connection.collection<Delivery>('deliveries').findOne({ _id: 'answer' });
  expect(stored).toMatchObject({ state: 'DELIVERED', tries: 1 });
  partner.stop();
});
