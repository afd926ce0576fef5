import type { Collection } from 'mongoose';

/** Those of some ids that there are, by one query. */
export const copiesById =
  <T extends { readonly _id: string }>(collection: Collection<T>) =>
  async (ids: Iterable<string>): Promise<ReadonlyMap<string, T>> => {
    const asked = [...new Set(ids)];
    const found = asked.length > 0 ? await collection.find({ _id: { $in: asked } } as never).toArray() : [];
    return new Map((found as unknown as readonly T[]).map((copy) => [copy._id, copy]));
  };
