import { createInternalTokenVerifier } from '@anzhu/access';
import { startDeliverer, type Target } from '@anzhu/deliveries';
import { type AuthorityWords, createSubgraph, fileRoutes } from '@anzhu/graphql';
import { type Calendar, type CalendarChange, type Clock, chinaCalendarData, systemClock, tellableCalendar } from '@anzhu/kernel';
import { type Follower, localClock, looksOf, type Relay, startChangeFeed, startConsumer, startRelay } from '@anzhu/messaging';
import { createLogger, currentTrace, type Health, traceparentOf } from '@anzhu/observability';
import {
  type CollectionIndexes,
  createAttachments,
  createPersonalData,
  createStore,
  loadS3Place,
  type Migration,
  outboxesOf,
  type Store,
  startFileSweep,
  startTicker,
  type Timed,
  unready,
} from '@anzhu/store';
import type { FastifyInstance } from 'fastify';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { conditionOf } from './condition.ts';
import type { ServiceEnvironment } from './env.ts';
import { s3SettingsOf } from './file-place-env.ts';
import { mergeResolvers } from './merge.ts';
import { followOperatorData } from './operator-data.ts';
import { stopInOrder } from './stopping.ts';
import { connectStores } from './stores.ts';
import { uploadResolvers } from './uploads.ts';
import { type ChangesTold, watchedOf } from './watched.ts';

/** What a service's own code is given to build itself from. */
export interface ServiceDeps<Env extends ServiceEnvironment = ServiceEnvironment> {
  readonly env: Env;
  readonly connection: Connection;
  readonly store: Store;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly files: ReturnType<typeof createAttachments>;
  readonly secrets: ReturnType<typeof createPersonalData>;
  readonly logger: Logger;
}

type Stoppable = { readonly stop: () => Promise<void> };

/** What a service consists of, beside what all services share. */
export interface ServiceParts {
  readonly resolvers: readonly Readonly<Record<string, object>>[];
  readonly loaders?: Readonly<Record<string, object>>;
  /** What authorities are called, where this service has them on record. */
  readonly authorityWords?: AuthorityWords;
  /** Who follows foreign events, by the service that publishes them; of one event they are served in their order. */
  readonly consumers?: Readonly<Record<string, readonly Follower[]>>;
  readonly timers?: readonly Timed[];
  /** Counts the time limits of its cases anew under a changed calendar; answers how many moved. */
  readonly limits?: (change: CalendarChange) => Promise<number>;
  /** Other systems to which deliveries are sent. */
  readonly targets?: readonly Target[];
  /** What documents of collections without a model are found by: made by the migration job, looked for before the service serves. */
  readonly indexes?: readonly CollectionIndexes[];
  /** Puts on record what must be there before the service serves, unless writes are held; done again it changes nothing. */
  readonly opening?: () => Promise<void>;
  /** Takes over what may have changed in the service's own database by another of its processes: before it serves and every few seconds. */
  readonly follows?: () => Promise<void>;
  /** Records whose writes are told to who watches them, beside all cases: by collection, where it matters the fields that must have changed. */
  readonly changesTold?: ChangesTold;
  /** The service takes no papers: its schema asks for none. */
  readonly takesNoUploads?: true;
  /** What runs beside the service over the broker while it serves. */
  readonly alongside?: (nats: NatsConnection) => Promise<Stoppable>;
  /** What an operator should look at, beside what all services tell. */
  readonly watched?: Pick<Health, 'warnings' | 'gauges'>;
  /** HTTP routes outside GraphQL. */
  readonly routes?: (app: FastifyInstance) => void;
}

export interface ServiceSettings<Env extends ServiceEnvironment> {
  readonly name: string;
  /** The committed schema: what is committed is what is served. */
  readonly schema: string;
  readonly env: Env;
  readonly assemble: (deps: ServiceDeps<Env>) => ServiceParts;
  /** What the job does to databases of earlier versions, in this order; only ever added to. */
  readonly migrations: readonly Migration[];
}

export interface RunningService {
  readonly url: string;
  /** Takes no more work in and lets what runs end; answers whether all had ended by the deadline. */
  readonly stop: () => Promise<boolean>;
}

export const depsOf = async <Env extends ServiceEnvironment>(
  { name, env }: Pick<ServiceSettings<Env>, 'name' | 'env'>,
  { connection, clock, logger, calendar }: Pick<ServiceDeps, 'connection' | 'clock' | 'logger' | 'calendar'>,
): Promise<ServiceDeps<Env>> => {
  const traceparent = (): string | undefined => {
    const trace = currentTrace();
    return trace && traceparentOf(trace);
  };
  const s3 = s3SettingsOf(env);
  const place = s3 && (await loadS3Place(s3, name));
  return {
    env,
    connection,
    clock,
    logger,
    calendar,
    store: createStore({ connection, clock, traceparent }),
    files: createAttachments({ connection, clock, service: name, signingKey: env.UPLOAD_SIGNING_KEY, logger, place }),
    secrets: createPersonalData({ keyRing: env.PERSONAL_DATA_KEYS, personRefKey: env.PERSON_REF_KEY }),
  };
};

