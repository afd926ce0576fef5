import { type CloudEvent, cloudEvent, defineEvent, streamOf } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import type { OutboxEntry } from '@anzhu/store';
import { testDatabase, testNats } from '@anzhu/testing';
import type { Collection, Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import { pino } from 'pino';
import { z } from 'zod';
import { on } from '../src/handler.ts';
import type { RelayOptions } from '../src/relay.ts';

export const silent = pino({ level: 'silent' });
const collection = 'things';

interface Thing {
  _id: string;
  outbox: OutboxEntry[];
}

/** What a handler of the tests did: one row per event it saw. */
interface Effect {
  readonly aggregateId: string;
  readonly number: number;
  readonly note: string;
}

const effectsIn = (connection: Connection) => connection.collection<Effect>('effects');

export const effectsOf = async (connection: Connection, aggregateId?: string): Promise<number[]> => {
  const found = await effectsIn(connection)
    .find(aggregateId === undefined ? {} : { aggregateId }, { sort: { _id: 1 } })
    .toArray();
  return found.map(({ number }) => number);
};

export const streamed = async (manager: JetStreamManager, service: string): Promise<readonly CloudEvent[]> => {
  const { state } = await manager.streams.info(streamOf(service));
  const read = async (seq: number) => cloudEvent.parse((await manager.streams.getMessage(streamOf(service), { seq })).json());
  return await Promise.all(Array.from({ length: state.last_seq }, (_, index) => read(index + 1)));
};

/** Whether each aggregate's numbers are exactly 1, 2, 3 … in this order. */
export const isDense = (events: readonly CloudEvent[]): boolean => {
  const seen = new Map<string, number>();
  return events.every(({ subject, eventnumber }) => {
    const expected = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, eventnumber);
    return eventnumber === expected;
  });
};

const definitionOf = (source: string) =>
  defineEvent({ type: `${source}.thing.noted.v1`, zh: '已记录', en: 'Noted', data: z.object({ note: z.string() }) });

export interface World {
  readonly source: string;
  readonly producer: Connection;
  readonly nats: NatsConnection;
  readonly manager: JetStreamManager;
  readonly relay: RelayOptions;
  /** Saves an event in the outbox of a thing, as a command would. */
  readonly say: (aggregateId: string, note?: string, at?: Date) => Promise<void>;
  readonly waiting: () => Promise<number>;
  /** A handler that records what it sees, after `before` had its say. */
  readonly noting: (connection: Connection, before?: (event: CloudEvent) => void) => ReturnType<typeof on>;
}

type Saying = Pick<World, 'say'>;

const speaker = (things: Collection<Thing>, type: string): Saying => {
  const counts = new Map<string, number>();
  return {
    say: async (aggregateId, note = 'said', at = new Date()) => {
      const number = (counts.get(aggregateId) ?? 0) + 1;
      counts.set(aggregateId, number);
      const data = note === '' ? {} : { note };
      const entry: OutboxEntry = { id: newId(), at, type, aggregate: 'thing', aggregateId, number, data };
      await things.updateOne({ _id: aggregateId }, { $push: { outbox: entry } }, { upsert: true });
    },
  };
};

const listener = (definition: ReturnType<typeof definitionOf>): Pick<World, 'noting'> => ({
  noting: (connection, before = () => undefined) =>
    on(definition, async ({ session, event, data }) => {
      before(event);
      await effectsIn(connection).insertOne({ aggregateId: event.subject, number: event.eventnumber, note: data.note }, { session });
    }),
});

/** A producing service with its own database and a name of its own in the broker. */
export const openWorld = async (broker?: NatsConnection): Promise<World> => {
  const { connection: producer } = await testDatabase();
  const nats = broker ?? (await testNats()).connection;
  const source = `t${newId().replaceAll('-', '').slice(0, 12)}`;
  const things = producer.collection<Thing>(collection);
  await things.createIndex({ 'outbox.at': 1 }, { partialFilterExpression: { 'outbox.0': { $exists: true } } });
  const definition = definitionOf(source);
  return {
    source,
    producer,
    nats,
    manager: await nats.jetstreamManager(),
    relay: { service: source, connection: producer, collections: [collection], nats, logger: silent },
    waiting: () => things.countDocuments({ 'outbox.0': { $exists: true } }),
    ...speaker(things, definition.type),
    ...listener(definition),
  };
};
