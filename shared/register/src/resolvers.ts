import { connectionResolvers, edgeError, type SubgraphContext } from '@anzhu/graphql';
import type { Aggregate } from '@anzhu/store';
import type { EdgeRefusal } from '@anzhu/workflow';
import type { Face } from './definition.ts';
import { valuesOf } from './known.ts';
import type { RecordsRequest } from './lists.ts';
import type { Register } from './open.ts';
import { isSignedIn } from './reading.ts';
import { exportFieldOf, oneField } from './sdl.ts';

type Ctx = SubgraphContext;
type Asked<P> = readonly { readonly obj: P }[];

const uncached = { cache: false } as const;

const textOf = (id: unknown): string | null => (typeof id === 'string' && id !== '' ? id : null);

/** A loader of a field that is one record, for whoever may read it: the reader is the context's, never named. */
export const loaderOf = <T extends Aggregate>({ read }: Pick<Register<T>, 'read'>) => ({
  byId: <P>(idOf: (parent: P) => unknown) => ({
    loader: async (queries: Asked<P>, { subject }: Ctx): Promise<readonly (T | null)[]> => {
      const ids = queries.map(({ obj }) => textOf(idOf(obj)));
      const found = await read.each(
        subject,
        ids.filter((id) => id !== null),
      );
      return ids.map((id) => found.get(id ?? '') ?? null);
    },
    opts: uncached,
  }),
});

/** A loader of a field that is one record's face, for whoever may see it. */
export const faceLoaderOf = <T extends Aggregate>({ faces }: Pick<Register<T>, 'faces'>) => ({
  byId: <P>(idOf: (parent: P) => unknown) => ({
    loader: async (queries: Asked<P>, { subject }: Ctx): Promise<readonly (Face | null)[]> => {
      const ids = queries.map(({ obj }) => textOf(idOf(obj)));
      const found = await faces.each(
        subject,
        ids.filter((id) => id !== null),
      );
      return ids.map((id) => found.get(id ?? '') ?? null);
    },
    opts: uncached,
  }),
});

const formerValues = <T extends Aggregate>({ definition: { known = {} } }: Register<T>) => ({
  formerValues: (record: T) =>
    Object.entries(known).flatMap(([attribute, { zh, en }]) =>
      valuesOf(known, attribute, record)
        .filter(({ until, isMistake }) => until !== null || isMistake)
        .map((value) => ({ attribute, label: { zh, en }, ...value })),
    ),
});

const listQueries = <T extends Aggregate>({ definition: { lists }, exported }: Register<T>, list: unknown) => {
  if (!lists) return {};
  return {
    [lists.name]: list,
    [exportFieldOf(lists.name)]: (_: unknown, request: RecordsRequest, { subject, locale }: Ctx) => {
      const linked = exported.link(subject, request, locale);
      if (linked.ok) return linked.value;
      throw edgeError(linked.error as EdgeRefusal);
    },
  };
};

const numberQuery = <T extends Aggregate>({ definition: { byNumber }, numbers, faces }: Register<T>) =>
  byNumber
    ? {
        [byNumber.name]: async (_: unknown, args: Readonly<Record<string, string>>, { subject }: Ctx): Promise<Face | null> =>
          isSignedIn(subject) ? faces.see(subject, await numbers.byNumber(args[byNumber.argument] ?? '')) : null,
      }
    : {};

/** Resolvers of everything `registersSdl` declares for a register. */
export const registerResolvers = <T extends Aggregate>(register: Register<T>): Readonly<Record<string, object>> => {
  const { definition, lists, read } = register;
  const { type, idField = 'id' } = definition;
  const { list, total } = connectionResolvers(lists);
  return {
    Query: {
      [oneField(type)]: (_: unknown, args: Readonly<Record<string, string>>, { subject }: Ctx) => read.one(subject, args[idField]),
      ...listQueries(register, list),
      ...numberQuery(register),
    },
    [type]: { [idField]: ({ _id }: T) => _id, ...(definition.known ? formerValues(register) : {}) },
    ...(definition.lists ? { [`${type}Connection`]: { total } } : {}),
  };
};

/** Loaders of the entities of a register: the record for its readers, its face for whoever may see it. */
export const registerLoaders = <T extends Aggregate>(register: Register<T>): Readonly<Record<string, object>> => {
  const { type, idField = 'id' } = register.definition;
  const records = loaderOf(register);
  return {
    [type]: { __resolveReference: records.byId((reference: Readonly<Record<string, unknown>>) => reference[idField]).loader },
    [`${type}Face`]: {
      __resolveReference: faceLoaderOf(register).byId((reference: { readonly id?: unknown }) => reference.id).loader,
      [oneField(type)]: records.byId(({ id }: Face) => id),
    },
  };
};
