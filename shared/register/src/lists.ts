import { oneOf, regionPrefix, type Subject } from '@anzhu/access';
import { edgeError } from '@anzhu/graphql';
import { division as divisionOf, withPredecessors } from '@anzhu/identifiers';
import { type Aggregate, createListing, type ListingRequest } from '@anzhu/store';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { Model } from 'mongoose';
import type { ListFilter, RegisterDefinition } from './definition.ts';
import type { KnownAttribute } from './known.ts';
import { scopeOf } from './reading.ts';

type Query = Readonly<Record<string, unknown>>;

export interface RecordsRequest extends ListingRequest {
  readonly filter?: Query | null | undefined;
  readonly tab?: string | null | undefined;
}

type Asked = Pick<RecordsRequest, 'filter' | 'tab'>;

const unknownDivision = badUserInput({
  path: 'filter.division',
  code: 'UNKNOWN_DIVISION',
  zh: '区划代码无效',
  en: 'There is no such division',
});

/** The records of a division and of those whose place it took; of an abolished one its own. */
const within = (division: string): Query => {
  if (!divisionOf(division)) throw edgeError(unknownDivision as EdgeRefusal);
  const prefixes = withPredecessors(division).map(regionPrefix);
  return { [`d${regionPrefix(division).length}`]: oneOf(prefixes) };
};

type Known = Readonly<Record<string, KnownAttribute<never>>>;

const condition = (filter: ListFilter | string, value: unknown, known: Known): Query => {
  if (typeof filter === 'string') return { [filter]: value };
  if ('path' in filter) return { [filter.path]: filter.kept ? filter.kept(String(value)) : value };
  if ('exists' in filter) return { [filter.exists]: { $exists: value === true } };
  if ('known' in filter) return { knownAs: known[filter.known]?.canonical(String(value)) ?? null };
  return within(String(value));
};

/** What a list is asked for, within what the subject may read; none where it may read nothing. */
const listQuery = <T extends Aggregate>(
  definition: RegisterDefinition<T>,
  subject: Subject,
  { filter, tab }: Asked,
): Record<string, unknown> | undefined => {
  const scope = scopeOf(definition, subject);
  if (!scope && definition.readableBy === 'SIGNED_IN') throw edgeError({ code: 'UNAUTHENTICATED' });
  const filters = (definition.lists?.filters ?? {}) as Readonly<Record<string, ListFilter | string>>;
  const asked = Object.entries(filter ?? {}).flatMap(([name, value]) => {
    const declared = filters[name];
    return declared === undefined || value === null || value === undefined
      ? []
      : [condition(declared, value, (definition.known ?? {}) as Known)];
  });
  const shown = definition.lists?.tabs?.[tab ?? ''];
  return scope && { $and: [scope, ...asked, ...(shown ? [shown.where] : [])] };
};

/** The list of a register: pages, contains-search, totals, and the whole of it for an export. */
export const listsOf = <T extends Aggregate>(definition: RegisterDefinition<T>, model: Model<T>) => {
  const { list, total, walk } = createListing<T>(model.collection, definition.lists?.orderedBy ?? 'createdAt');
  const queryOf = (subject: Subject, request: Asked) => listQuery(definition, subject, request);
  return {
    queryOf,
    walk,
    list: (subject: Subject, request: RecordsRequest) => list(queryOf(subject, request), request),
    total: (subject: Subject, request: RecordsRequest, isExact: boolean) => total(queryOf(subject, request), request, isExact),
  };
};
