import type { Model } from 'mongoose';

/** A loader of a field that is one record found by id: one query for all of an answer. Whoever is shown the object is shown it. */
export const recordByKey = <T, R extends { readonly _id: string }>(model: unknown, keyOf: (object: T) => string | null | undefined) => ({
  loader: async (queries: readonly { readonly obj: T }[]): Promise<readonly (R | null)[]> => {
    const keys = queries.map(({ obj }) => keyOf(obj) ?? '');
    const asked = [...new Set(keys)].filter((key) => key !== '');
    const found = asked.length > 0 ? await (model as Model<R>).find({ _id: { $in: asked } } as never).lean<R[]>() : [];
    const byKey = new Map(found.map((record) => [record._id, record]));
    return keys.map((key) => byKey.get(key) ?? null);
  },
  opts: { cache: false },
});
