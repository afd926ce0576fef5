import type { ClientSession, Collection } from 'mongoose';

/** Those of some ids that there are, by one query; none asked, none made. */
export const recordsById = async <T extends { readonly _id: string }>(
  collection: Pick<Collection, 'find'>,
  ids: Iterable<string>,
  session?: ClientSession,
): Promise<ReadonlyMap<string, T>> => {
  const asked = [...new Set(ids)];
  const found = asked.length > 0 ? await collection.find({ _id: { $in: asked } } as never, session ? { session } : {}).toArray() : [];
  return new Map((found as unknown as readonly T[]).map((record) => [record._id, record]));
};
