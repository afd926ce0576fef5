import { buttonResolvers } from '@anzhu/graphql';
import { systemClock } from '@anzhu/kernel';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { sealedTexts } from '@anzhu/store';
import type { ClientSession, Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import { type PartnerAccess, startPartnerAccess } from './access/partner-access.store.ts';
import { commandPartners, partnerIndexes, partnerRecordIn } from './access/partners.store.ts';
import { watchedPartners } from './access/watched.store.ts';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import { catalogueRoutes } from './catalogue/catalogue.routes.ts';
import type { PartnerEnvironment } from './env.ts';
import { actIndexes } from './management/acts.store.ts';
import { managementLoaders, managementResolvers } from './management/management.resolvers.ts';
import { partnerListButtons } from './management/partner-buttons.use-case.ts';
import { startHeld } from './publishing/held.store.ts';
import { createPublisher, type Publisher } from './publishing/public-subject.store.ts';
import { publishing } from './publishing/publishing.consumer.ts';
import { commandWebhooks, type WebhookCommandDeps } from './webhooks/command-webhooks.store.ts';
import { createSend, type Send } from './webhooks/send.store.ts';
import { startWebhooks } from './webhooks/sender.store.ts';
import { watchedWebhooks } from './webhooks/watched-webhooks.store.ts';
import { webhookIndexes } from './webhooks/webhooks.store.ts';

type Deps = ServiceDeps<PartnerEnvironment>;
type Alongside = NonNullable<ServiceParts['alongside']>;

/** Nobody is let in where the broker does not ask us, nor does it know more of partners than their records. */
const startAccess = async ({ env, connection, logger }: Deps, nats: NatsConnection): Promise<Partial<PartnerAccess>> => {
  const { PARTNER_ISSUER_SEED: issuerSeed, NATS_SYSTEM_PASSWORD: systemPassword, NATS_URL: natsUrl } = env;
  if (!issuerSeed || !systemPassword) return {};
  const streamReplicas = env.NATS_STREAM_REPLICAS ?? (env.ANZHU_MODE === 'production' ? 3 : 1);
  const settings = { streamReplicas, natsUrl, issuerSeed, systemPassword, connection, logger, clock: systemClock };
  return startPartnerAccess({ ...settings, nats });
};

const webhooksOf = ({ env, connection }: Deps): WebhookCommandDeps => ({
  connection,
  texts: sealedTexts({ keyRing: env.PERSONAL_DATA_KEYS, called: 'webhook' }),
  innerHosts: env.PARTNER_WEBHOOK_HOSTS,
  clock: systemClock,
});

interface Told {
  readonly publisher: Publisher;
  readonly send: Send;
}

/** One after the other: who has ended is known before anything is sent. */
const alongside =
  (deps: Deps, { publisher, send }: Told): Alongside =>
  async (nats) => {
    const { connection, logger } = deps;
    const access = await startAccess(deps, nats);
    const held = await startHeld({ connection, nats, publisher, logger });
    const findPartner = access.find ?? partnerRecordIn(connection);
    const webhooks = await startWebhooks({ connection, findPartner, nats, send, now: systemClock, logger });
    return { stop: async () => void (await Promise.all([access.stop?.(), held.stop(), webhooks.stop()])) };
  };

const watched = (connection: Connection, { nowhere }: Publisher): NonNullable<ServiceParts['watched']> => {
  const partners = watchedPartners({ connection, nowhere, clock: systemClock });
  const webhooks = watchedWebhooks(connection, systemClock);
  return {
    warnings: async () => [...(await partners.warnings()), ...(await webhooks.warnings())],
    gauges: [...partners.gauges, ...webhooks.gauges],
  };
};

/** Joins what is heard of the other services with what partners are told, the catalogue of it, who is let in, and webhooks. */
export const createApp = (deps: Deps): ServiceParts => {
  const { connection } = deps;
  const publisher = createPublisher(connection);
  const settings = webhooksOf(deps);
  const send = createSend({ ...settings, now: systemClock });
  const management = {
    ...{ connection, clock: systemClock },
    within: (session: ClientSession) => ({
      partners: commandPartners(connection, systemClock, session),
      webhooks: commandWebhooks(settings, session),
    }),
  };
  return {
    resolvers: [catalogueResolvers, managementResolvers(management), buttonResolvers(partnerListButtons, {})],
    loaders: managementLoaders(management),
    consumers: publishing(publisher),
    watched: watched(connection, publisher),
    routes: catalogueRoutes,
    takesNoUploads: true,
    indexes: [partnerIndexes, actIndexes, webhookIndexes],
    alongside: alongside(deps, { publisher, send }),
  };
};
