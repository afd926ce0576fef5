import { isSignedIn } from '@anzhu/access';
import { connectionResolvers, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { EdgeRefusal } from '@anzhu/workflow';
import type { Face } from './definition.ts';
import { shownFields } from './fields.ts';
import type { At } from './finding.ts';
import { valuesOf } from './known.ts';
import type { RecordsRequest } from './lists.ts';
import { derivedOnDay } from './on-day.ts';
import type { Register } from './open.ts';
import { exportFieldOf, oneField } from './sdl.ts';

type Ctx = SubgraphContext;
type Row = Readonly<Record<string, unknown>>;
type Args = Readonly<Record<string, string>>;
type Asked<P> = readonly { readonly obj: P }[];

const uncached = { cache: false } as const;

const textOf = (id: unknown): string | null => (typeof id === 'string' && id !== '' ? id : null);

const textsOf = <P>(queries: Asked<P>, idOf: (parent: P) => unknown) => {
  const ids = queries.map(({ obj }) => textOf(idOf(obj)));
  return { ids, asked: ids.filter((id) => id !== null) };
};

/** Loaders of a field that is one thing of a record: the reader is the context's, never named. */
const loading = <R>(each: (reader: Ctx['subject'], ids: readonly string[]) => Promise<ReadonlyMap<string, R>>) => ({
  byId: <P>(idOf: (parent: P) => unknown) => ({
    loader: async (queries: Asked<P>, { subject }: Ctx): Promise<readonly (R | null)[]> => {
      const { ids, asked } = textsOf(queries, idOf);
      const found = await each(subject, asked);
      return ids.map((id) => found.get(id ?? '') ?? null);
    },
    opts: uncached,
  }),
});

/** Loaders of a field that is one record, or all with the id of what they belong to at a path or the first of these, for whoever may read them. */
export const loaderOf = <T extends Aggregate>({ read }: Pick<Register<T>, 'read'>) => ({
  ...loading(read.each),
  allAt: <P>(at: At<T>, idOf: (parent: P) => unknown) => ({
    loader: async (queries: Asked<P>, { subject }: Ctx): Promise<readonly (readonly T[])[]> => {
      const { ids, asked } = textsOf(queries, idOf);
      const found = await read.at(subject, at, asked);
      return ids.map((id) => found.filter((record) => record[at.path] === id));
    },
    opts: uncached,
  }),
  firstAt: <P>(at: At<T>, idOf: (parent: P) => unknown) => ({
    loader: async (queries: Asked<P>, { subject }: Ctx): Promise<readonly (T | null)[]> => {
      const { ids, asked } = textsOf(queries, idOf);
      const found = new Map((await read.firstAt(subject, at, asked)).map((record) => [record[at.path] as unknown, record]));
      return ids.map((id) => found.get(id) ?? null);
    },
    opts: uncached,
  }),
});

/** A loader of a field that is one record's face, for whoever may see it. */
export const faceLoaderOf = <T extends Aggregate>({ faces }: Pick<Register<T>, 'faces'>) => loading(faces.each);

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
          faces.see(subject, await numbers.byNumber(args[byNumber.argument] ?? '')),
      }
    : {};

const nameQuery = <T extends Aggregate>({ definition: { byName }, numbers, faces }: Register<T>) =>
  byName
    ? {
        [byName.name]: async (_: unknown, { name = '' }: Args, { subject }: Ctx): Promise<readonly Face[]> =>
          (await numbers.byName(name)).flatMap((record) => faces.see(subject, record) ?? []),
      }
    : {};

const fieldsOnDay = <T extends Aggregate>({ definition }: Register<T>) =>
  Object.fromEntries(
    derivedOnDay(definition).map(([name, tell]) => [name, (record: T, _: unknown, { now }: Ctx) => tell(record, localDate(now()))]),
  );

/** Resolvers of everything `registersSdl` declares for a register. */
export const registerResolvers = <T extends Aggregate>(register: Register<T>): Readonly<Record<string, object>> => {
  const { definition, lists, read } = register;
  const { type, idField = 'id', keptId = String } = definition;
  if (definition.readableBy === 'NOBODY') return {};
  const { list, total } = connectionResolvers(lists);
  return {
    Query: {
      ...(definition.byId === false
        ? {}
        : { [oneField(type)]: (_: unknown, args: Args, { subject }: Ctx) => read.one(subject, keptId(args[idField] ?? '')) }),
      ...listQueries(register, list),
      ...numberQuery(register),
      ...nameQuery(register),
    },
    [type]: {
      [idField]: (record: T) => idOf(register, record),
      ...fieldsOnDay(register),
      ...(definition.known ? formerValues(register) : {}),
    },
    ...(definition.lists ? { [`${type}Connection`]: { total } } : {}),
  };
};

/** A record as a resolver gives it: loaded, or named only. */
const idOf = <T extends Aggregate>({ definition: { idField = 'id' } }: Register<T>, given: Partial<T>): string =>
  given._id ?? String((given as Readonly<Record<string, unknown>>)[idField]);

/** The shown fields of records that may be named only: what is not loaded is, by one query for all of an answer. */
const namedFields = <T extends Aggregate>(register: Register<T>) => {
  const { record, mayBeUnknown } = register.definition;
  if (!mayBeUnknown) return {};
  const load = loaderOf(register).byId((given: Partial<T>) => (given._id === undefined ? idOf(register, given) : null)).loader;
  const field = (name: string, none: unknown) => ({
    loader: async (queries: Asked<Partial<T>>, context: Ctx): Promise<readonly unknown[]> => {
      const found = await load(queries, context);
      return queries.map(({ obj }, at) => ((obj._id === undefined ? found[at] : obj) as Row | null)?.[name] ?? none);
    },
    opts: uncached,
  });
  return Object.fromEntries(shownFields(record).map(({ name, sdl }) => [name, field(name, sdl.startsWith('[') ? [] : null)]));
};

/** A reference to one that may be unknown is answered to whoever is signed in; its fields load it. */
const namedReference =
  (idField: string) =>
  (queries: Asked<Row>, { subject }: Ctx): Promise<readonly (Row | null)[]> =>
    Promise.resolve(
      queries.map(({ obj }) => {
        const id = textOf(obj[idField]);
        return id && isSignedIn(subject) ? { [idField]: id } : null;
      }),
    );

/** Loaders of the entities of a register: the record for its readers, its face for whoever may see it. */
export const registerLoaders = <T extends Aggregate>(register: Register<T>): Readonly<Record<string, object>> => {
  const { type, mayBeUnknown, readableBy, face, idField = 'id' } = register.definition;
  if (readableBy === 'NOBODY') return {};
  const records = loaderOf(register);
  const ofFace = {
    __resolveReference: faceLoaderOf(register).byId((reference: { readonly id?: unknown }) => reference.id).loader,
    [oneField(type)]: records.byId(({ id }: Face) => id),
  };
  return {
    [type]: {
      __resolveReference: mayBeUnknown ? namedReference(idField) : records.byId((named: Row) => named[idField]).loader,
      ...namedFields(register),
    },
    ...(face ? { [`${type}Face`]: ofFace } : {}),
  };
};
