import { readFileSync } from 'node:fs';
import mongoose, { type Connection } from 'mongoose';

interface OldData<Ids> {
  readonly ids: Ids;
  readonly collections: Readonly<Record<string, readonly object[]>>;
  readonly indexes: Readonly<Record<string, readonly { readonly key: object; readonly name: string }[]>>;
}

/** A database as an earlier version wrote it, its documents and indexes, and the ids of the records that tests ask for. */
export const oldData = <Ids>(file: URL) => {
  const { ids, collections, indexes } = mongoose.mongo.BSON.EJSON.parse(readFileSync(file, 'utf8')) as OldData<Ids>;
  return {
    ids,
    put: async (connection: Connection): Promise<void> => {
      for (const name of new Set([...Object.keys(collections), ...Object.keys(indexes)])) {
        const [documents, specs] = [collections[name] ?? [], (indexes[name] ?? []).filter((index) => index.name !== '_id_')];
        await connection.createCollection(name);
        if (documents.length > 0) await connection.collection(name).insertMany(documents as never);
        if (specs.length > 0) await connection.collection(name).createIndexes(specs as never);
      }
    },
  };
};
