import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@anzhu/kernel';
import { connectNats } from '@anzhu/messaging';
import { createLogger } from '@anzhu/observability';
import { testDatabase, waitFor } from '@anzhu/testing';
import { createAccount } from '@nats-io/nkeys';
import type { Connection } from 'mongoose';
import { Events, type NatsConnection, StringCodec } from 'nats';
import { startNats } from '../src/embedded/nats.ts';
import { freePort } from '../src/embedded/ports.ts';
import { serviceUser } from '../src/embedded/service-users.ts';
import { serviceModule } from '../src/service-module.ts';
import { loginAsPartner } from './partner-client.ts';

const logger = createLogger({ service: 'partner', mode: 'production', level: 'silent' });

interface Start {
  readonly by: 'ALL' | 'NEW' | 'SEQUENCE' | 'TIME';
  readonly sequence?: number;
  readonly time?: Date;
}

interface Added {
  readonly _id: string;
  readonly regions: readonly string[];
  readonly kinds: readonly string[];
  readonly expiresAt: Date | null;
  readonly start: Start;
}

type Outcome<T> = Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: object }>;

interface Store {
  readonly commandPartners: (...deps: readonly unknown[]) => {
    readonly add: (added: Added) => Outcome<string>;
    readonly rotate: (name: string, overlapHours: number) => Outcome<string>;
    readonly revoke: (name: string) => Outcome<null>;
    readonly replay: (name: string, start: Start) => Outcome<null>;
    readonly list: () => Promise<
      readonly {
        readonly _id: string;
        readonly position: { readonly generation: string; readonly sequence: number; readonly pending: number } | null;
      }[]
    >;
  };
}

interface Access {
  readonly startPartnerAccess: (deps: object) => Promise<{
    readonly find: (name: string) => Promise<object | null>;
    readonly stop: () => Promise<void>;
  }>;
}

const { commandPartners } = (await serviceModule('partner', 'access/partners.store')) as Store;
const { startPartnerAccess } = (await serviceModule('partner', 'access/partner-access.store')) as Access;

const done = async <T>(outcome: Outcome<T>): Promise<T> => {
  const answered = await outcome;
  if (answered.ok) return answered.value;
  throw new Error(JSON.stringify(answered.error));
};

/** What operators do; a refusal is thrown. */
const operating = (connection: Connection) => {
  const { add, rotate, revoke, replay, list } = commandPartners(connection, systemClock);
  return {
    list,
    add: (added: Added) => done(add(added)),
    rotate: (name: string, overlapHours: number) => done(rotate(name, overlapHours)),
    revoke: (name: string) => done(revoke(name)),
    replay: (name: string, start: Start) => done(replay(name, start)),
  };
};

const anyEvent = { specversion: '1.0', source: '/anzhu/partner', time: '2026-06-01T00:00:00.000Z', datacontenttype: 'application/json' };

interface PartnerStageOptions {
  /** By the name of the service; without them everybody who names no user is one of our own. */
  readonly passwords?: Readonly<Record<string, string>>;
  /** Of partners; many without it. */
  readonly mostConnections?: number;
  /** Without the streams, where somebody else makes them. */
  readonly hasStreams?: boolean;
}

