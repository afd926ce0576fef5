import type { Subject } from '@anzhu/access';
import type { SubgraphContext } from '@anzhu/graphql';
import type { Model } from 'mongoose';
import { isSignedIn } from '../signed-in.ts';
import { currentOf, type WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import type { Unit } from './unit.ts';

/** A unit as a resolver gives it: loaded, or named only. */
type Named = Partial<Unit> & { readonly uscc?: unknown };
type Queries = readonly { readonly obj: Named }[];

const usccOf = ({ uscc, _id }: Named): string => String(uscc ?? _id);

const loaded = async (units: Model<Unit>, queries: Queries): Promise<ReadonlyMap<string, Named>> => {
  const known = queries.flatMap(({ obj }) => (obj.status ? [obj] : []));
  const unknown = queries.flatMap(({ obj }) => (obj.status ? [] : [usccOf(obj)]));
  const found = unknown.length > 0 ? await units.find({ _id: { $in: unknown } }).lean<Unit[]>() : [];
  return new Map([...known, ...found].map((unit) => [usccOf(unit), unit]));
};

/** One field of many units by one query. */
const field = <T>(units: Model<Unit>, pick: (unit: Named | undefined, subject: Subject) => T) => ({
  loader: async (queries: Queries, { subject }: SubgraphContext): Promise<readonly T[]> => {
    const found = await loaded(units, queries);
    return queries.map(({ obj }) => pick(found.get(usccOf(obj)), subject));
  },
  opts: { cache: false },
});

const licensesOf = <T>(licenses: Model<WorkSafetyLicense>, pick: (own: readonly WorkSafetyLicense[]) => T) => ({
  loader: async (queries: Queries): Promise<readonly T[]> => {
    const usccs = queries.map(({ obj }) => usccOf(obj));
    const found = await licenses
      .find({ uscc: { $in: usccs } })
      .sort({ issuedOn: -1, _id: -1 })
      .lean<WorkSafetyLicense[]>();
    return usccs.map((own) => pick(found.filter(({ uscc }) => uscc === own)));
  },
  opts: { cache: false },
});

const maySeeListing = ({ org, orgKind }: Subject, unit: Named): boolean => orgKind === 'AUTHORITY' || org === usccOf(unit);

/** Facts of units wherever one is named, in this service and over federation: one query per field asked for. */
export const unitLoaders = ({ units, licenses }: { readonly units: Model<Unit>; readonly licenses: Model<WorkSafetyLicense> }) => ({
  Unit: {
    __resolveReference: async (queries: Queries, { subject }: SubgraphContext) =>
      queries.map(({ obj }) => (isSignedIn(subject) && typeof obj.uscc === 'string' ? { uscc: obj.uscc } : null)),
    name: field(units, (unit) => unit?.name ?? null),
    kinds: field(units, (unit) => unit?.kinds ?? []),
    division: field(units, (unit) => unit?.division ?? null),
    status: field(units, (unit) => unit?.status ?? null),
    qualification: field(units, (unit) => unit?.qualification ?? null),
    qualificationValidUntil: field(units, (unit) => unit?.qualificationValidUntil ?? null),
    profile: field(units, (unit) => unit?.profile ?? null),
    isBlacklisted: field(units, (unit, subject) => (unit && maySeeListing(subject, unit) ? Boolean(unit.blacklistedFor) : null)),
    license: licensesOf(licenses, currentOf),
    licenses: licensesOf(licenses, (own) => own),
  },
});
