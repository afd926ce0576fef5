import { generateKeyPairSync } from 'node:crypto';
import { chinaCalendar, systemClock } from '@anzhu/kernel';
import { connectNats, startConsumer } from '@anzhu/messaging';
import { createLogger } from '@anzhu/observability';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { createAttachments, createPersonalData, createStore } from '@anzhu/store';
import mongoose, { type mongo } from 'mongoose';
import { serviceModule } from '../src/service-module.ts';

/** When the process dies: what it writes of an event is not committed yet, or committed and the event not acknowledged. */
export type Death = 'UNCOMMITTED' | 'UNACKNOWLEDGED';

/** A process of a service that hears the events of another, and is killed once it writes to a collection where a death is named: `hears-and-dies.ts SERVICE SOURCE MONGODB DATABASE NATS COLLECTION [DEATH]` */
const [service = '', source = '', uri = '', dbName = '', url = '', collection = '', death] = process.argv.slice(2);

const logger = createLogger({ service, mode: 'production', level: 'silent' });
const connection = await mongoose.createConnection(uri, { dbName, autoIndex: false, monitorCommands: true }).asPromise();

const dieAs = (moment: Death): void => {
  if (death === moment) process.kill(process.pid, 'SIGKILL');
};
let hasWritten = false;
const isWrite = (name: string, command: mongo.Document): boolean =>
  ['findAndModify', 'insert', 'update'].includes(name) && command[name] === collection;
const client = connection.getClient();
client.on('commandStarted', ({ commandName, command }) => {
  hasWritten ||= isWrite(commandName, command);
  if (hasWritten && commandName === 'commitTransaction') dieAs('UNCOMMITTED');
});
client.on('commandSucceeded', ({ commandName }) => {
  if (hasWritten && commandName === 'commitTransaction') dieAs('UNACKNOWLEDGED');
});

const key = Buffer.alloc(32, 7).toString('base64');
const publicKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const { createApp } = (await serviceModule(service, 'app')) as { readonly createApp: (deps: ServiceDeps) => ServiceParts };
const { consumers } = createApp({
  ...{ connection, logger, calendar: chinaCalendar, clock: systemClock },
  env: { INTERNAL_TOKEN_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }) } as object as ServiceDeps['env'],
  store: createStore({ connection, clock: systemClock }),
  files: createAttachments({ connection, clock: systemClock, signingKey: key, service, logger }),
  secrets: createPersonalData({ keyRing: `test:${key}`, personRefKey: key }),
});
const nats = await connectNats({ url, name: service, logger });
await startConsumer({ service, source, followers: consumers?.[source] ?? [], connection, nats, logger });
