import type { mongo } from 'mongoose';
import { beyond, unlisted } from './page.ts';
import { searchOf } from './search.ts';

type Filter = mongo.Filter<mongo.Document>;

export interface Walk {
  readonly filter: Filter;
  /** A date that every document has, newest first; ties are broken by `_id`. */
  readonly sortBy: string;
  /** Ends the walk, also in the midst of a query. */
  readonly signal: AbortSignal;
  /** "Contains" search in a field, as the list has it. */
  readonly search?: { readonly field: string; readonly text: string } | undefined;
  /** Fields to leave out. */
  readonly projection?: Readonly<Record<string, 0>>;
  readonly batch?: number;
}

/** A search for what nobody has may look through a whole list. */
const timeLimitMs = 120_000;

/** The whole of a list in its order, by batches. Each is a query of its own from where the last ended: however slowly they are taken, no cursor of the database waits or times out, and none is lost with its server. */
export async function* walk<T>(
  collection: mongo.Collection,
  { sortBy, signal, batch = 250, ...asked }: Walk,
): AsyncGenerator<readonly T[]> {
  const found = asked.search ? await searchOf(collection, asked.search) : { filter: {} };
  let from: Filter = {};
  for (let isOver = false; !isOver; ) {
    const documents = await collection
      .find({ $and: [asked.filter, found.filter, from] } as Filter, {
        sort: { [sortBy]: -1, _id: -1 },
        limit: batch,
        batchSize: batch,
        maxTimeMS: timeLimitMs,
        projection: { ...unlisted, ...asked.projection },
        signal,
        ...('hint' in found ? { hint: found.hint } : {}),
      })
      .toArray();
    const last = documents.at(-1);
    isOver = documents.length < batch || signal.aborted;
    if (last) from = beyond({ sortBy }, { value: last[sortBy], id: String(last._id) });
    if (documents.length > 0) yield documents as unknown as readonly T[];
  }
}
