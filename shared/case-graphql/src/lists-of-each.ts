import type { Subject } from '@anzhu/access';
import { type CaseDeps, type CaseRecord, type ListRequest, submittedFor } from '@anzhu/casework';
import { answeredAlike, connectionOf, emptyPage, type SubgraphContext, storedFields } from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';
import { type PageRequest, pageEach } from '@anzhu/store';
import type { GraphQLResolveInfo } from 'graphql';
import type { mongo } from 'mongoose';

/** A list as it is asked of one record. */
export interface Asked<T> {
  readonly obj: T;
  readonly params: PageRequest;
  readonly info: GraphQLResolveInfo;
}

interface Owned<T> {
  /** The filter of the process that finds the cases of one such record; none where it is what they are about. */
  readonly filter?: string;
  readonly idOf: (record: T) => string;
  /** The record all these cases are about, by whose list the total is counted. */
  readonly aboutOf: (record: T) => string;
}

/** What all of some selections of one list need. */
const fieldsFor = (queries: readonly Asked<unknown>[]): readonly string[] | undefined => {
  const selections = new Map(queries.map(({ info }) => [info.fieldNodes, info]));
  const fields = [...selections.values()].map((info) => storedFields(info));
  return fields.every((one) => one !== undefined) ? [...new Set(fields.flat())] : undefined;
};

/** A loader of the list of submitted cases of each of several records, by one command for all of them: of each what the reader may read. */
export const listsOfEach = <F, X, Facts, T>({ process, model, store }: CaseDeps<F, X, Facts>, { filter, idOf, aboutOf }: Owned<T>) => {
  const by = filter === undefined ? 'about' : (process.filters?.[filter]?.path ?? filter);
  const list = { collection: model.collection.name, by, sortBy: 'sortAt' };
  const pagesOf = async (subject: Subject, alike: readonly Asked<T>[]): ReturnType<typeof pageEach<CaseRecord<F, X>>> => {
    const readable = submittedFor(subject);
    if (!readable) return ok(new Map());
    return pageEach<CaseRecord<F, X>>(store.connection.db as unknown as mongo.Db, {
      ...list,
      filter: readable,
      keys: alike.map(({ obj }) => idOf(obj)),
      page: alike[0]?.params ?? {},
      fields: fieldsFor(alike),
    });
  };
  const load = (queries: readonly Asked<T>[], { subject }: SubgraphContext) =>
    answeredAlike(queries, async (alike) => {
      const pages = await pagesOf(subject, alike);
      return alike.map(({ obj }) => {
        const request: ListRequest = { about: aboutOf(obj), ...(filter !== undefined && { filter: { [filter]: idOf(obj) } }) };
        return connectionOf(pages.ok ? ok(pages.value.get(idOf(obj)) ?? emptyPage) : pages, request);
      });
    });
  return { loader: load, opts: { cache: false } };
};
