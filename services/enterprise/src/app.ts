import { caseParts } from '@anzhu/case-graphql';
import { caseReferences, openCases, renameUnit } from '@anzhu/casework';
import type { RenamedUnit } from '@anzhu/contracts';
import { nameErasures, personCopies } from '@anzhu/copies';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import type { ClientSession } from 'mongoose';
import { emergencyPlan } from './emergency-plan/emergency-plan.module.ts';
import { batchParts, batchRecords, batchReferences, openBatchRegisters } from './license-batch/batch-parts.app.ts';
import { passedApplications } from './license-batch/passed.store.ts';
import { holderStaffResolvers } from './licensing/holder-staff.resolvers.ts';
import { modules } from './modules.ts';
import { unitLoaders } from './unit/unit.loaders.ts';
import { unitRegister } from './unit/unit.register.ts';
import { unitButtonLoaders } from './unit/unit-buttons.use-case.ts';
import { namesOf } from './unit/unit-names.store.ts';
import type { UnitChangeDeps } from './unit-change/change-unit.use-case.ts';
import { openUnitKeeping } from './unit-keeping.ts';
import { underReview } from './unit-registration/under-review.store.ts';
import { endingLicenses } from './work-safety-license/expiring.use-case.ts';
import { licensePageLoaders, licensePageResolvers } from './work-safety-license/license-page.resolvers.ts';
import { publicLicenseResolvers } from './work-safety-license/public-license.resolvers.ts';
import { licenseRegister } from './work-safety-license/work-safety-license.register.ts';
import { licenseLoaders, licenseResolvers } from './work-safety-license/work-safety-license.resolvers.ts';
import type { EnterpriseWorld } from './world.ts';

/** The registers of the service. */
const openRegisters = (deps: ServiceDeps) => ({
  units: openRegister(unitRegister, deps),
  licenses: openRegister(licenseRegister, deps),
  batches: openBatchRegisters(deps),
});

/** The cases of the service's processes, and the records they change together. */
export const openEnterprise = (deps: ServiceDeps) => {
  const registers = openRegisters(deps);
  const { store } = deps;
  const { units, licenses, batches } = registers;
  const models = { units: units.model, licenses: licenses.model, ...batchRecords(batches) };
  const persons = personCopies(deps.connection, deps.secrets);
  const waiting: UnitChangeDeps['underReview'] = (uscc, session) => underReview(enterprise, uscc, session);
  const kept = openUnitKeeping(deps, units, { underReview: waiting });
  const renameIn = (unit: RenamedUnit, session: ClientSession): Promise<void> =>
    renameUnit(
      enterprise.opened.map(({ cases }) => cases),
      unit,
      session,
    );
  const enterprise = openCases(
    deps,
    modules,
    (casesOf): EnterpriseWorld => ({
      references: { ...batchReferences(batches), EmergencyPlan: caseReferences(() => casesOf(emergencyPlan)) },
      namesOfUnits: namesOf(units.model),
      ...{ store, casesOf, persons, licenseRegister: licenses, ...models, renameUnit: renameIn, ...kept.world },
      passed: passedApplications({ casesOf, store, licenses: licenses.model }),
    }),
  );
  return { ...enterprise, registers, kept, erasures: nameErasures(deps) };
};

/** Resolvers, loaders, timers and handlers of the service's processes and records. */
export const partsOf = ({ world, opened, registers, kept, erasures }: ReturnType<typeof openEnterprise>): ServiceParts => {
  const { units, licenses } = registers;
  const { store, persons } = world;
  const { resolvers, loaders, timers, limits } = caseParts(opened, { endings: [endingLicenses({ licenses, store })] });
  const ofBatches = batchParts(registers.batches, { world, opened });
  return {
    resolvers: [
      ...resolvers,
      ...[registerResolvers(units), registerResolvers(licenses), licenseResolvers({ store, records: world, licenses })],
      ...[licensePageResolvers(world), publicLicenseResolvers(world), holderStaffResolvers(world)],
      ...ofBatches.resolvers,
      ...kept.resolvers,
    ],
    loaders: mergeResolvers([
      loaders,
      ...[registerLoaders(units), registerLoaders(licenses)],
      unitLoaders({ units, licenses }),
      ...[licenseLoaders(licenses), licensePageLoaders(units, world.licenses)],
      ofBatches.loaders,
      kept.loaders,
      unitButtonLoaders({ units, licenses }),
    ]),
    timers: [...timers, ...licenses.timers, ...ofBatches.timers, erasures.timed],
    routes: ofBatches.routes,
    limits,
    changesTold: { work_safety_licenses: ['status', 'validUntil'] },
    consumers: { personnel: [persons.follower, erasures.follower] },
  };
};

/** Joins the enterprise service's processes and registers; of foreign events it hears those of persons. */
export const createApp = (deps: ServiceDeps): ServiceParts => partsOf(openEnterprise(deps));
