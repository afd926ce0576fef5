import { systemClock } from '@anzhu/kernel';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { sealedTexts } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { startPartnerAccess } from './access/partner-access.store.ts';
import { commandPartners } from './access/partners.store.ts';
import { watchedPartners } from './access/watched.store.ts';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import { catalogueRoutes } from './catalogue/catalogue.routes.ts';
import type { PartnerEnvironment } from './env.ts';
import { prepareActs } from './management/acts.store.ts';
import { managementLoaders, managementResolvers } from './management/management.resolvers.ts';
import { startHeld } from './publishing/held.store.ts';
import { createPublisher, type Publisher } from './publishing/public-subject.store.ts';
import { publishing } from './publishing/publishing.consumer.ts';
import { commandWebhooks, type WebhookCommandDeps } from './webhooks/command-webhooks.store.ts';
import { createSend } from './webhooks/send.store.ts';
import { startWebhooks } from './webhooks/sender.store.ts';
import { watchedWebhooks } from './webhooks/watched-webhooks.store.ts';

type Deps = ServiceDeps<PartnerEnvironment>;
type Alongside = NonNullable<ServiceParts['alongside']>;

/** Nobody is let in where the broker does not ask us. */
const access = ({ env, connection, logger }: Deps): readonly Alongside[] => {
  const { PARTNER_ISSUER_SEED: issuerSeed, NATS_SYSTEM_PASSWORD: systemPassword, NATS_URL: natsUrl } = env;
  if (!issuerSeed || !systemPassword) return [];
  const streamReplicas = env.NATS_STREAM_REPLICAS ?? (env.ANZHU_MODE === 'production' ? 3 : 1);
  const settings = { streamReplicas, natsUrl, issuerSeed, systemPassword, connection, logger, clock: systemClock };
  return [(nats) => startPartnerAccess({ ...settings, nats })];
};

const webhooksOf = ({ env, connection }: Deps): WebhookCommandDeps => ({
  connection,
  texts: sealedTexts({ keyRing: env.PERSONAL_DATA_KEYS, called: 'webhook' }),
  innerHosts: env.PARTNER_WEBHOOK_HOSTS,
  clock: systemClock,
});

/** One after the other: who has ended is known before anything is sent. */
const together =
  (...all: readonly Alongside[]): Alongside =>
  async (nats) => {
    const running: Awaited<ReturnType<Alongside>>[] = [];
    for (const start of all) running.push(await start(nats));
    return { stop: async () => void (await Promise.all(running.map(({ stop }) => stop()))) };
  };

const watched = (connection: Connection, { nowhere }: Publisher): NonNullable<ServiceParts['watched']> => {
  const partners = watchedPartners({ list: commandPartners(connection, systemClock).list, nowhere, clock: systemClock });
  const webhooks = watchedWebhooks(connection, systemClock);
  return {
    warnings: async () => [...(await partners.warnings()), ...(await webhooks.warnings())],
    gauges: [...partners.gauges, ...webhooks.gauges],
  };
};

/** Joins what is heard of the other services with what partners are told, the catalogue of it, who is let in, and webhooks. */
export const createApp = (deps: Deps): ServiceParts => {
  const { connection, logger } = deps;
  const publisher = createPublisher(connection);
  const settings = webhooksOf(deps);
  const send = createSend({ ...settings, now: systemClock });
  const management = {
    ...{ connection, clock: systemClock },
    partners: commandPartners(connection, systemClock),
    webhooks: commandWebhooks(settings),
  };
  return {
    resolvers: [catalogueResolvers, managementResolvers(management)],
    loaders: managementLoaders(management),
    consumers: publishing(publisher),
    watched: watched(connection, publisher),
    routes: catalogueRoutes,
    takesNoUploads: true,
    opening: () => prepareActs(connection),
    alongside: together(
      ...access(deps),
      (nats) => startHeld({ nats, publisher, logger }),
      (nats) => startWebhooks({ connection, nats, send, now: systemClock, logger }),
    ),
  };
};
