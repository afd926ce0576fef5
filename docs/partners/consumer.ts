// Follows what an Anzhu partner is told, and keeps every event once in a file, one a line.
//   npm install nats && ANZHU_NATS=… ANZHU_PARTNER=… ANZHU_SECRET=… ANZHU_FILE=events.jsonl npx tsx consumer.ts
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type NatsConnection } from 'nats';
import { openEventFile } from './event-file.ts';

const { ANZHU_NATS: servers = '', ANZHU_PARTNER: name = '', ANZHU_SECRET: pass = '', ANZHU_FILE: file = 'events.jsonl' } = process.env;

const keep = openEventFile(file);

const follow = async (connection: NatsConnection): Promise<never> => {
  const consumer = await connection.jetstream({ domain: 'anzhu' }).consumers.get('EVT_PARTNER', name);
  for (;;) {
    const message = await consumer.next({ expires: 30_000 });
    if (!message) continue;
    keep(message.json());
    message.ack();
  }
};

const login = { servers, user: name, pass, inboxPrefix: `_INBOX_${name}`, waitOnFirstConnect: true };
const forEver = { maxReconnectAttempts: -1, ignoreAuthErrorAbort: true, reconnectTimeWait: 2_000, reconnectJitter: 5_000 };
const connection = await connect({ ...login, ...forEver });

// The broker is away, or the consumer is made anew for a replay: go on trying.
for (;;) await follow(connection).catch(() => pause(1_000 + Math.random() * 1_000));
