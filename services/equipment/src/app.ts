import { caseResolvers } from '@anzhu/casework';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { createCopies } from './copies.ts';
import { craneLoaders, craneResolvers } from './crane/crane.resolvers.ts';
import { defineCranes } from './crane/crane.store.ts';
import { createOwnershipFilings } from './ownership-filing/ownership-filing.use-case.ts';

/** Joins the equipment service's processes, copies and handlers. */
export const createApp = (deps: ServiceDeps): ServiceParts => {
  const cranes = defineCranes(deps.connection);
  const copies = createCopies(deps.connection);
  const ownershipFilings = createOwnershipFilings(deps, { cranes, copies });
  return {
    resolvers: [caseResolvers(ownershipFilings), craneResolvers(deps.store, cranes)],
    loaders: craneLoaders(cranes),
    consumers: { enterprise: copies.units.handlers, supervision: copies.projects.handlers },
  };
};
