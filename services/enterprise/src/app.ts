import { caseParts } from '@anzhu/case-graphql';
import { openCases, type RenamedUnit, renameUnit } from '@anzhu/casework';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import type { ClientSession } from 'mongoose';
import { modules } from './modules.ts';
import { unitLoaders } from './unit/unit.loaders.ts';
import { unitRegister } from './unit/unit.register.ts';
import { licenseRegister } from './work-safety-license/work-safety-license.register.ts';
import { licenseLoaders, licenseResolvers } from './work-safety-license/work-safety-license.resolvers.ts';

/** Joins the enterprise service's processes and registers; it consumes no foreign events. */
export const createApp = (deps: ServiceDeps): ServiceParts => {
  const { store } = deps;
  const [units, licenses] = [openRegister(unitRegister, deps), openRegister(licenseRegister, deps)];
  const records = { units: units.model, licenses: licenses.model };
  const { opened } = openCases(deps, modules, () => ({
    ...{ references: {}, store, ...records },
    renameUnit: (unit: RenamedUnit, session: ClientSession): Promise<void> =>
      renameUnit(
        opened.map(({ cases }) => cases),
        unit,
        session,
      ),
  }));
  const { resolvers, loaders, timers, limits } = caseParts(opened);
  return {
    resolvers: [...resolvers, registerResolvers(units), registerResolvers(licenses), licenseResolvers({ store, records, licenses })],
    loaders: mergeResolvers([
      loaders,
      registerLoaders(units),
      registerLoaders(licenses),
      unitLoaders({ units, licenses }),
      licenseLoaders(licenses),
    ]),
    timers: [...timers, ...licenses.timers],
    limits,
  };
};
