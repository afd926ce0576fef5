import { caseParts } from '@anzhu/case-graphql';
import { openCases, type RenamedUnit, renameUnit } from '@anzhu/casework';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import type { ClientSession } from 'mongoose';
import { batchEntryRegister } from './license-batch/batch-entry.register.ts';
import { licenseBatchRegister } from './license-batch/license-batch.register.ts';
import { batchLoaders, batchResolvers } from './license-batch/license-batch.resolvers.ts';
import { modules } from './modules.ts';
import { unitLoaders } from './unit/unit.loaders.ts';
import { unitRegister } from './unit/unit.register.ts';
import { openUnitKeeping } from './unit-keeping.ts';
import { licenseRegister } from './work-safety-license/work-safety-license.register.ts';
import { licenseLoaders, licenseResolvers } from './work-safety-license/work-safety-license.resolvers.ts';

/** Joins the enterprise service's processes and registers; it consumes no foreign events. */
export const createApp = (deps: ServiceDeps): ServiceParts => {
  const { store } = deps;
  const [units, licenses] = [openRegister(unitRegister, deps), openRegister(licenseRegister, deps)];
  const [batches, batchEntries] = [openRegister(licenseBatchRegister, deps), openRegister(batchEntryRegister, deps)];
  const kept = openUnitKeeping(deps, units);
  const records = { units: units.model, licenses: licenses.model, batches: batches.model, batchEntries: batchEntries.model };
  const { opened } = openCases(deps, modules, () => ({
    ...{ references: { LicenseBatch: batches.references, LicenseBatchEntry: batchEntries.references }, store, ...kept.world, ...records },
    renameUnit: (unit: RenamedUnit, session: ClientSession): Promise<void> =>
      renameUnit(
        opened.map(({ cases }) => cases),
        unit,
        session,
      ),
  }));
  const { resolvers, loaders, timers, limits } = caseParts(opened);
  return {
    resolvers: [
      ...resolvers,
      ...kept.resolvers,
      ...[registerResolvers(units), registerResolvers(licenses), registerResolvers(batches), registerResolvers(batchEntries)],
      licenseResolvers({ store, records, licenses }),
      batchResolvers,
    ],
    loaders: mergeResolvers([
      loaders,
      kept.loaders,
      ...[registerLoaders(units), registerLoaders(licenses), registerLoaders(batches), registerLoaders(batchEntries)],
      unitLoaders({ units, licenses }),
      licenseLoaders(licenses),
      batchLoaders(batches),
    ]),
    timers: [...timers, ...licenses.timers],
    limits,
  };
};
