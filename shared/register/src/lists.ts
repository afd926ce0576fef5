import { oneOf, regionPrefix, type Subject } from '@anzhu/access';
import { edgeError } from '@anzhu/graphql';
import { division as divisionOf, withPredecessors } from '@anzhu/identifiers';
import { type Clock, type LocalDate, localDate } from '@anzhu/kernel';
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

/** What a filter is asked with. */
interface Wanted {
  readonly value: unknown;
  readonly known: Readonly<Record<string, KnownAttribute<never>>>;
  /** The query for what follows from the day. */
  readonly onDay: Readonly<Record<string, (value: unknown) => Query>>;
}

const at = (path: string, value: unknown, { onDay }: Wanted): Query => onDay[path]?.(value) ?? { [path]: value };

const condition = (filter: ListFilter | string, wanted: Wanted): Query => {
  const { value, known } = wanted;
  if (typeof filter === 'string') return at(filter, value, wanted);
  if ('path' in filter) return at(filter.path, filter.kept ? filter.kept(String(value)) : value, wanted);
  if ('exists' in filter) return { [filter.exists]: { $exists: value === true } };
  if ('known' in filter) return { knownAs: known[filter.known]?.canonical(String(value)) ?? null };
  if ('where' in filter) return filter.where(String(value));
  return within(String(value));
};

const onDayOf = <T extends Aggregate>({ foundOnDay = {} }: RegisterDefinition<T>, today: LocalDate): Wanted['onDay'] => {
  const declared = Object.entries(foundOnDay) as unknown as readonly (readonly [string, (value: unknown, day: LocalDate) => Query])[];
  return Object.fromEntries(declared.map(([path, query]) => [path, (value: unknown) => query(value, today)]));
};

/** What a list is asked for, within what the subject may read; none where it may read nothing. */
const listQuery = <T extends Aggregate>(
  definition: RegisterDefinition<T>,
  subject: Subject,
  { filter, tab, today }: Asked & { readonly today: LocalDate },
): Record<string, unknown> | undefined => {
  const scope = scopeOf(definition, subject);
  if (!scope && definition.readableBy === 'SIGNED_IN') throw edgeError({ code: 'UNAUTHENTICATED' });
  const filters = (definition.lists?.filters ?? {}) as Readonly<Record<string, ListFilter | string>>;
  const asking = { known: (definition.known ?? {}) as Wanted['known'], onDay: onDayOf(definition, today) };
  const asked = Object.entries(filter ?? {}).flatMap(([name, value]) => {
    const declared = filters[name];
    return declared === undefined || value === null || value === undefined ? [] : [condition(declared, { value, ...asking })];
  });
  const shown = definition.lists?.tabs?.[tab ?? ''];
  return scope && { $and: [scope, ...asked, ...(shown ? [shown.where] : [])] };
};

/** The list of a register: pages, contains-search, totals, and the whole of it for an export; by what follows from the day as on the day it is asked. */
export const listsOf = <T extends Aggregate>(definition: RegisterDefinition<T>, model: Model<T>, clock: Clock) => {
  const { list, total, walk } = createListing<T>(model.collection, definition.lists?.orderedBy ?? 'createdAt');
  const queryOf = (subject: Subject, request: Asked) => listQuery(definition, subject, { ...request, today: localDate(clock()) });
  return {
    queryOf,
    walk,
    list: (subject: Subject, request: RecordsRequest) => list(queryOf(subject, request), request),
    total: (subject: Subject, request: RecordsRequest, isExact: boolean) => total(queryOf(subject, request), request, isExact),
  };
};
