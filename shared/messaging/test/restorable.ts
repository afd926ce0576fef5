import type { Clock, Result } from '@anzhu/kernel';
import { type Aggregate, createStore, defineAggregate, nextSerial, prepare, type Store } from '@anzhu/store';
import type { Connection, Model } from 'mongoose';
import { type Relay, startRelay } from '../src/relay.ts';
import type { World } from './world.ts';

interface Note extends Aggregate {
  readonly number: string;
}

type Snapshot = ReadonlyMap<string, readonly object[]>;

/** A service that numbers its notes, whose database can be taken back to an older state. */
export interface Restorable {
  readonly relay: () => Relay;
  readonly store: () => Store;
  readonly notes: Model<Note>;
  /** Makes the note, or changes it, and gives it the next number; both are told in an event. */
  readonly number: (id: string) => Promise<string>;
  readonly backUp: () => Promise<Snapshot>;
  readonly restore: (snapshot: Snapshot) => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const backUp = async ({ db }: Connection): Promise<Snapshot> => {
  const snapshot = new Map<string, readonly object[]>();
  for (const { name } of (await db?.listCollections({ type: 'collection' }).toArray()) ?? [])
    snapshot.set(name, (await db?.collection(name).find().toArray()) ?? []);
  return snapshot;
};

const restore = async ({ db }: Connection, snapshot: Snapshot): Promise<void> => {
  for (const { name } of (await db?.listCollections({ type: 'collection' }).toArray()) ?? []) {
    await db?.collection(name).deleteMany({});
    const documents = snapshot.get(name) ?? [];
    if (documents.length > 0) await db?.collection(name).insertMany([...documents]);
  }
};

const numberer =
  ({ source }: World, notes: Model<Note>, storeNow: () => Store) =>
  async (id: string): Promise<string> => {
    const store = storeNow();
    const done = await store.atomically(async (session): Promise<Result<Note, unknown>> => {
      const number = `N${await nextSerial(store.connection, 'notes', session)}`;
      const commit = { set: { number }, events: [{ type: `${source}.thing.noted.v1`, data: { note: number } }] };
      const note = await store.find(notes, id, session);
      return note ? store.save<Note>(notes, note, commit, session) : store.insert<Note>(notes, { _id: id, number }, commit, session);
    });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return done.value.number;
  };

export const openRestorable = async (world: World, clock: Clock = () => new Date()): Promise<Restorable> => {
  const { producer: connection } = world;
  const notes = defineAggregate<Note>(connection, 'notes', { fields: { number: String }, indexes: [] });
  await prepare(connection);
  let running: { relay: Relay; store: Store } | null = null;
  const now = () => {
    if (!running) throw new Error('the service does not run');
    return running;
  };
  return {
    relay: () => now().relay,
    store: () => now().store,
    notes,
    number: numberer(world, notes, () => now().store),
    backUp: () => backUp(connection),
    restore: (snapshot) => restore(connection, snapshot),
    start: async () => {
      const relay = await startRelay({ ...world.relay, collections: ['notes'] });
      const store = createStore({ connection, clock });
      store.holdWhile(relay.difference);
      store.onSaying(relay.expect);
      store.onCommitted(relay.poke);
      running = { relay, store };
    },
    stop: async () => {
      await running?.relay.stop();
      running = null;
    },
  };
};
