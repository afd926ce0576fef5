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

/** A part of a list in an order of its own; a list is its parts, one after another. */
export interface ListPart {
  /** Tells a cursor of this part from those of other parts and orders. */
  readonly name: string;
  readonly filter: Filter;
  /** A date or text that every document of the part has; ties are broken by `_id`. */
  readonly sortBy: string;
  readonly direction: 1 | -1;
  /** The index to go by; unless said, MongoDB chooses. */
  readonly hint?: Readonly<Record<string, 1 | -1>> | undefined;
}

interface PartsQuery {
  readonly parts: readonly ListPart[];
  readonly page: PageRequest;
  /** Fields to read; all that lists may show unless said. */
  readonly fields?: readonly string[] | undefined;
  readonly maxTimeMs?: number;
  readonly hint?: Readonly<Record<string, 1 | -1>> | undefined;
}

interface ListQuery extends Omit<PartsQuery, 'parts'> {
  readonly filter: Filter;
  /** A date or text that every document has, newest or greatest first; ties are broken by `_id`. */
  readonly sortBy: string;
}

/** A list in one order, newest or greatest first. */
export const descending = (sortBy: string, filter: Filter = {}): ListPart => ({ name: sortBy, filter, sortBy, direction: -1 });

/** What no list shows. */
export const unlisted = { outbox: 0, requests: 0, grams: 0 } as const;

/** What is read of each entry: the fields asked for and what its cursor is made of. */
export const shownBy = ({ fields, sortBy }: Pick<ListQuery, 'fields' | 'sortBy'>): Readonly<Record<string, 0 | 1>> =>
  fields ? Object.fromEntries([sortBy, ...fields].map((field) => [field, 1])) : unlisted;

const maxFirst = 100;
const maxOffset = 10_000;

const encode = (name: string, value: unknown, id: string): string =>
  Buffer.from(JSON.stringify([value instanceof Date ? { date: value.toISOString() } : value, id, name])).toString('base64url');

interface Cursor {
  readonly value: unknown;
  readonly id: string;
  /** The part of the list in which it stands. */
  readonly part: string;
}

/** A date or a plain text or number: anything else would be read as an operator of the query. */
const sortValue = (value: unknown): Date | string | number | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const date = new Date(String((value as { date?: unknown } | null)?.date));
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** The place in a list of those parts; a cursor of another list is none here. */
const decode = (cursor: string, parts: readonly string[]): Cursor | undefined => {
  try {
    const [stated, id, part] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as readonly unknown[];
    const value = sortValue(stated);
    return value === undefined || typeof id !== 'string' || !parts.includes(String(part)) ? undefined : { value, id, part: String(part) };
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

/** The page asked for of a list of those parts, or what is wrong with it. */
export const windowOf = ({ first, after, offset }: PageRequest, ...parts: readonly string[]): Result<Window, Refusal> => {
  const size = first ?? 20;
  if (size < 1 || size > maxFirst) return err(fault('first', `每页1至${maxFirst}条`, `A page has 1 to ${maxFirst} entries`));
  const skip = offset ?? 0;
  if (skip < 0 || skip > maxOffset)
    return err(fault('offset', `跳页限前${maxOffset}条`, `Pages can be jumped to within the first ${maxOffset} entries`));
  const cursor = after ? decode(after, parts) : undefined;
  if (after && (!cursor || skip > 0)) return err(fault('after', '游标无效', 'The cursor is not valid here'));
  return ok({ first: size, offset: skip, after: cursor });
};

/** What comes after an entry of a list. */
export const beyond = (
  { sortBy, direction = -1 }: { readonly sortBy: string; readonly direction?: 1 | -1 },
  { value, id }: Pick<Cursor, 'value' | 'id'>,
): Filter => {
  const [next, orSame] = direction === 1 ? ['$gt', '$gte'] : ['$lt', '$lte'];
  return {
    [sortBy]: { [orSame]: value },
    $or: [{ [sortBy]: { [next]: value } }, { [sortBy]: value, _id: { [next]: id } }],
  } as Filter;
};

/** What a document holds at a path of names joined by dots. */
export const valueAt = (document: mongo.Document, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

interface FoundIn {
  readonly part: Pick<ListPart, 'name' | 'sortBy'>;
  readonly node: mongo.Document;
}

const pageOfFound = <T>(found: readonly FoundIn[], { first, offset, after }: Window): Page<T> => ({
  edges: found.slice(0, first).map(({ part: { name, sortBy }, node }) => ({
    cursor: encode(name, valueAt(node, sortBy), String(node._id)),
    node: node as unknown as T,
  })),
  hasNextPage: found.length > first,
  hasPreviousPage: offset > 0 || after !== undefined,
});

/** The page that so many found documents and one more make. */
export const pageOf = <T>(found: readonly mongo.Document[], window: Window, sortBy: string): Page<T> =>
  pageOfFound(
    found.map((node) => ({ part: { name: sortBy, sortBy }, node })),
    window,
  );

/** The parts from where a page goes on. */
const partsFrom = (parts: readonly ListPart[], after: Cursor | undefined): readonly ListPart[] => {
  if (!after) return parts;
  const [begun, ...others] = parts.slice(parts.findIndex(({ name }) => name === after.part));
  return begun ? [{ ...begun, filter: { $and: [begun.filter, beyond(begun, after)] } as Filter }, ...others] : [];
};

const readParts = async (
  collection: mongo.Collection,
  query: PartsQuery,
  { first, offset, after }: Window,
): Promise<readonly FoundIn[]> => {
  const { maxTimeMs: maxTimeMS = 5_000 } = query;
  const found: FoundIn[] = [];
  let skip = offset;
  for (const part of partsFrom(query.parts, after)) {
    const { filter, sortBy, direction, hint = query.hint } = part;
    const limit = first + 1 - found.length;
    if (limit === 0) break;
    const shown = { sort: { [sortBy]: direction, _id: direction }, projection: shownBy({ ...query, sortBy }) };
    const nodes = await collection.find(filter, { ...shown, skip, limit, maxTimeMS, ...(hint && { hint }) }).toArray();
    found.push(...nodes.map((node) => ({ part, node })));
    skip = nodes.length > 0 || skip === 0 ? 0 : skip - (await collection.countDocuments(filter, { limit: skip, maxTimeMS }));
  }
  return found;
};

/** One page of a list by keyset: the same cost at any depth of a part. */
export const pageOfParts = async <T>(collection: mongo.Collection, query: PartsQuery): Promise<Result<Page<T>, Refusal>> => {
  const request = windowOf(query.page, ...query.parts.map(({ name }) => name));
  return request.ok ? ok(pageOfFound<T>(await readParts(collection, query, request.value), request.value)) : request;
};

/** One page of a list in one order. */
export const page = <T>(collection: mongo.Collection, { filter, sortBy, ...query }: ListQuery): Promise<Result<Page<T>, Refusal>> =>
  pageOfParts<T>(collection, { ...query, parts: [descending(sortBy, filter)] });

/** How many match, counted up to a cap (1,000) unless asked exactly. */
export const countUpTo = async (
  collection: mongo.Collection,
  filter: Filter,
  cap = 1_000,
): Promise<{ count: number; isCapped: boolean }> => {
  const counted = await collection.countDocuments(filter, { limit: cap + 1, maxTimeMS: 5_000 });
  return { count: Math.min(counted, cap), isCapped: counted > cap };
};
