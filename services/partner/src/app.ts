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
import { createPublisher } from './publishing/public-subject.store.ts';
import { publishing } from './publishing/publishing.consumer.ts';
import type { WebhookCommandDeps } from './webhooks/command-webhooks.store.ts';
import { createSend } from './webhooks/send.store.ts';
import { startWebhooks } from './webhooks/sender.store.ts';
import { watchedWebhooks } from './webhooks/watched-webhooks.store.ts';

type Deps = ServiceDeps<PartnerEnvironment>;
type Alongside = NonNullable<ServiceParts['alongside']>;

/** Nobody is let in where the broker does not ask us. */
const access = ({ env, connection, logger }: Deps): readonly Alongside[] => {
  const { PARTNER_ISSUER_SEED: issuerSeed, NATS_SYSTEM_PASSWORD: systemPassword, NATS_URL: natsUrl } = env;
  if (!issuerSeed || !systemPassword) return [];
  const settings = { natsUrl, issuerSeed, systemPassword, connection, logger, clock: systemClock };
  return [(nats) => startPartnerAccess({ ...settings, nats })];
};

const webhooksOf = ({ env, connection }: Deps): WebhookCommandDeps => ({
  connection,
  texts: sealedTexts({ keyRing: env.PERSONAL_DATA_KEYS, called: 'webhook' }),
  innerHosts: env.PARTNER_WEBHOOK_HOSTS,
  clock: systemClock,
});

const together =
  (...all: readonly Alongside[]): Alongside =>
  async (nats) => {
    const running = await Promise.all(all.map((start) => start(nats)));
    return { stop: async () => void (await Promise.all(running.map(({ stop }) => stop()))) };
  };

const watched = (connection: Connection): NonNullable<ServiceParts['watched']> => {
  const partners = watchedPartners({ list: commandPartners(connection, systemClock).list, clock: systemClock });
  const webhooks = watchedWebhooks(connection, systemClock);
  return {
    warnings: async () => [...(await partners.warnings()), ...(await webhooks.warnings())],
    gauges: [...partners.gauges, ...webhooks.gauges],
  };
};

/** Joins what is heard of the other services with what partners are told, the catalogue of it, who is let in, and webhooks. */
export const createApp = (deps: Deps): ServiceParts => {
  const { connection, logger } = deps;
  const webhooks = webhooksOf(deps);
  const send = createSend({ ...webhooks, now: systemClock });
  return {
    resolvers: [catalogueResolvers],
    consumers: publishing(createPublisher(connection)),
    watched: watched(connection),
    routes: catalogueRoutes,
    takesNoUploads: true,
    alongside: together(...access(deps), (nats) => startWebhooks({ connection, nats, send, now: systemClock, logger })),
  };
};
