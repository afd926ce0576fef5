import { type CloudEvent, cloudEvent, defineEvent, type EventDefinition, streamOf } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import type { OutboxEntry } from '@anzhu/store';
import { testDatabase, testNats } from '@anzhu/testing';
import type { Collection, Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import { pino } from 'pino';
import { z } from 'zod';
import { type Follower, type Handler, on } from '../src/handler.ts';
import type { Relay, RelayOptions } from '../src/relay.ts';

export const silent = pino({ level: 'silent' });
const collection = 'things';

interface Thing {
  _id: string;
  outbox: OutboxEntry[];
}

/** What a handler of the tests did: one row per event it saw. */
interface Effect {
  readonly follower: string;
  /** Without service. */
  readonly type: string;
  readonly aggregateId: string;
  readonly number: number;
  readonly data: object;
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

/** What a follower was told of an aggregate, in its order: `noted.v1 1`. */
export const toldTo = async (connection: Connection, follower: string, aggregateId: string): Promise<string[]> => {
  const found = await effectsIn(connection)
    .find({ follower, aggregateId }, { sort: { _id: 1 } })
    .toArray();
  return found.map(({ type, number }) => `${type.split('.').slice(1).join('.')} ${number}`);
};

/** Tells a relay that things may have something to say, as the store of a service does. */
export const committed = (relay: Pick<Relay, 'expect' | 'poke'>): void => {
  relay.expect(collection);
  relay.poke();
};

type Before = (event: CloudEvent) => void;

/** A handler that records what it sees, after `before` had its say. */
const recording = (
  connection: Connection,
  { follower, definition, before = () => undefined }: { follower: string; definition: EventDefinition; before?: Before },
): Handler =>
  on(definition, async ({ session, event, data }) => {
    before(event);
    const type = event.type.split('.').slice(1).join('.');
    await effectsIn(connection).insertOne({ follower, type, aggregateId: event.subject, number: event.eventnumber, data }, { session });
  });

type Payload = Readonly<Record<string, z.ZodType>>;

export interface World {
  readonly source: string;
  readonly producer: Connection;
  readonly nats: NatsConnection;
  readonly manager: JetStreamManager;
  readonly relay: RelayOptions;
  /** Saves an event in the outbox of a thing, as a command would. */
  readonly say: (aggregateId: string, note?: string, at?: Date) => Promise<void>;
  readonly waiting: () => Promise<number>;
  /** The same of any event, named `thing.renamed.v1`. */
  readonly utter: (type: string, aggregateId: string, data: object) => Promise<void>;
  /** Records what is said, after `before` had its say. */
  readonly noting: (connection: Connection, before?: Before) => Follower;
  /** Records events of these names and payloads, after `before` had its say. */
  readonly recorder: (connection: Connection, name: string, events: Readonly<Record<string, Payload>>, before?: Before) => Follower;
}

const speaker = (things: Collection<Thing>, source: string): Pick<World, 'say' | 'utter'> => {
  const counts = new Map<string, number>();
  const put = async (type: string, { aggregateId, data, at }: { aggregateId: string; data: object; at: Date }): Promise<void> => {
    const [aggregate = ''] = type.split('.');
    const key = `${aggregate}/${aggregateId}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    const named = { type: `${source}.${type}`, aggregate, aggregateId, number };
    const entry: OutboxEntry = { id: newId(), at, ...named, data: { ...data } };
    await things.updateOne({ _id: aggregateId }, { $push: { outbox: entry } }, { upsert: true });
  };
  return {
    say: (aggregateId, note = 'said', at = new Date()) => put('thing.noted.v1', { aggregateId, data: note === '' ? {} : { note }, at }),
    utter: (type, aggregateId, data) => put(type, { aggregateId, data, at: new Date() }),
  };
};

const listener = (source: string): Pick<World, 'noting' | 'recorder'> => {
  const recorder: World['recorder'] = (connection, name, events, before) => ({
    name,
    handlers: Object.entries(events).map(([type, data]) => {
      const definition = defineEvent({
        type: `${source}.${type}` as `${string}.thing.noted.v1`,
        zh: '事件',
        en: 'Event',
        data: z.object(data),
      });
      return recording(connection, { follower: name, definition, ...(before && { before }) });
    }),
  });
  return {
    recorder,
    noting: (connection, before) => recorder(connection, 'notes', { 'thing.noted.v1': { note: z.string() } }, before),
  };
};

/** A producing service with its own database and a name of its own in the broker. */
export const openWorld = async (broker?: NatsConnection): Promise<World> => {
  const { connection: producer } = await testDatabase();
  const nats = broker ?? (await testNats()).connection;
  const source = `t${newId().replaceAll('-', '').slice(0, 12)}`;
  const things = producer.collection<Thing>(collection);
  await things.createIndex({ 'outbox.at': 1 }, { partialFilterExpression: { 'outbox.0': { $exists: true } } });
  return {
    source,
    producer,
    nats,
    manager: await nats.jetstreamManager(),
    relay: { service: source, connection: producer, collections: [collection], nats, logger: silent },
    waiting: () => things.countDocuments({ 'outbox.0': { $exists: true } }),
    ...speaker(things, source),
    ...listener(source),
  };
};
