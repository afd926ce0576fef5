import { readFilter, type Subject } from '@anzhu/access';
import { ok, type Result } from '@anzhu/kernel';
import { countUpTo, type Page, type PageRequest, page, searchPage } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { Model, mongo } from 'mongoose';
import type { LockRole } from '../team/lock.ts';
import type { Person } from './person.ts';

type Filter = mongo.Filter<mongo.Document>;

export interface PersonListRequest extends PageRequest {
  readonly search?: string | null;
  readonly filter?: { readonly uscc?: string | null; readonly lockedAs?: LockRole | null; readonly employed?: boolean | null } | null;
}

const scopeOf = (subject: Subject): Filter | undefined => {
  const filter = readFilter(subject);
  switch (filter.by) {
    case 'none':
      return undefined;
    case 'org':
      return { uscc: filter.org };
    case 'region':
      return { [filter.level]: filter.value };
  }
};

const queryOf = (subject: Subject, { filter }: PersonListRequest): Filter | undefined => {
  const scope = scopeOf(subject);
  const { uscc, lockedAs, employed } = filter ?? {};
  return (
    scope && {
      $and: [scope, uscc ? { uscc } : {}, lockedAs ? { lockedRoles: lockedAs } : {}, typeof employed === 'boolean' ? { employed } : {}],
    }
  );
};

/** Persons a subject may read, newest first, and their number. */
export const personLists = (persons: Model<Person>) => {
  const collection = persons.collection as unknown as mongo.Collection;
  return {
    list: async (subject: Subject, request: PersonListRequest): Promise<Result<Page<Person>, Refusal>> => {
      const filter = queryOf(subject, request);
      if (!filter) return ok({ edges: [], hasNextPage: false, hasPreviousPage: false });
      const text = request.search?.trim();
      return text
        ? searchPage<Person>(collection, { filter, field: 'searchText', text, sortBy: 'createdAt', page: request })
        : page<Person>(collection, { filter, sortBy: 'createdAt', page: request });
    },
    total: async (subject: Subject, request: PersonListRequest, isExact: boolean) => {
      const filter = queryOf(subject, request);
      return filter ? countUpTo(collection, filter, isExact ? Number.MAX_SAFE_INTEGER - 1 : undefined) : { count: 0, isCapped: false };
    },
  };
};
