import { regionPrefix, type Subject } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import { edgeError, type SubgraphContext } from '@anzhu/graphql';
import { isDivision } from '@anzhu/identifiers';
import { countUpTo, type PageRequest, page, type Store, searchPage } from '@anzhu/store';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { Model, mongo } from 'mongoose';
import { isSignedIn } from '../signed-in.ts';
import type { Unit } from './unit.ts';

interface UnitsRequest extends PageRequest {
  readonly search?: string | null;
  readonly division?: string | null;
}

type Filter = mongo.Filter<mongo.Document>;
type Listed = { readonly request: UnitsRequest };

const unknownDivision = badUserInput({ path: 'division', code: 'UNKNOWN_DIVISION', zh: '区划代码无效', en: 'There is no such division' });

const filterOf = ({ division }: UnitsRequest, subject: Subject): Filter => {
  if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
  if (!division) return {};
  if (!isDivision(division)) throw edgeError(unknownDivision as EdgeRefusal);
  const prefix = regionPrefix(division);
  return { [`d${prefix.length}`]: prefix };
};

const listing = (units: Model<Unit>) => {
  const collection = units.collection as unknown as mongo.Collection;
  const found = async (filter: Filter, request: UnitsRequest) => {
    const text = request.search?.trim();
    return text
      ? searchPage<Unit>(collection, { filter, field: 'searchText', text, sortBy: 'createdAt', page: request })
      : page<Unit>(collection, { filter, sortBy: 'createdAt', page: request });
  };
  const list = async (_: unknown, request: UnitsRequest, { subject }: SubgraphContext) => {
    const listed = await found(filterOf(request, subject), request);
    if (!listed.ok) throw edgeError(listed.error as EdgeRefusal);
    const { edges, hasNextPage, hasPreviousPage } = listed.value;
    const cursors = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, pageInfo: { hasNextPage, hasPreviousPage, ...cursors }, request };
  };
  const total = async ({ request }: Listed, { exact }: { exact: boolean }, { subject }: SubgraphContext) => {
    const { count, isCapped } = await countUpTo(collection, filterOf(request, subject), exact ? Number.MAX_SAFE_INTEGER - 1 : undefined);
    return { count, capped: isCapped };
  };
  return { list, total };
};

type AboutUnit = CaseRecord<{ readonly uscc: string }>;
const unitOfCase = ({ form }: AboutUnit) => (form.uscc ? { uscc: form.uscc } : null);

/** Units and their public facts, for whoever is signed in. */
export const unitResolvers = (store: Store, units: Model<Unit>) => {
  const { list, total } = listing(units);
  return {
    Query: {
      unit: (_: unknown, { uscc }: { uscc: string }, { subject }: SubgraphContext) =>
        isSignedIn(subject) ? store.find(units, uscc) : null,
      units: list,
    },
    UnitConnection: { total },
    Unit: { uscc: ({ uscc, _id }: { uscc?: string; _id?: string }) => uscc ?? _id },
    LicensePenalty: { unit: unitOfCase },
    BlacklistEntry: { unit: unitOfCase },
  };
};
