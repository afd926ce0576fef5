import { setImmediate as othersGoOn } from 'node:timers/promises';
import type { Connection, mongo } from 'mongoose';
import { optionsOf } from './aggregate.ts';
import { entryLogName, logKey } from './entry-log.ts';
import { maybeNamesIn, mentionsOf, type Nameless, withoutNames } from './erased-names.ts';
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
  /** Fields that are seen to otherwise, by collection. */
  readonly except: Readonly<Record<string, readonly string[]>>;
}

/** So many digests are made before other work has its turn. */
const digestsInARow = 200;
/** The log of events is published as it is, and says no names; the log of records goes with its records. */
const left = /^system\.|\.chunks$|^event_log$|^log_entries$/;

const collectionsOf = async ({ connection }: Erasing): Promise<readonly string[]> => {
  const all = (await connection.db?.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) ?? [];
  return all
    .map(({ name }) => name)
    .filter((name) => !left.test(name))
    .sort();
};

/** Which texts of a document are names of the person; a long text keeps no other work waiting. */
const namesIn = async ({ person, nameRefOf }: Erasing, document: object): Promise<ReadonlySet<string>> => {
  const names = new Set<string>();
  let looked = 0;
  for (const text of maybeNamesIn(document, person)) {
    if (person.nameRefs.includes(nameRefOf(person.personRef, text))) names.add(text);
    looked += 1;
    if (looked % digestsInARow === 0) await othersGoOn();
  }
  return names;
};

/** The fields of a document in which it differs once the names are taken out of it. */
const namelessFields = async (erasing: Erasing, collection: string, document: mongo.Document) => {
  const but = erasing.except[collection] ?? [];
  const looked = Object.fromEntries(Object.entries(document).filter(([field]) => !but.includes(field)));
  const names = await namesIn(erasing, looked);
  if (names.size === 0) return undefined;
  return differing(
    looked,
    withoutNames(looked, erasing.person, (text) => names.has(text)),
  );
};

/** What a write of a document of this collection brings with it. */
const modelOf = ({ connection }: Erasing, collection: string) => {
  const model = Object.values(connection.models).find((one) => one.collection.collectionName === collection);
  return optionsOf(model);
};

/** The document as it is by now is written without the names, unless somebody wrote it meanwhile: then it is looked at again. */
const eraseIn = async (erasing: Erasing, collection: mongo.Collection, first: mongo.Document): Promise<number> => {
  const { derive } = modelOf(erasing, collection.collectionName);
  for (let document: mongo.Document | null = first; document; document = await collection.findOne({ _id: first['_id'] })) {
    const changed = await namelessFields(erasing, collection.collectionName, document);
    if (!changed) return 0;
    const set = { ...changed, ...derive?.({ ...document, ...changed }) };
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
  let changed = 0;
  for await (const entry of log.find({ _id: { $gt: `${of}#`, $lt: `${of}$` } as never })) changed += await eraseIn(erasing, log, entry);
  return changed;
};

interface Found {
  readonly collection: mongo.Collection;
  readonly document: mongo.Document;
}

/** The documents of a database that come next. */
async function* documentsAfter(erasing: Erasing, from: WalkedTo | null): AsyncGenerator<Found> {
  for (const name of await collectionsOf(erasing)) {
    if (from !== null && name < from.collection) continue;
    const beyond = from?.collection === name ? { _id: { $gt: from.after } as never } : {};
    const collection = erasing.connection.collection(name) as unknown as mongo.Collection;
    for await (const document of collection.find(beyond, { sort: { _id: 1 } })) yield { collection, document };
  }
}

export interface Walked {
  /** So many documents were changed. */
  readonly changed: number;
  /** Where to go on; null at the end. */
  readonly to: WalkedTo | null;
}

/** Erases the names from the next documents of a database, as many as there is time for and at least one: wherever a record mentions the person, whatever stands there as one of the names, in the log of the record too. */
export const eraseNames = async (erasing: Erasing, from: WalkedTo | null, isOver: () => boolean): Promise<Walked> => {
  const mentions = mentionsOf(erasing.person);
  let changed = 0;
  for await (const { collection, document } of documentsAfter(erasing, from)) {
    if (mentions(document)) {
      changed += await eraseIn(erasing, collection, document);
      changed += await eraseInLog(erasing, logKey(collection.collectionName, String(document['_id'])));
    }
    if (isOver()) return { changed, to: { collection: collection.collectionName, after: document['_id'] } };
  }
  return { changed, to: null };
};
