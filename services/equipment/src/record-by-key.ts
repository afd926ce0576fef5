import { recordsById } from '@anzhu/store';
import type { Model } from 'mongoose';

/** A loader of a field that is one record found by id: one query for all of an answer. Whoever is shown the object is shown it. */
export const recordByKey = <T, R extends { readonly _id: string }>(model: unknown, keyOf: (object: T) => string | null | undefined) => ({
  loader: async (queries: readonly { readonly obj: T }[]): Promise<readonly (R | null)[]> => {
    const keys = queries.map(({ obj }) => keyOf(obj) ?? '');
    const byKey = await recordsById<R>(
      (model as Model<R>).collection,
      keys.filter((key) => key !== ''),
    );
    return keys.map((key) => byKey.get(key) ?? null);
  },
  opts: { cache: false },
});
