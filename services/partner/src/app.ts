import { systemClock } from '@anzhu/kernel';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { startPartnerAccess } from './access/partner-access.store.ts';
import { commandPartners } from './access/partners.store.ts';
import { watchedPartners } from './access/watched.store.ts';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import { catalogueRoutes } from './catalogue/catalogue.routes.ts';
import type { PartnerEnvironment } from './env.ts';
import { createPublisher } from './publishing/public-subject.store.ts';
import { publishing } from './publishing/publishing.consumer.ts';

/** Nobody is let in where the broker does not ask us. */
const access = ({ env, connection, logger }: ServiceDeps<PartnerEnvironment>): Pick<ServiceParts, 'alongside'> => {
  const { PARTNER_ISSUER_SEED: issuerSeed, NATS_SYSTEM_PASSWORD: systemPassword, NATS_URL: natsUrl } = env;
  if (!issuerSeed || !systemPassword) return {};
  const settings = { natsUrl, issuerSeed, systemPassword, connection, logger, clock: systemClock };
  return { alongside: (nats) => startPartnerAccess({ ...settings, nats }) };
};

/** Joins what is heard of the other services with what partners are told, the catalogue of it, and who is let in. */
export const createApp = (deps: ServiceDeps<PartnerEnvironment>): ServiceParts => ({
  resolvers: [catalogueResolvers],
  consumers: publishing(createPublisher(deps.connection)),
  watched: watchedPartners({ list: commandPartners(deps.connection, systemClock).list, clock: systemClock }),
  routes: catalogueRoutes,
  takesNoUploads: true,
  ...access(deps),
});
