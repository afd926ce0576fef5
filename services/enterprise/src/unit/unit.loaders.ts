import { can, readFilter, type Subject } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import type { SubgraphContext } from '@anzhu/graphql';
import { loaderOf, type Register } from '@anzhu/register';
import type { WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { currentOf } from '../work-safety-license/work-safety-license.ts';
import type { Unit } from './unit.ts';

/** A unit as a resolver gives it: loaded, or named only. */
export type Named = Partial<Unit> & { readonly uscc?: unknown };
type Queries = readonly { readonly obj: Named }[];

/** Its code, however it is given. */
export const usccOf = ({ uscc, _id }: Named): string => String(uscc ?? _id);

const licensesOf = (licenses: Register<WorkSafetyLicense>) => {
  const all = loaderOf(licenses).allAt<Named>({ path: 'uscc', order: { issuedOn: -1, _id: -1 } }, usccOf);
  const current = {
    loader: async (queries: Queries, context: SubgraphContext) => (await all.loader(queries, context)).map(currentOf),
    opts: all.opts,
  };
  return { licenses: all, license: current };
};

/** Authorities of any place see a listing, if they read anything at all: a token without a role does not. */
const maySeeListing = (subject: Subject, uscc: string): boolean =>
  subject.org === uscc || (subject.orgKind === 'AUTHORITY' && readFilter(subject).by !== 'none');

const people = (units: Register<Unit>) => {
  const load = loaderOf(units).byId<Named>(usccOf).loader;
  return {
    loader: async (queries: Queries, context: SubgraphContext) => {
      const found = await load(queries, context);
      return found.map((unit) => {
        if (!unit?.people || !can(context.subject, 'read', { kind: 'unit', org: unit._id, region: unit.d6 })) return null;
        const { principal, contact, idNumber, phone } = unit.people;
        return { principal, contact, maskedContactIdNumber: idNumber.masked, maskedContactPhone: phone.masked };
      });
    },
    opts: { cache: false },
  };
};

/** By which version a unit's own record is changed; for those who read who answers for it. */
const version = (units: Register<Unit>) => {
  const load = loaderOf(units).byId<Named>(usccOf).loader;
  return {
    loader: async (queries: Queries, context: SubgraphContext): Promise<readonly (number | null)[]> =>
      (await load(queries, context)).map((unit) =>
        unit && can(context.subject, 'read', { kind: 'unit', org: unit._id, region: unit.d6 }) ? unit.version : null,
      ),
    opts: { cache: false },
  };
};

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
      people: people(units),
      version: version(units),
      ...licensesOf(licenses),
    },
    LicensePenalty: ofCase,
    BlacklistEntry: ofCase,
  };
};
