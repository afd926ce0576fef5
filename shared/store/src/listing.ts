import { bigrams, searchWords } from '@anzhu/identifiers';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { countUpTo, descending, type ListPart, type Page, type PageRequest } from './page.ts';
import { searchPage } from './search.ts';
import { type Walk, walk } from './walk.ts';

type Filter = mongo.Filter<mongo.Document>;

/** A page of a list, of what contains a text where one is given. */
export interface ListingRequest extends PageRequest {
  readonly search?: string | null | undefined;
}

interface Shown {
  readonly fields?: readonly string[] | undefined;
  readonly order?: readonly ListPart[];
  readonly onlyRare?: boolean;
}

const within = (order: readonly ListPart[], filter: Filter): readonly ListPart[] =>
  order.map((part) => ({ ...part, filter: { $and: [filter, part.filter] } }));

const uncapped = Number.MAX_SAFE_INTEGER - 1;

/** What `searchPage` finds, for counting it. */
const containing = (words: readonly string[]): Filter => {
  const grams = bigrams(words);
  const found = words.map((word) => ({ $gte: [{ $indexOfCP: ['$searchText', { $literal: word }] }, 0] }));
  return { ...(grams.length > 0 ? { grams: { $all: [...grams] } } : {}), $expr: { $and: found } } as Filter;
};

/** The list of a collection whose documents carry `searchText` and `grams`: pages and totals of what a query matches; nothing without a query. */
export const createListing = <T>(given: unknown, sortBy: string) => {
  const collection = given as mongo.Collection;
  return {
    /** With `fields`, the entries have these alone; with `order`, they come in these parts; with `onlyRare`, a text that no index finds is refused. */
    list: async (filter: Filter | undefined, request: ListingRequest, shown: Shown = {}): Promise<Result<Page<T>, Refusal>> => {
      if (!filter) return ok({ edges: [], hasNextPage: false, hasPreviousPage: false });
      const { fields, order = [descending(sortBy)], onlyRare } = shown;
      const parts = within(order, filter);
      return searchPage<T>(collection, { parts, field: 'searchText', text: request.search ?? '', page: request, fields, onlyRare });
    },
    /** The whole of it in its order, by batches, for as long as the signal does not say that nobody reads on. */
    walk: (filter: Filter, { search: text }: Pick<ListingRequest, 'search'>, how: Pick<Walk, 'signal' | 'projection'>) =>
      walk<T>(collection, { filter, sortBy, search: text ? { field: 'searchText', text } : undefined, ...how }),
    /** Counted up to a cap unless asked exactly. */
    total: async (
      filter: Filter | undefined,
      { search }: ListingRequest,
      isExact = false,
    ): Promise<{ count: number; isCapped: boolean }> => {
      if (!filter) return { count: 0, isCapped: false };
      const words = searchWords(search ?? '');
      const counted = words.length > 0 ? ({ $and: [filter, containing(words)] } as Filter) : filter;
      return countUpTo(collection, counted, isExact ? uncapped : undefined);
    },
  };
};