interface Background {
  readonly intake: readonly Stoppable[];
  readonly relay: Relay;
}

/** Below the patience of whoever stops a process: the launcher's 15 s, an orchestrator's 30 s. */
const stopMs = 12_000;

const usualReplicas = { local: 1, production: 3 } as const;

const startConsumers = (
  { consumers = {} }: ServiceParts,
  common: Omit<Parameters<typeof startConsumer>[0], 'source' | 'followers'>,
): Promise<readonly Stoppable[]> =>
  Promise.all(Object.entries(consumers).map(([source, followers]) => startConsumer({ ...common, source, followers })));

const startBackground = async (name: string, parts: ServiceParts, deps: ServiceDeps & { nats: NatsConnection }): Promise<Background> => {
  const { connection, nats, logger, store, clock, env } = deps;
  const streamReplicas = env.NATS_STREAM_REPLICAS ?? usualReplicas[env.ANZHU_MODE];
  const common = { service: name, connection, nats, logger, streamReplicas };
  const relay = await startRelay({ ...common, collections: outboxesOf(connection) });
  const ticker = startTicker({ connection, clock, logger, timers: parts.timers ?? [], isHeld: () => store.heldBecause() !== null });
  const committed = (): void => {
    relay.poke();
    ticker.poke();
  };
  store.onSaying(relay.expect);
  store.onTimed(ticker.expect);
  store.onCommitted(committed);
  store.holdWhile(relay.difference);
  const consumers = await startConsumers(parts, { ...common, looks: looksOf(connection), onApplied: committed });
  const deliverer = await startDeliverer({ connection, logger, now: systemClock, targets: parts.targets ?? [] });
  const changes = await startChangeFeed({ ...common, watched: watchedOf(name, parts, connection) });
  const alongside = await parts.alongside?.(nats);
  return {
    intake: [ticker, deliverer, startFileSweep({ files: deps.files, logger }), changes, ...(alongside ? [alongside] : []), ...consumers],
    relay,
  };
};

const serve = async <Env extends ServiceEnvironment>(
  { name, env, schema }: ServiceSettings<Env>,
  parts: ServiceParts,
  deps: ServiceDeps<Env> & { readonly nats: NatsConnection; readonly relay: Relay },
): Promise<FastifyInstance> => {
  const app = await createSubgraph({
    name,
    typeDefs: schema,
    resolvers: mergeResolvers([...(parts.takesNoUploads ? [] : [uploadResolvers(name, deps.files)]), ...parts.resolvers]),
    loaders: parts.loaders ?? {},
    authorityWords: parts.authorityWords,
    logger: deps.logger,
    verifyToken: createInternalTokenVerifier(env.INTERNAL_TOKEN_PUBLIC_KEY),
    now: deps.clock,
    ...conditionOf({ ...deps, watched: parts.watched }, deps.relay),
  });
  await app.register((scope, _options, done) => {
    fileRoutes(scope, deps.files);
    done();
  });
  parts.routes?.(app);
  return app;
};

/** Ends the process, and says why, where the database is not what this version needs. */
const refuseUnready = async (name: string, needs: Parameters<typeof unready>[0]): Promise<void> => {
  const faults = await unready(needs);
  if (faults.length === 0) return;
  const list = faults.map((fault) => `  - ${fault}\n`).join('');
  process.stderr.write(
    `The ${name} service does not start: its database is not ready for this version.\n${list}Run the migration job of this version first: node services/${name}/dist/main.js migrate (docs/upgrades.md)\n`,
  );
  process.exit(1);
};

/** Starts a service on a database its migration job has made ready: stores, relay, consumers, timers, subgraph. Resolves when it serves. */
export const startService = async <Env extends ServiceEnvironment>(settings: ServiceSettings<Env>): Promise<RunningService> => {
  const { name, env, assemble, migrations } = settings;
  const logger = createLogger({ service: name, mode: env.ANZHU_MODE, level: env.LOG_LEVEL });
  const { nats, connection } = await connectStores(name, env, logger);
  const clock = await localClock({ nats, mode: env.ANZHU_MODE });
  const calendar = tellableCalendar(chinaCalendarData);
  const deps = { ...(await depsOf(settings, { connection, clock, logger, calendar })), nats };
  const parts = assemble(deps);
  await refuseUnready(name, { connection, migrations, indexes: parts.indexes });
  const told = await followOperatorData({ connection, calendar, logger, limits: parts.limits, follows: parts.follows });
  const background = await startBackground(name, parts, deps);
  if (deps.store.heldBecause() === null) await parts.opening?.();
  const app = await serve(settings, parts, { ...deps, relay: background.relay });
  const url = await app.listen({ host: env.HOST, port: env.PORT });
  const server = { stop: () => app.close() };
  const stores = [nats, connection].map((store) => ({ stop: () => store.close() }));
  const stop = (): Promise<boolean> =>
    stopInOrder({ intake: [server, told, ...background.intake], base: [background.relay, ...stores], deadlineMs: stopMs, logger });
  return { url, stop };
};
