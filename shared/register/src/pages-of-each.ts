import { answeredAlike, connectionOf, emptyPage, type SubgraphContext } from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';
import { type Aggregate, type PageRequest, pageEach } from '@anzhu/store';
import type { mongo } from 'mongoose';
import type { Register } from './open.ts';

type Filter = Readonly<Record<string, unknown>>;

interface Asked<P> {
  readonly obj: P;
  readonly params: PageRequest & Filter;
}

interface Owned<T, P> {
  /** Where the id of the one it belongs to stands in a record; the filter of the list that finds it there. */
  readonly by: keyof T & string;
  readonly filter: string;
  readonly idOf: (parent: P) => string;
}

/** A loader of the list of each of several parents: by one command for all that are asked alike, of each what the reader may read. What the field is given beside a page are filters of the list. */
export const pagesOfEach = <T extends Aggregate, P>(
  { definition, lists, model }: Pick<Register<T>, 'definition' | 'lists' | 'model'>,
  { by, filter, idOf }: Owned<T, P>,
) => {
  const list = { collection: model.collection.name, by, sortBy: definition.lists?.orderedBy ?? 'createdAt' };
  const loader = (queries: readonly Asked<P>[], { subject }: SubgraphContext) =>
    answeredAlike(queries, async (alike) => {
      const { first, after, ...filters } = alike[0]?.params ?? {};
      const readable = lists.queryOf(subject, { filter: filters });
      const query = { ...list, filter: readable as mongo.Filter<mongo.Document>, page: { first, after } };
      const keys = alike.map(({ obj }) => idOf(obj));
      const pages = readable ? await pageEach<T>(model.db.db as unknown as mongo.Db, { ...query, keys }) : ok(new Map());
      return alike.map(({ obj, params }) => {
        const request = { ...params, filter: { ...filters, [filter]: idOf(obj) } };
        return connectionOf(pages.ok ? ok(pages.value.get(idOf(obj)) ?? emptyPage) : pages, request);
      });
    });
  return { loader, opts: { cache: false } } as const;
};
