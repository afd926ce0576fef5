import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import { catalogueRoutes } from './catalogue/catalogue.routes.ts';
import type { PartnerEnvironment } from './env.ts';
import { createPublisher } from './publishing/public-subject.store.ts';
import { publishing } from './publishing/publishing.consumer.ts';

/** Joins what is heard of the other services with what partners are told, and the catalogue of it. */
export const createApp = ({ connection }: ServiceDeps<PartnerEnvironment>): ServiceParts => ({
  resolvers: [catalogueResolvers],
  consumers: publishing(createPublisher(connection)),
  routes: catalogueRoutes,
  takesNoUploads: true,
});
