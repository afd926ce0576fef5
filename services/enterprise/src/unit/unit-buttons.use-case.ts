import { buttonLoaders, type RecordActs } from '@anzhu/graphql';
import { loaderOf, type Register } from '@anzhu/register';
import { keepsUnit, reasonsAgainst } from '../unit-change/change-unit.use-case.ts';
import { barring, mayImport } from '../work-safety-license/import-license.ts';
import type { WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { type Named, usccOf } from './unit.loaders.ts';
import type { Unit } from './unit.ts';

/** A unit, as far as its reader sees it, with its licenses. */
interface Known {
  readonly unit: Unit | null;
  readonly licenses: readonly WorkSafetyLicense[];
}

const ofUnit: RecordActs<Named, unknown, Known> = {
  changeUnit: {
    ...{ zh: '维护单位信息', en: 'Keep its information' },
    may: ({ facts: { unit }, subject }) => unit !== null && keepsUnit(subject, unit._id) && reasonsAgainst(unit).length === 0,
  },
  importWorkSafetyLicense: {
    ...{ zh: '补录许可证', en: 'Record a license issued before' },
    may: ({ facts, subject, today }) =>
      facts.unit !== null && mayImport(subject, facts.unit) && barring({ applicant: facts.unit._id }, { facts, today }).length === 0,
  },
};

/** What is done with the record of a unit without a case. */
export const unitButtons = { Unit: ofUnit };

/** The same by the records of units and their licenses. */
export const unitButtonLoaders = (deps: { readonly units: Register<Unit>; readonly licenses: Register<WorkSafetyLicense> }) => {
  const units = loaderOf(deps.units).byId<Named>(usccOf);
  const licenses = loaderOf(deps.licenses).allAt<Named>({ path: 'uscc', order: { issuedOn: -1, _id: -1 } }, usccOf);
  return buttonLoaders('Unit', ofUnit, async (records, context) => {
    const queries = records.map((obj) => ({ obj }));
    const [found, held] = await Promise.all([units.loader(queries, context), licenses.loader(queries, context)]);
    return found.map((unit, at) => ({ unit, licenses: held[at] ?? [] }));
  });
};
