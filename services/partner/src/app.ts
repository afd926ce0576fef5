import { systemClock } from '@anzhu/kernel';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import type { NatsConnection } from 'nats';
import { startPartnerAccess } from './access/partner-access.store.ts';
import { commandPartners } from './access/partners.store.ts';
import { watchedPartners } from './access/watched.store.ts';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import { catalogueRoutes } from './catalogue/catalogue.routes.ts';
import type { PartnerEnvironment } from './env.ts';
import { startHeld } from './publishing/held.store.ts';
import { createPublisher } from './publishing/public-subject.store.ts';
import { publishing } from './publishing/publishing.consumer.ts';

type Stoppable = { readonly stop: () => Promise<void> };

/** Nobody is let in where the broker does not ask us. */
const access = ({
  env,
  connection,
  logger,
}: ServiceDeps<PartnerEnvironment>): ((nats: NatsConnection) => Promise<readonly Stoppable[]>) => {
  const { PARTNER_ISSUER_SEED: issuerSeed, NATS_SYSTEM_PASSWORD: systemPassword, NATS_URL: natsUrl } = env;
  if (!issuerSeed || !systemPassword) return async () => [];
  const streamReplicas = env.NATS_STREAM_REPLICAS ?? (env.ANZHU_MODE === 'production' ? 3 : 1);
  const settings = { streamReplicas, natsUrl, issuerSeed, systemPassword, connection, logger, clock: systemClock };
  return async (nats) => [await startPartnerAccess({ ...settings, nats })];
};

/** Joins what is heard of the other services with what partners are told, the catalogue of it, and who is let in. */
export const createApp = (deps: ServiceDeps<PartnerEnvironment>): ServiceParts => {
  const publisher = createPublisher(deps.connection);
  const startAccess = access(deps);
  return {
    resolvers: [catalogueResolvers],
    consumers: publishing(publisher),
    watched: watchedPartners({ list: commandPartners(deps.connection, systemClock).list, nowhere: publisher.nowhere, clock: systemClock }),
    routes: catalogueRoutes,
    takesNoUploads: true,
    alongside: async (nats) => {
      const parts = [await startHeld({ nats, publisher, logger: deps.logger }), ...(await startAccess(nats))];
      return { stop: async () => void (await Promise.all(parts.map((part) => part.stop()))) };
    },
  };
};
