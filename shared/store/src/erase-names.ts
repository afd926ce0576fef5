import type { Connection, mongo } from 'mongoose';
import { optionsOf } from './aggregate.ts';
import { entryLogName, logKey } from './entry-log.ts';
import { type IsName, mentions, type Nameless, withoutNames } from './erased-names.ts';
import type { NameRefOf } from './personal-data.ts';
import { differing } from './rewrite.ts';

/** How far a walk over a database has come. */
export interface WalkedTo {
  readonly collection: string;
  /** Of the last document. */
  readonly after: unknown;
}

interface Erasing {
  readonly connection: Connection;
  readonly person: Nameless;
  readonly nameRefOf: NameRefOf;
  /** Collections that are seen to otherwise. */
  readonly except: readonly string[];
}

const batchSize = 200;
/** The log of events is published as it is, and says no names; the log of records goes with its records. */
const left = /^system\.|\.chunks$|^event_log$|^log_entries$/;

const namesOf = async ({ connection, except }: Erasing): Promise<readonly string[]> => {
  const all = (await connection.db?.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) ?? [];
  return all
    .map(({ name }) => name)
    .filter((name) => !left.test(name) && !except.includes(name))
    .sort();
};

const isNameOf =
  ({ person: { personRef, nameRefs }, nameRefOf }: Erasing): IsName =>
  (text) =>
    nameRefs.includes(nameRefOf(personRef, text));

/** What a write of a document of this collection brings with it. */
const modelOf = ({ connection }: Erasing, collection: string) => {
  const model = Object.values(connection.models).find((one) => one.collection.collectionName === collection);
  return optionsOf(model);
};

/** The document as it is by now is written without the names, unless somebody wrote it meanwhile: then it is looked at again. */
const eraseIn = async (erasing: Erasing, collection: mongo.Collection, first: mongo.Document): Promise<number> => {
  const { derive } = modelOf(erasing, collection.collectionName);
  for (let document: mongo.Document | null = first; document; document = await collection.findOne({ _id: first['_id'] })) {
    const after = withoutNames(document, erasing.person, isNameOf(erasing));
    const changed = differing(document, after);
    if (!changed) return 0;
    const set = { ...changed, ...derive?.(after) };
    const before = Object.fromEntries(Object.keys(set).map((field) => [field, document?.[field]]));
    const isVersioned = typeof document['version'] === 'number';
    const same = isVersioned ? { version: document['version'] } : before;
    const done = await collection.updateOne({ _id: first['_id'], ...same }, { $set: set, ...(isVersioned && { $inc: { version: 1 } }) });
    if (done.matchedCount === 1) return 1;
  }
  return 0;
};

/** The entries of its log that have left a record. */
const eraseInLog = async (erasing: Erasing, of: string): Promise<number> => {
  const log = erasing.connection.collection(entryLogName) as unknown as mongo.Collection;
  const entries = await log.find({ _id: { $gt: `${of}#`, $lt: `${of}$` } as never }).toArray();
  let changed = 0;
  for (const entry of entries) changed += await eraseIn(erasing, log, entry);
  return changed;
};

/** Erases the names from the next documents of a database: wherever a record mentions the person, whatever stands there as one of the names, in the log of the record too. Answers how many were changed, and from where to go on; null at the end. */
export const eraseNames = async (
  erasing: Erasing,
  from: WalkedTo | null,
): Promise<{ readonly changed: number; readonly to: WalkedTo | null }> => {
  const names = await namesOf(erasing);
  const name = names.find((one) => from === null || one >= from.collection);
  if (name === undefined) return { changed: 0, to: null };
  const collection = erasing.connection.collection(name) as unknown as mongo.Collection;
  const beyond = from?.collection === name && from.after !== null ? { _id: { $gt: from.after } as never } : {};
  const documents = await collection.find(beyond, { sort: { _id: 1 }, limit: batchSize }).toArray();
  let changed = 0;
  for (const document of documents.filter((one) => mentions(one, erasing.person))) {
    changed += await eraseIn(erasing, collection, document);
    changed += await eraseInLog(erasing, logKey(name, String(document._id)));
  }
  if (documents.length === batchSize) return { changed, to: { collection: name, after: documents.at(-1)?._id } };
  const next = names.find((one) => one > name);
  return { changed, to: next === undefined ? null : { collection: next, after: null } };
};
