import { can, type Resource } from '@anzhu/access';
import type { SubgraphContext } from './context.ts';

interface References<T> {
  /** All records of these ids in one query, in any order. */
  readonly find: (ids: readonly string[], context: SubgraphContext) => Promise<readonly T[]>;
  readonly idOf: (record: T) => string;
  readonly resourceOf: (record: T) => Resource;
}

type Query = { readonly obj: { readonly id?: unknown } };

/** A loader for `Type.__resolveReference`: one query for all references of an operation; null for what is absent or may not be read. */
export const referenceLoader =
  <T>({ find, idOf, resourceOf }: References<T>) =>
  async (queries: readonly Query[], context: SubgraphContext): Promise<readonly (T | null)[]> => {
    const ids = new Set(queries.map(({ obj }) => obj.id).filter((id) => typeof id === 'string'));
    const records = ids.size > 0 ? await find([...ids], context) : [];
    const readable = new Map(
      records.filter((record) => can(context.subject, 'read', resourceOf(record))).map((record) => [idOf(record), record]),
    );
    return queries.map(({ obj }) => (typeof obj.id === 'string' ? readable.get(obj.id) : undefined) ?? null);
  };
