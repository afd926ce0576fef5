import { readQuery, type Subject } from '@anzhu/access';
import { createListing, type ListingRequest } from '@anzhu/store';
import type { Model, mongo } from 'mongoose';
import type { LockRole } from '../team/lock.ts';
import type { Person } from './person.ts';

type Filter = mongo.Filter<mongo.Document>;

export interface PersonListRequest extends ListingRequest {
  readonly filter?: { readonly uscc?: string | null; readonly lockedAs?: LockRole | null; readonly employed?: boolean | null } | null;
}

const queryOf = (subject: Subject, { filter }: PersonListRequest): Filter | undefined => {
  const scope = readQuery(subject, 'uscc');
  const { uscc, lockedAs, employed } = filter ?? {};
  return (
    scope && {
      $and: [scope, uscc ? { uscc } : {}, lockedAs ? { lockedRoles: lockedAs } : {}, typeof employed === 'boolean' ? { employed } : {}],
    }
  );
};

/** Persons a subject may read, newest first, and their number. */
export const personLists = (persons: Model<Person>) => {
  const listing = createListing<Person>(persons.collection, 'createdAt');
  return {
    list: (subject: Subject, request: PersonListRequest) => listing.list(queryOf(subject, request), request),
    total: (subject: Subject, request: PersonListRequest, isExact: boolean) => listing.total(queryOf(subject, request), request, isExact),
  };
};
