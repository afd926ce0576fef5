import { regionPrefix, type Subject } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import { connectionResolvers, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { isDivision } from '@anzhu/identifiers';
import { createListing, type ListingRequest, type Store } from '@anzhu/store';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { Model, mongo } from 'mongoose';
import { isSignedIn } from '../signed-in.ts';
import type { Unit } from './unit.ts';

interface UnitsRequest extends ListingRequest {
  readonly division?: string | null;
}

type Filter = mongo.Filter<mongo.Document>;

const unknownDivision = badUserInput({ path: 'division', code: 'UNKNOWN_DIVISION', zh: '区划代码无效', en: 'There is no such division' });

const filterOf = ({ division }: UnitsRequest, subject: Subject): Filter => {
  if (!isSignedIn(subject)) throw edgeError({ code: 'UNAUTHENTICATED' });
  if (!division) return {};
  if (!isDivision(division)) throw edgeError(unknownDivision as EdgeRefusal);
  const prefix = regionPrefix(division);
  return { [`d${prefix.length}`]: prefix };
};

const lists = (units: Model<Unit>) => {
  const { list, total } = createListing<Unit>(units.collection, 'createdAt');
  return {
    list: (subject: Subject, request: UnitsRequest) => list(filterOf(request, subject), request),
    total: (subject: Subject, request: UnitsRequest, isExact: boolean) => total(filterOf(request, subject), request, isExact),
  };
};

type AboutUnit = CaseRecord<{ readonly uscc: string }>;
const unitOfCase = ({ form }: AboutUnit) => (form.uscc ? { uscc: form.uscc } : null);

/** Units and their public facts, for whoever is signed in. */
export const unitResolvers = (store: Store, units: Model<Unit>) => {
  const { list, total } = connectionResolvers(lists(units));
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
