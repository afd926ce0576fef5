import { caseParts } from '@anzhu/case-graphql';
import { openCases } from '@anzhu/casework';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { modules } from './modules.ts';
import { unitLoaders } from './unit/unit.loaders.ts';
import { unitResolvers } from './unit/unit.resolvers.ts';
import { defineUnits } from './unit/unit.store.ts';
import { licenseLoaders, licenseResolvers } from './work-safety-license/work-safety-license.resolvers.ts';
import { defineLicenses } from './work-safety-license/work-safety-license.store.ts';
import { licenseTimers } from './work-safety-license/work-safety-license.timers.ts';

/** Joins the enterprise service's processes and records; it consumes no foreign events. */
export const createApp = (deps: ServiceDeps): ServiceParts => {
  const registers = { units: defineUnits(deps.connection), licenses: defineLicenses(deps.connection) };
  const { opened } = openCases(deps, modules, () => ({ references: {}, store: deps.store, ...registers }));
  const { resolvers, timers } = caseParts(opened);
  return {
    resolvers: [...resolvers, unitResolvers(deps.store, registers.units), licenseResolvers(deps.store, registers)],
    loaders: { ...unitLoaders(registers), ...licenseLoaders(registers) },
    timers: [...timers, { model: registers.licenses as never, onTimer: licenseTimers(deps.store, registers.licenses) }],
  };
};
