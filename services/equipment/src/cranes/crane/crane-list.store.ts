import { readQuery, type Subject } from '@anzhu/access';
import { createListing, type IndexDefinition, type ListingRequest } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { Crane } from './crane.ts';

export interface CraneListRequest extends ListingRequest {
  readonly filter?: CraneFilter | null | undefined;
}

interface CraneFilter {
  readonly owner?: string | null;
  readonly category?: Crane['category'] | null;
  readonly filingState?: Crane['filingState'] | null;
  readonly isOutOfUse?: boolean | null;
  readonly isToBeReissued?: boolean | null;
  readonly filingNumber?: string | null;
}

const newestFirst = { createdAt: -1, _id: -1 } as const;

/** Each filter of the list within each scope, in its order. */
export const craneListIndexes: readonly IndexDefinition[] = [
  ...['ownerUscc', 'd2', 'd4', 'd6'].flatMap((scope) => [
    { keys: { [scope]: 1, ...newestFirst } as const },
    { keys: { [scope]: 1, category: 1, ...newestFirst } as const },
    { keys: { [scope]: 1, filingState: 1, ...newestFirst } as const },
  ]),
  { keys: newestFirst, partial: { 'outOfUse.since': { $exists: true } } },
  { keys: { ...newestFirst, 'reissueDue.since': 1 }, partial: { 'reissueDue.since': { $exists: true } } },
];

const since = (path: string, is: boolean | null | undefined): readonly object[] =>
  typeof is === 'boolean' ? [{ [`${path}.since`]: { $exists: is } }] : [];

/** The query of a list, none where the subject may read nothing. */
export const craneQuery = (subject: Subject, { filter }: CraneListRequest): Record<string, unknown> | undefined => {
  const scope = readQuery(subject, 'ownerUscc');
  const { owner, isOutOfUse, isToBeReissued, ...equal } = filter ?? {};
  const fields = Object.entries({ ...equal, ownerUscc: owner }).filter(([, value]) => value !== null && value !== undefined);
  const more = [...since('outOfUse', isOutOfUse), ...since('reissueDue', isToBeReissued)];
  return scope && { $and: [scope, ...fields.map(([name, value]) => ({ [name]: value })), ...more] };
};

/** The filing query (C5): cranes with their filing in force, or the last one, newest on record first. */
export const craneLists = (cranes: Model<Crane>) => {
  const { list, total } = createListing<Crane>(cranes.collection, 'createdAt');
  return {
    list: (subject: Subject, request: CraneListRequest) => list(craneQuery(subject, request), request),
    total: (subject: Subject, request: CraneListRequest, isExact: boolean) => total(craneQuery(subject, request), request, isExact),
  };
};
