import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CaseRecord, defineCases, movesOf, type Process } from '@anzhu/casework';
import { newId, systemClock } from '@anzhu/kernel';
import { carryForward, connectNats, type Recall, type Relay, startConsumer, startRelay } from '@anzhu/messaging';
import { createLogger } from '@anzhu/observability';
import type { ServiceParts } from '@anzhu/service';
import { createStore, prepare, type Store } from '@anzhu/store';
import { restingCase, testDatabase, waitFor } from '@anzhu/testing';
import type { Connection, Model } from 'mongoose';
import { recallOf } from '../src/carry-forward.ts';
import { startNats } from '../src/embedded/nats.ts';
import { depsOf, partsOf } from './services.ts';

type AnyProcess = Process<never, never, never>;
type Snapshot = ReadonlyMap<string, readonly object[]>;

const logger = createLogger({ service: 'restored', mode: 'production', level: 'silent' });
export const applicant = '91530102MA6K00014A';
const division = '530102';

const draftOf = ({ workflow }: AnyProcess) => {
  const procedure = workflow.variants.find(({ code }) => code === 'default') ?? workflow.variants[0];
  const { initial: state } = workflow.process;
  const {
    version: _1,
    eventCounts: _2,
    outbox: _3,
    requests: _4,
    timers: _5,
    history: _6,
    createdAt: _7,
    updatedAt: _8,
    ...own
  } = {
    ...restingCase({ at: new Date(), state, division, applicant, procedure }),
    form: {},
  };
  return own;
};

interface Act {
  readonly set?: Partial<CaseRecord>;
  readonly role?: string;
  readonly actor?: string;
  readonly hasVerdict?: true;
}

const collectionsOf = async ({ db }: Connection) => (await db?.listCollections({ type: 'collection' }).toArray()) ?? [];

const backedUp = async (connection: Connection): Promise<Snapshot> => {
  const snapshot = new Map<string, readonly object[]>();
  for (const { name } of await collectionsOf(connection)) snapshot.set(name, await connection.collection(name).find().toArray());
  return snapshot;
};

const restored = async (connection: Connection, snapshot: Snapshot): Promise<void> => {
  for (const { name } of await collectionsOf(connection)) {
    await connection.collection(name).deleteMany({});
    const documents = snapshot.get(name) ?? [];
    if (documents.length > 0) await connection.collection(name).insertMany([...documents]);
  }
};

/** Cases of a process in a database that can be restored, whose events are published on a broker of its own and heard by the notification service. */
export const openRestorableCases = async (service: string, process: AnyProcess) => {
  const dir = await mkdtemp(join(tmpdir(), 'anzhu-restored-'));
  const broker = await startNats({ dir });
  const nats = await connectNats({ url: broker.url, name: 'test', logger });
  const manager = await nats.jetstreamManager();
  const { connection } = await testDatabase();
  const model = defineCases(connection, process) as unknown as Model<CaseRecord>;
  await prepare(connection);
  let running: { readonly relay: Relay; readonly store: Store } | undefined;
  const now = () => {
    if (!running) throw new Error('the service does not run');
    return running;
  };
  const start = async (): Promise<void> => {
    const relay = await startRelay({ service, connection, collections: [process.collection], nats, logger });
    const store = createStore({ connection, clock: systemClock });
    store.holdWhile(relay.difference);
    store.onSaying(relay.expect);
    store.onCommitted(relay.poke);
    running = { relay, store };
  };
  const stop = async (): Promise<void> => {
    await running?.relay.stop();
    running = undefined;
  };
  await start();
  const published = (): Promise<unknown> =>
    waitFor(async () => (await model.countDocuments({ 'outbox.0': { $exists: true } })) === 0, { what: 'everything to be published' });
  return {
    ...{ nats, manager, connection, start, stop },
    relay: () => now().relay,
    /** Makes a case, as its applicant drafts it. */
    draft: async (_id: string): Promise<void> => {
      const made = await now().store.insert<CaseRecord>(model, { ...draftOf(process), _id } as never, {});
      if (!made.ok) throw new Error(JSON.stringify(made.error));
    },
    /** Somebody moves a case, as the engine writes and tells it. */
    act: async (id: string, { set = {}, role = 'EXAMINER', actor = newId(), hasVerdict }: Act): Promise<void> => {
      const before = (await now().store.find<CaseRecord>(model, id)) as CaseRecord;
      const told = { actedBy: role === 'EXAMINER' ? '530102-JZ' : applicant, actorId: actor, ...(hasVerdict && { hasVerdict }) };
      const events = movesOf(process, { before: before as never, set: set as never, action: 'act', ...told });
      const entry = { actorId: actor, actorName: '经办人', role, action: 'act', label: { zh: '办理', en: 'Act' } };
      const history = [{ ...entry, from: before.state, to: set.state ?? before.state }];
      const saved = await now().store.save<CaseRecord>(model, before, { set, events, history });
      if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    },
    published,
    backUp: async (): Promise<Snapshot> => {
      await published();
      return backedUp(connection);
    },
    restore: (snapshot: Snapshot) => restored(connection, snapshot),
    /** As an operator's command has it, on a connection of its own. */
    recall: () => recallOf(connection.useDb(connection.name), service),
    carryForward: (recall: Recall) =>
      carryForward({ service, connection, nats, manager, sources: [], clock: systemClock, reason: 'restored', recall }),
    close: async () => {
      await stop();
      await nats.close();
      await broker.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
};

export type RestorableCases = Awaited<ReturnType<typeof openRestorableCases>>;

const env = {
  PERSON_REF_KEY: Buffer.alloc(32, 9).toString('base64'),
  NOTIFICATION_WEBHOOK_HOSTS: [],
  PUBLIC_URL: 'https://anzhu.example',
};

/** The notification service, as it hears of one other. */
export const openNotifications = async (source: string, { nats, manager }: Pick<RestorableCases, 'nats' | 'manager'>) => {
  const deps = await depsOf('notification');
  const { connection } = deps;
  const usual = { ...deps, clock: systemClock, env: { ...deps.env, ...env } };
  const parts: ServiceParts = await partsOf('notification', usual);
  await prepare(connection);
  const followers = parts.consumers?.[source] ?? [];
  const start = () => startConsumer({ service: 'notification', source, followers, connection, nats, logger });
  const listOf = async (recordId: string): Promise<string> => {
    const found = await connection
      .collection('notifications')
      .find({ recordId }, { sort: { occurrence: 1 } })
      .toArray();
    return found.map(({ kind, isSettled }) => `${kind}${isSettled ? ' settled' : ''}`).join();
  };
  /** Until this and no more is told of each record. */
  const come = async (expected: Readonly<Record<string, readonly string[]>>): Promise<void> => {
    for (const [id, list] of Object.entries(expected))
      await waitFor(async () => (await listOf(id)) === list.join(), { what: `${id}: ${list.join()}` });
  };
  const compared = { service: 'notification', connection, nats, manager };
  return {
    ...{ start, come },
    backUp: () => backedUp(connection),
    restore: (snapshot: Snapshot) => restored(connection, snapshot),
    hearAgain: () => carryForward({ ...compared, sources: [source], clock: systemClock, reason: 'restored' }),
  };
};
