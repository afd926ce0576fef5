import type { Subject } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { loaderOf, type Register } from '@anzhu/register';
import type { WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { currentOf } from '../work-safety-license/work-safety-license.ts';
import type { Unit } from './unit.ts';

/** A unit as a resolver gives it: loaded, or named only. */
type Named = Partial<Unit> & { readonly uscc?: unknown };
type Queries = readonly { readonly obj: Named }[];

const usccOf = ({ uscc, _id }: Named): string => String(uscc ?? _id);

const licensesOf = (licenses: Register<WorkSafetyLicense>) => {
  const all = loaderOf(licenses).allAt<Named>({ path: 'uscc', order: { issuedOn: -1, _id: -1 } }, usccOf);
  const current = {
    loader: async (queries: Queries, context: SubgraphContext) => (await all.loader(queries, context)).map(currentOf),
    opts: all.opts,
  };
  return { licenses: all, license: current };
};

const maySeeListing = ({ org, orgKind }: Subject, uscc: string): boolean => orgKind === 'AUTHORITY' || org === uscc;

const listing = (units: Register<Unit>) => {
  const load = loaderOf(units).byId<Named>(usccOf).loader;
  return {
    loader: async (queries: Queries, context: SubgraphContext): Promise<readonly (boolean | null)[]> => {
      const found = await load(queries, context);
      return found.map((unit) => (unit && maySeeListing(context.subject, unit._id) ? Boolean(unit.blacklistedFor) : null));
    },
    opts: { cache: false },
  };
};

type AboutUnit = CaseRecord<{ readonly uscc: string }>;

/** What belongs to units, and the units that cases name, for all of an answer at once. */
export const unitLoaders = ({ units, licenses }: { readonly units: Register<Unit>; readonly licenses: Register<WorkSafetyLicense> }) => {
  const ofCase = { unit: loaderOf(units).byId<AboutUnit>(({ form }) => form.uscc) };
  return {
    Unit: {
      isBlacklisted: listing(units),
      ...licensesOf(licenses),
    },
    LicensePenalty: ofCase,
    BlacklistEntry: ofCase,
  };
};
