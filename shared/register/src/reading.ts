import { readQuery, type Subject } from '@anzhu/access';
import { type Aggregate, recordsById } from '@anzhu/store';
import type { Connection, Model } from 'mongoose';
import type { RegisterDefinition } from './definition.ts';

type Query = Readonly<Record<string, unknown>>;
type Rule<T extends Aggregate> = Pick<RegisterDefinition<T>, 'readableBy'>;

export const isSignedIn = ({ org }: Pick<Subject, 'org'>): boolean => org !== '';

/** The records a subject reads by its organisation or region, as a query; none where it reads nothing. */
export const scopeOf = <T extends Aggregate>({ readableBy }: Rule<T>, subject: Subject): Query | undefined => {
  if (readableBy === 'SIGNED_IN') return isSignedIn(subject) ? {} : undefined;
  return readQuery(subject, readableBy.orgs);
};

const holds = (record: object, path: string, value: unknown): boolean => {
  const found = (record as Query)[path];
  return Array.isArray(found) ? found.includes(value) : found === value;
};

/** Whether the query of the subject's scope finds the record: lists and single records are decided by one rule. */
export const isInScope = <T extends Aggregate>(rule: Rule<T>, subject: Subject, record: T): boolean => {
  const scope = scopeOf(rule, subject);
  return scope !== undefined && Object.entries(scope).every(([path, value]) => holds(record, path, value));
};

interface Opened<T extends Aggregate> {
  readonly definition: RegisterDefinition<T>;
  readonly model: Model<T>;
  readonly connection: Connection;
}

/** Records for whoever may read them: every way to one leads through here. */
export const readingOf = <T extends Aggregate>({ definition, model, connection }: Opened<T>) => {
  const readable = async (subject: Subject, found: readonly T[]): Promise<readonly T[]> => {
    const { readableBy } = definition;
    const own = found.filter((record) => isInScope(definition, subject, record));
    if (own.length === found.length || readableBy === 'SIGNED_IN' || !readableBy.also) return own;
    const others = found.filter((record) => !own.includes(record)).map(({ _id }) => _id);
    const known = await readableBy.also(connection, subject, others);
    return found.filter((record) => own.includes(record) || known.has(record._id));
  };
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
  };
};

export type Reading<T extends Aggregate> = ReturnType<typeof readingOf<T>>;
