import { openKeyRing } from '@anzhu/certificate-paper';
import { type Clock, chinaCalendar, newId } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { createAttachments, createStore, sealedTexts } from '@anzhu/store';
import type { FastifyInstance } from 'fastify';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { Webhook } from 'standardwebhooks';
import { createApp } from '../src/app.ts';
import type { CertificateEnvironment } from '../src/env.ts';
import { sealKeysIn } from '../src/files/seal-keys.store.ts';

export const logger = pino({ level: 'silent' });

/** What the service reads of its environment, beside what every service does. */
const testEnvironment = {
  CERTIFICATE_PLATFORMS_URL: 'http://127.0.0.1:9',
  CERTIFICATE_PLATFORMS_KEY: Buffer.alloc(32, 9).toString('base64'),
  CERTIFICATE_SEAL_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  PERSON_REF_KEY: Buffer.alloc(32, 5).toString('base64'),
  CERTIFICATE_LISTS_BY: '云南省住房和城乡建设厅',
  PUBLIC_URL: 'https://anzhu.example',
};

/** The service's parts and files over a database, as a process of it has them. */
export const certificateOn = (connection: Connection, clock: Clock) => {
  const store = createStore({ connection, clock });
  const files = createAttachments({ connection, clock, service: 'certificate', signingKey: 'k'.repeat(32), logger });
  const deps = { env: testEnvironment, connection, store, files, secrets: {}, calendar: chinaCalendar, clock, logger };
  return { files, parts: createApp(deps as unknown as ServiceDeps<CertificateEnvironment>) };
};

/** The seals of a service's database, as another of its processes has them. */
export const sealsOf = (connection: Connection, now: Clock) => {
  const { CERTIFICATE_SEAL_KEYS: keyRing, CERTIFICATE_LISTS_BY: listsBy } = testEnvironment;
  return openKeyRing({ store: sealKeysIn(connection, sealedTexts({ keyRing, called: 'seal' })), now, listsBy });
};

/** A platform answers what it was asked of a subject; the status that it is answered with. */
export const answering =
  (connection: Connection, app: FastifyInstance) =>
  async (subjectId: string, answer: object): Promise<number> => {
    const asked = await connection.collection('certificates').findOne({ subjectId, request: { $ne: null } });
    const body = JSON.stringify({ requestId: asked?.['request'].id, answer: { outcome: 'DONE', number: asked?.['number'], ...answer } });
    const [id, at] = [newId(), new Date()];
    const signature = new Webhook(testEnvironment.CERTIFICATE_PLATFORMS_KEY).sign(id, at, body);
    const signed = { 'webhook-id': id, 'webhook-timestamp': `${Math.floor(at.getTime() / 1_000)}`, 'webhook-signature': signature };
    const headers = { ...signed, 'content-type': 'application/json' };
    return (await app.inject({ method: 'POST', url: '/certificate-platforms/v1/answers', payload: body, headers })).statusCode;
  };
