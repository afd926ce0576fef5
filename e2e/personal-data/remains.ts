import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idNumbersIn } from '@anzhu/identifiers';
import { connectNats } from '@anzhu/messaging';
import { createLogger } from '@anzhu/observability';
import { mongo } from 'mongoose';
import { logFile, type SystemUnderTest } from '../harness/system.ts';

/** A text that is kept somewhere, and where. */
export interface Remains {
  readonly where: string;
  readonly text: string;
}

const masked = /\d{2}\*{14}[\dX]{2}/u;

/** A name beside the reference by which a person is known. */
const named = /"personRef\\?":[^{}[\]]*"name\\?":|"name\\?":[^{}[\]]*"personRef\\?":/u;

/** What of a person may stand nowhere but sealed: a whole ID number; and in an event, which is kept for ever, neither a masked one nor a name beside the reference of a person. */
export const betrayals = ({ where, text }: Remains): readonly string[] => {
  const isEvent = /event_log|outbox|stream /.test(where) || /"specversion\\?"/u.test(text);
  return [
    ...idNumbersIn(text).map((number) => `${where}: the ID number ${number.slice(0, 6)}…`),
    ...(isEvent && masked.test(text) ? [`${where}: a masked ID number in an event`] : []),
    ...(isEvent && named.test(text) ? [`${where}: a name in an event`] : []),
  ];
};

const own = /^(?!admin$|config$|local$)/;

async function* documentsOf(db: mongo.Db): AsyncGenerator<Remains> {
  const collections = await db.listCollections({ type: 'collection' }).toArray();
  for (const { name } of collections.filter((one) => !one.name.endsWith('.chunks'))) {
    const where = `${db.databaseName}.${name}`;
    for await (const { outbox = [], ...document } of db.collection(name).find()) {
      yield { where, text: JSON.stringify(document) };
      yield { where: `${where} outbox`, text: JSON.stringify(outbox) };
    }
  }
}

/** Every document of every database: records, their logs, events, dead letters, jobs. */
export async function* stored(mongoUri: string): AsyncGenerator<Remains> {
  const client = await mongo.MongoClient.connect(mongoUri);
  try {
    const { databases } = await client.db().admin().listDatabases();
    for (const { name } of databases.filter((one) => own.test(one.name))) yield* documentsOf(client.db(name));
  } finally {
    await client.close();
  }
}

/** Every message of every stream: events, and those that nobody could take. */
export async function* published(natsUrl: string): AsyncGenerator<Remains> {
  const logger = createLogger({ service: 'e2e', mode: 'production', level: 'silent' });
  const nats = await connectNats({ url: natsUrl, name: 'personal-data', logger });
  try {
    const manager = await nats.jetstreamManager();
    for await (const { config, state } of manager.streams.list()) {
      const consumer = await nats.jetstream().consumers.get(config.name);
      let left = state.messages;
      while (left > 0) {
        const batch = await consumer.fetch({ max_messages: Math.min(left, 500), expires: 5_000 });
        const before = left;
        for await (const message of batch) {
          left -= 1;
          yield { where: `stream ${config.name}`, text: message.string() };
        }
        if (left === before) break;
      }
    }
  } finally {
    await nats.close();
  }
}

/** Every line that gateway and services have logged. */
export const logged = ({ dataDir }: SystemUnderTest): readonly Remains[] => {
  const file = join(dataDir, logFile);
  if (dataDir === '' || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text) => ({ where: 'log', text }));
};
