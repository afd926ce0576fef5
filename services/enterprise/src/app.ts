import { caseResolvers } from '@anzhu/case-graphql';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { createBlacklist } from './blacklist/blacklist.use-case.ts';
import { createLicensePenalties } from './license-penalty/license-penalty.use-case.ts';
import { createLicenseReturns } from './license-return/license-return.use-case.ts';
import { unitLoaders } from './unit/unit.loaders.ts';
import { unitResolvers } from './unit/unit.resolvers.ts';
import { defineUnits } from './unit/unit.store.ts';
import { createUnitRegistrations } from './unit-registration/unit-registration.use-case.ts';
import { licenseLoaders, licenseResolvers } from './work-safety-license/work-safety-license.resolvers.ts';
import { defineLicenses } from './work-safety-license/work-safety-license.store.ts';
import { licenseTimers } from './work-safety-license/work-safety-license.timers.ts';

/** Joins the enterprise service's processes and records; it consumes no foreign events. */
export const createApp = (deps: ServiceDeps): ServiceParts => {
  const registers = { units: defineUnits(deps.connection), licenses: defineLicenses(deps.connection) };
  return {
    resolvers: [
      caseResolvers(createUnitRegistrations(deps, registers.units)),
      caseResolvers(createLicensePenalties(deps, registers)),
      caseResolvers(createLicenseReturns(deps, registers)),
      caseResolvers(createBlacklist(deps, registers.units)),
      unitResolvers(deps.store, registers.units),
      licenseResolvers(deps.store, registers),
    ],
    loaders: { ...unitLoaders(registers), ...licenseLoaders(registers) },
    timers: [{ model: registers.licenses as never, onTimer: licenseTimers(deps.store, registers.licenses) }],
  };
};
