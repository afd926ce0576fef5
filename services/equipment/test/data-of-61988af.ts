import { readFileSync } from 'node:fs';
import mongoose, { type Connection } from 'mongoose';

/** The records of the data that tests ask for. */
export interface OldIds {
  readonly crane: string;
  /** The same machine, filed again under half-width brackets in the maker's name. */
  readonly double: string;
  readonly fullWidth: string;
  /** A draft that names the machine with a zero-width space in its number. */
  readonly pendingOfCrane: string;
  /** A draft for a machine that is not on record, with an en dash and a maker's code in small letters. */
  readonly draftOfNone: string;
  readonly installation: string;
}

interface OldData {
  readonly ids: OldIds;
  readonly collections: Readonly<Record<string, readonly object[]>>;
  readonly indexes: Readonly<Record<string, readonly { readonly key: object; readonly name: string }[]>>;
}

/** What the equipment service of commit 61988af wrote when it was given codes and names in several forms: its documents and indexes as they were. */
const oldData = (): OldData =>
  mongoose.mongo.BSON.EJSON.parse(readFileSync(new URL('data-of-61988af.json', import.meta.url), 'utf8')) as OldData;

export const oldIds = oldData().ids;

export const putOldData = async (connection: Connection): Promise<void> => {
  const { collections, indexes } = oldData();
  for (const [name, documents] of Object.entries(collections)) await connection.collection(name).insertMany(documents as never);
  for (const [name, specs] of Object.entries(indexes)) {
    const own = specs.filter((spec) => spec.name !== '_id_');
    await connection.collection(name).createIndexes(own as never);
  }
};

/** Everything in a database but what a job notes of itself, to be compared. */
export const wholeOf = async ({ db }: Connection): Promise<Readonly<Record<string, readonly object[]>>> => {
  const names = ((await db?.listCollections().toArray()) ?? [])
    .map(({ name }) => name)
    .filter((name) => !['leases', 'migrations'].includes(name));
  const found = await Promise.all(
    names.sort().map(async (name) => [name, (await db?.collection(name).find().sort({ _id: 1 }).toArray()) ?? []] as const),
  );
  return Object.fromEntries(found);
};