/** A broker that lets partners in, with the streams EVT_PARTNER and EVT_ENTERPRISE, and the partner service's part in it. */
export const openPartnerStage = async ({ passwords, mostConnections, hasStreams = true }: PartnerStageOptions = {}) => {
  const account = createAccount();
  const issuerSeed = StringCodec().decode(account.getSeed());
  const users = passwords && Object.entries(passwords).map(([name, password]) => serviceUser(name, password));
  const most = mostConnections === undefined ? {} : { mostConnections };
  const access = { issuer: account.getPublicKey(), systemPassword: 'of-the-system-user', ...(users && { users }), ...most };
  const dir = await mkdtemp(join(tmpdir(), 'anzhu-partner-'));
  const port = await freePort();
  let broker = await startNats({ dir, port, access });
  const own = passwords && { credentials: { user: 'partner', pass: passwords['partner'] ?? '' } };
  const nats = await connectNats({ url: broker.url, name: 'test', logger, ...own });
  const manager = await nats.jetstreamManager();
  for (const name of hasStreams ? ['partner', 'enterprise'] : [])
    await manager.streams.add({ name: `EVT_${name.toUpperCase()}`, subjects: [`evt.${name}.>`] });
  const { connection } = await testDatabase();
  const partners = operating(connection);
  const deps = { connection, nats, natsUrl: broker.url, issuerSeed, systemPassword: access.systemPassword, clock: systemClock, logger };
  const begin = () => startPartnerAccess(deps);
  const hasConsumer = async (name: string): Promise<boolean> =>
    await manager.consumers.info('EVT_PARTNER', name).then(
      () => true,
      () => false,
    );
  const positionOf = async (name: string) => (await partners.list()).find(({ _id }) => _id === name)?.position ?? null;
  return {
    start: begin,
    ...{ url: broker.url, connection, nats, manager, partners, hasConsumer, positionOf, logger },
    /** Publishes an event as the partner service does; its id begins with the record. */
    publish: async (id: string, place = '53.01.02', kind = 'license'): Promise<void> => {
      const event = { ...anyEvent, id, type: `partner.${kind}.issued.v1`, subject: String(id.split('-')[0]), eventnumber: 1, data: {} };
      await nats.jetstream().publish(`evt.${event.type}.${place}.${event.subject}`, JSON.stringify(event));
    },
    /** Whether the broker keeps what operators last asked of each partner. */
    isKept: async (): Promise<boolean> => {
      const records = await connection.collection<{ _id: string; changes: readonly string[] }>('partners').find({}).toArray();
      const isKept = records.map(async ({ _id, changes }) => {
        const kept = await manager.streams.getMessage('ACC_PARTNER', { last_by_subj: `acc.partner.${_id}` }).catch(() => null);
        const { mark } = kept?.json<{ mark: string }>() ?? { mark: '{}' };
        return (JSON.parse(mark) as { changes?: readonly string[] }).changes?.at(-1) === changes.at(-1);
      });
      return (await Promise.all(isKept)).every(Boolean);
    },
    /** Kills the broker and takes its disk away, then starts it anew; false where the process is not ours. */
    loseBroker: async (): Promise<boolean> => {
      if (broker.how !== 'binary' || broker.pid === undefined) return false;
      process.kill(broker.pid, 'SIGKILL');
      await broker.exited;
      await rm(dir, { recursive: true, force: true });
      broker = await startNats({ dir, port, access });
      return true;
    },
    /** Waits until what is replayed can be fetched, so many events. */
    replay: async (name: string, start: Start, pending: number): Promise<void> => {
      const before = (await positionOf(name))?.generation;
      await partners.replay(name, start);
      const isThere = async () => {
        const position = await positionOf(name);
        return position !== null && position.generation !== before && position.pending === pending;
      };
      await waitFor(isThere, { what: `the replay for ${name}` });
    },
    expire: async (_id: string): Promise<void> => {
      await connection.collection<{ _id: string }>('partners').updateOne({ _id }, { $set: { expiresAt: new Date() } });
    },
    /** As one is closed whose access had ended by a clock that ran ahead. */
    closeEarly: async (_id: string): Promise<void> => {
      await connection.collection<{ _id: string }>('partners').updateOne({ _id }, { $set: { closedAt: new Date() } });
      await manager.consumers.delete('EVT_PARTNER', _id);
    },
    add: async (_id: string, own: Partial<Added> = {}): Promise<string> => {
      const secret = await partners.add({ _id, regions: [], kinds: [], expiresAt: null, start: { by: 'ALL' }, ...own });
      await waitFor(() => hasConsumer(_id), { what: `the consumer of ${_id}` });
      return secret;
    },
    login: (user: string, pass: string): Promise<NatsConnection> => loginAsPartner(broker.url, user, pass),
    close: async () => {
      await nats.close();
      await broker.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
};

export type PartnerStage = Awaited<ReturnType<typeof openPartnerStage>>;

/** What the broker refused to a connection: operation and subject. */
export const refusals = (connection: NatsConnection): readonly string[] => {
  const seen: string[] = [];
  const follow = async () => {
    for await (const { type, permissionContext } of connection.status())
      if (type === Events.Error && permissionContext) seen.push(`${permissionContext.operation} ${permissionContext.subject}`);
  };
  void follow();
  return seen;
};
