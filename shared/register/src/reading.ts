import { isSignedIn, readQuery, regionPrefix, type Subject } from '@anzhu/access';
import { type Aggregate, recordsById } from '@anzhu/store';
import type { Connection, Model } from 'mongoose';
import type { PartOf, RegisterDefinition } from './definition.ts';
import { type At, findAt, findFirstAt } from './finding.ts';

type Query = Readonly<Record<string, unknown>>;
type Rule<T extends Aggregate> = Pick<RegisterDefinition<T>, 'readableBy'>;

const ofProvince = (subject: Subject): Subject => ({
  ...subject,
  region: regionPrefix(subject.region) === '' ? '' : `${subject.region.slice(0, 2)}0000`,
});

/** The records a subject reads by its organisation or region, as a query; none where it reads nothing. */
export const scopeOf = <T extends Aggregate>({ readableBy }: Rule<T>, subject: Subject): Query | undefined => {
  if (readableBy === 'SIGNED_IN') return isSignedIn(subject) ? {} : undefined;
  if (readableBy === 'AUDITORS') return subject.roles.includes('AUDITOR') ? readQuery(subject, '') : undefined;
  if (readableBy === 'NOBODY' || !('orgs' in readableBy)) return undefined;
  return readQuery(readableBy.reach === 'PROVINCE' ? ofProvince(subject) : subject, readableBy.orgs);
};

const holds = (record: object, path: string, value: unknown): boolean => {
  const found = (record as Query)[path];
  const isAsked = (one: unknown): boolean =>
    typeof value === 'object' && value !== null && '$in' in value ? (value.$in as readonly unknown[]).includes(one) : one === value;
  return Array.isArray(found) ? found.some(isAsked) : isAsked(found);
};

/** Whether the query of the subject's scope finds the record: lists and single records are decided by one rule. */
export const isInScope = <T extends Aggregate>(rule: Rule<T>, subject: Subject, record: T): boolean => {
  const scope = scopeOf(rule, subject);
  return scope !== undefined && Object.entries(scope).every(([path, value]) => holds(record, path, value));
};

/** Which of some records a subject may read. */
type Readable<T extends Aggregate> = (subject: Subject, found: readonly T[]) => Promise<readonly T[]>;

const readableAsParts =
  <T extends Aggregate>(connection: Connection, { partOf, at }: PartOf<T>): Readable<T> =>
  async (subject, found) => {
    const wholes = await recordsById<never>(
      connection.collection(partOf.collection),
      found.map((record) => String(record[at])),
    );
    const read = await readableIn(connection, partOf)(subject, [...wholes.values()]);
    const ids = new Set<unknown>(read.map(({ _id }: Aggregate) => _id));
    return found.filter((record) => ids.has(record[at]));
  };

const readableIn = <T extends Aggregate>(connection: Connection, definition: Rule<T>): Readable<T> => {
  const { readableBy } = definition;
  if (typeof readableBy === 'object' && 'partOf' in readableBy) return readableAsParts(connection, readableBy);
  const also = typeof readableBy === 'object' ? readableBy.also : undefined;
  return async (subject, found) => {
    const own = found.filter((record) => isInScope(definition, subject, record));
    if (own.length === found.length || !also) return own;
    const others = found.filter((record) => !own.includes(record)).map(({ _id }) => _id);
    const known = await also(connection, subject, others);
    return found.filter((record) => own.includes(record) || known.has(record._id));
  };
};

interface Opened<T extends Aggregate> {
  readonly definition: RegisterDefinition<T>;
  readonly model: Model<T>;
  readonly connection: Connection;
}

/** Records for whoever may read them: every way to one leads through here. */
export const readingOf = <T extends Aggregate>({ definition, model, connection }: Opened<T>) => {
  const readable = readableIn(connection, definition);
  const each = async (subject: Subject, ids: Iterable<string>): Promise<ReadonlyMap<string, T>> => {
    const found = await recordsById<T>(model.collection, ids);
    return new Map((await readable(subject, [...found.values()])).map((record) => [record._id, record]));
  };
  return {
    /** Of some records those the subject may read. */
    readable,
    /** Those of the ids the subject may read, by at most two queries. */
    each,
    one: async (subject: Subject, id: string | null | undefined): Promise<T | null> =>
      id ? ((await each(subject, [id])).get(id) ?? null) : null,
    /** Those the subject may read with one of the values at a path. */
    at: async (subject: Subject, at: At<T>, values: readonly string[]): Promise<readonly T[]> =>
      readable(subject, await findAt(model, { ...at, values })),
    /** Of those with each of the values at a path the first, where the subject may read it. */
    firstAt: async (subject: Subject, at: At<T>, values: readonly string[]): Promise<readonly T[]> =>
      readable(subject, await findFirstAt(model, { ...at, values })),
  };
};

export type Reading<T extends Aggregate> = ReturnType<typeof readingOf<T>>;
