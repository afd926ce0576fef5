import { err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { mongo } from 'mongoose';

type Filter = mongo.Filter<mongo.Document>;

export interface PageRequest {
  /** 1 to 100, 20 when absent. */
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  /** Jumps within the first 10,000; not together with `after`. */
  readonly offset?: number | null | undefined;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

interface ListQuery {
  readonly filter: Filter;
  /** A date or string field that every document has, newest or greatest first; ties are broken by `_id`. */
  readonly sortBy: string;
  readonly page: PageRequest;
  /** Fields to read; all that lists may show unless said. */
  readonly fields?: readonly string[] | undefined;
  readonly maxTimeMs?: number;
  readonly hint?: Readonly<Record<string, 1 | -1>> | undefined;
}

/** What no list shows. */
export const unlisted = { outbox: 0, requests: 0, grams: 0 } as const;

/** What is read of each entry: the fields asked for and what its cursor is made of. */
export const shownBy = ({ fields, sortBy }: Pick<ListQuery, 'fields' | 'sortBy'>): Readonly<Record<string, 0 | 1>> =>
  fields ? Object.fromEntries([sortBy, ...fields].map((field) => [field, 1])) : unlisted;

const maxFirst = 100;
const maxOffset = 10_000;

const encode = (sortBy: string, value: unknown, id: string): string =>
  Buffer.from(JSON.stringify([value instanceof Date ? { date: value.toISOString() } : value, id, sortBy])).toString('base64url');

interface Cursor {
  readonly value: unknown;
  readonly id: string;
}

/** A date or a plain text or number: anything else would be read as an operator of the query. */
const sortValue = (value: unknown): Date | string | number | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const date = new Date(String((value as { date?: unknown } | null)?.date));
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** The place in a list of that order; a cursor of another order is none here. */
const decode = (cursor: string, sortBy: string): Cursor | undefined => {
  try {
    const [stated, id, order] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as readonly unknown[];
    const value = sortValue(stated);
    return value === undefined || typeof id !== 'string' || order !== sortBy ? undefined : { value, id };
  } catch {
    return undefined;
  }
};

const fault = (path: string, zh: string, en: string): Refusal => badUserInput({ path, code: 'INVALID', zh, en });

/** What a page is asked for, checked. */
export interface Window {
  readonly first: number;
  readonly offset: number;
  readonly after: Cursor | undefined;
}

/** The page asked for of a list in that order, or what is wrong with it. */
export const windowOf = ({ first, after, offset }: PageRequest, sortBy: string): Result<Window, Refusal> => {
  const size = first ?? 20;
  if (size < 1 || size > maxFirst) return err(fault('first', `每页1至${maxFirst}条`, `A page has 1 to ${maxFirst} entries`));
  const skip = offset ?? 0;
  if (skip < 0 || skip > maxOffset)
    return err(fault('offset', `跳页限前${maxOffset}条`, `Pages can be jumped to within the first ${maxOffset} entries`));
  const cursor = after ? decode(after, sortBy) : undefined;
  if (after && (!cursor || skip > 0)) return err(fault('after', '游标无效', 'The cursor is not valid here'));
  return ok({ first: size, offset: skip, after: cursor });
};

/** What comes after an entry of a list. */
export const beyond = (sortBy: string, { value, id }: Cursor): Filter =>
  ({
    [sortBy]: { $lte: value },
    $or: [{ [sortBy]: { $lt: value } }, { [sortBy]: value, _id: { $lt: id } }],
  }) as Filter;

/** What a document holds at a path of names joined by dots. */
export const valueAt = (document: mongo.Document, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

/** The page that so many found documents and one more make. */
export const pageOf = <T>(found: readonly mongo.Document[], { first, offset, after }: Window, sortBy: string): Page<T> => ({
  edges: found
    .slice(0, first)
    .map((node) => ({ cursor: encode(sortBy, valueAt(node, sortBy), String(node._id)), node: node as unknown as T })),
  hasNextPage: found.length > first,
  hasPreviousPage: offset > 0 || after !== undefined,
});

/** One page of a list by keyset: the same cost at any depth. */
export const page = async <T>(collection: mongo.Collection, query: ListQuery): Promise<Result<Page<T>, Refusal>> => {
  const request = windowOf(query.page, query.sortBy);
  if (!request.ok) return request;
  const { first, offset, after } = request.value;
  const filter = after ? { $and: [query.filter, beyond(query.sortBy, after)] } : query.filter;
  const found = await collection
    .find(filter as Filter, {
      sort: { [query.sortBy]: -1, _id: -1 },
      skip: offset,
      limit: first + 1,
      maxTimeMS: query.maxTimeMs ?? 5_000,
      projection: shownBy(query),
      ...(query.hint ? { hint: query.hint } : {}),
    })
    .toArray();
  return ok(pageOf<T>(found, request.value, query.sortBy));
};

/** How many match, counted up to a cap (1,000) unless asked exactly. */
export const countUpTo = async (
  collection: mongo.Collection,
  filter: Filter,
  cap = 1_000,
): Promise<{ count: number; isCapped: boolean }> => {
  const counted = await collection.countDocuments(filter, { limit: cap + 1, maxTimeMS: 5_000 });
  return { count: Math.min(counted, cap), isCapped: counted > cap };
};
