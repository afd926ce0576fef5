import { caseParts } from '@anzhu/case-graphql';
import { openCases, type RenamedUnit, renameUnit } from '@anzhu/casework';
import { personCopies } from '@anzhu/copies';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import type { ClientSession } from 'mongoose';
import { batchEntryRegister } from './license-batch/batch-entry.register.ts';
import { licenseBatchRegister } from './license-batch/license-batch.register.ts';
import { batchLoaders, batchResolvers } from './license-batch/license-batch.resolvers.ts';
import { modules } from './modules.ts';
import { unitLoaders } from './unit/unit.loaders.ts';
import { unitRegister } from './unit/unit.register.ts';
import { licenseRegister } from './work-safety-license/work-safety-license.register.ts';
import { licenseLoaders, licenseResolvers } from './work-safety-license/work-safety-license.resolvers.ts';
import type { EnterpriseWorld } from './world.ts';

/** The registers of the service. */
const openRegisters = (deps: ServiceDeps) => ({
  units: openRegister(unitRegister, deps),
  licenses: openRegister(licenseRegister, deps),
  batches: openRegister(licenseBatchRegister, deps),
  batchEntries: openRegister(batchEntryRegister, deps),
});

/** The cases of the service's processes, and the records they change together. */
export const openEnterprise = (deps: ServiceDeps) => {
  const registers = openRegisters(deps);
  const { units, licenses, batches, batchEntries } = registers;
  const models = { units: units.model, licenses: licenses.model, batches: batches.model, batchEntries: batchEntries.model };
  const references = { LicenseBatch: batches.references, LicenseBatchEntry: batchEntries.references };
  const persons = personCopies(deps.connection);
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
      ...{ references, store: deps.store, casesOf, persons, licenseRegister: licenses, ...models, renameUnit: renameIn },
    }),
  );
  return { ...enterprise, registers };
};

/** Resolvers, loaders, timers and handlers of the service's processes and records. */
export const partsOf = ({ world, opened, registers }: ReturnType<typeof openEnterprise>): ServiceParts => {
  const { resolvers, loaders, timers, limits } = caseParts(opened);
  const { units, licenses, batches, batchEntries } = registers;
  const { store, persons } = world;
  return {
    resolvers: [
      ...resolvers,
      ...[registerResolvers(units), registerResolvers(licenses), registerResolvers(batches), registerResolvers(batchEntries)],
      licenseResolvers({ store, records: world, licenses }),
      batchResolvers,
    ],
    loaders: mergeResolvers([
      loaders,
      ...[registerLoaders(units), registerLoaders(licenses), registerLoaders(batches), registerLoaders(batchEntries)],
      unitLoaders({ units, licenses }),
      licenseLoaders(licenses),
      batchLoaders(batches),
    ]),
    timers: [...timers, ...licenses.timers],
    limits,
    consumers: { personnel: [persons.follower] },
  };
};

/** Joins the enterprise service's processes and registers; of foreign events it hears those of persons. */
export const createApp = (deps: ServiceDeps): ServiceParts => partsOf(openEnterprise(deps));
