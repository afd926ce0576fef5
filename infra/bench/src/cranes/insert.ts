import type { Connection } from 'mongoose';
import { asWritten } from '../as-today.ts';

const unjournaled = { ordered: false, writeConcern: { w: 1, j: false } } as const;
const batch = 1_000;

/** Documents of some collections, by collection. */
export type Documents = Readonly<Record<string, readonly object[]>>;

/** Writes many documents as the service would, without waiting for the journal. */
export const insert = async (connection: Connection, documents: Documents): Promise<void> => {
  for (const [name, all] of Object.entries(documents)) {
    for (let at = 0; at < all.length; at += batch)
      await connection.collection(name).insertMany(asWritten(connection, name, all.slice(at, at + batch)) as never, unjournaled as never);
  }
};
