import { startDeliverer } from '@anzhu/deliveries';
import { chinaCalendar, systemClock } from '@anzhu/kernel';
import { createLogger } from '@anzhu/observability';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { createAttachments, createStore, prepare, startTicker } from '@anzhu/store';
import { type FixedClock, fixedClock, testDatabase } from '@anzhu/testing';
import fastify from 'fastify';
import type { Connection } from 'mongoose';
import { serviceModule } from '../src/service-module.ts';

const logger = createLogger({ service: 'certificate', mode: 'production', level: 'silent' });

interface Place {
  readonly connection: Connection;
  readonly clock: FixedClock;
  readonly port: number;
  readonly platforms: { readonly url: string; readonly key: string };
  /** How far the queue of deliveries is ahead of the true time. */
  readonly ahead: { ms: number };
}

const appOn = async ({ connection, clock, platforms }: Place): Promise<ServiceParts> => {
  const { createApp } = (await serviceModule('certificate', 'app')) as { createApp: (deps: ServiceDeps) => ServiceParts };
  const env = {
    CERTIFICATE_PLATFORMS_URL: platforms.url,
    CERTIFICATE_PLATFORMS_KEY: platforms.key,
    CERTIFICATE_SEAL_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
    PERSON_REF_KEY: Buffer.alloc(32, 5).toString('base64'),
    CERTIFICATE_LISTS_BY: '云南省住房和城乡建设厅',
    PUBLIC_URL: 'https://anzhu.example',
  };
  const store = createStore({ connection, clock: clock.now });
  const deps = {
    env,
    connection,
    store,
    clock: clock.now,
    files: createAttachments({ connection, clock: clock.now, service: 'certificate', signingKey: 'k'.repeat(32), logger }),
    secrets: {},
    calendar: chinaCalendar,
    logger,
  };
  return createApp(deps as unknown as ServiceDeps);
};

/** A process of the certificate service: what it hears, its timers, its deliveries, and where platforms answer. */
const processOn = async (place: Place) => {
  const { connection, clock, port, ahead } = place;
  for (const name of connection.modelNames()) connection.deleteModel(name);
  const parts = await appOn(place);
  await prepare(connection);
  const app = fastify({ forceCloseConnections: true });
  parts.routes?.(app);
  await app.listen({ host: '127.0.0.1', port });
  const ticker = startTicker({ connection, clock: clock.now, logger, timers: parts.timers ?? [], everyMs: 5 });
  const deliverer = await startDeliverer({
    connection,
    logger,
    now: () => new Date(systemClock().getTime() + ahead.ms),
    targets: parts.targets ?? [],
    everyMs: 5,
    leaseMs: 1_000,
  });
  const handlers = Object.values(parts.consumers ?? {}).flatMap((followers) => followers.flatMap((one) => one.handlers));
  return {
    hear: async (type: string, version: number, data: object): Promise<void> => {
      const event = { type, eventnumber: version, recordversion: version } as never;
      for (const { definition, handle } of handlers)
        if (definition.type === type) await connection.transaction((session) => handle({ session, event, data }));
    },
    stop: async (): Promise<void> => {
      await Promise.all([ticker.stop(), deliverer.stop(), app.close()]);
    },
  };
};

/** The certificate service on a database of its own; `again` starts it anew on it, as after its end. */
export const certificateService = async (start: string, where: Pick<Place, 'port' | 'platforms'>) => {
  const { connection } = await testDatabase();
  const clock = fixedClock(start);
  const ahead = { ms: 0 };
  /** So many hours pass, for the certificates and for what is sent. */
  const pass = (hours: number): void => {
    clock.advance({ hours });
    ahead.ms += hours * 3_600_000;
  };
  return { connection, clock, pass, again: () => processOn({ ...where, connection, clock, ahead }) };
};
