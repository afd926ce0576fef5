import { isDeepStrictEqual } from 'node:util';
import type { Connection, Model, mongo } from 'mongoose';
import { optionsOf, tallyOf } from './aggregate.ts';
import { entryLogName, prepareEntryLog } from './entry-log.ts';
import { prepareLooseFiles } from './loose-files.ts';
import { isTallied, prepareTally } from './recount.ts';

type AnyModel = Model<unknown>;
type Validator = Readonly<Record<string, unknown>> | undefined;
type Index = mongo.IndexDescription & { readonly name: string };

/** What documents of a collection without a model are found by, or forgotten after. */
export interface CollectionIndexes {
  readonly collection: string;
  readonly indexes: readonly Readonly<
    Pick<mongo.IndexDescription, 'key' | 'unique' | 'partialFilterExpression' | 'expireAfterSeconds' | 'sparse'>
  >[];
}

const modelsOf = (connection: Connection): readonly AnyModel[] => Object.values(connection.models) as unknown as readonly AnyModel[];

/** What MongoDB tells of an index, as far as one is defined here. */
const toldOf = ({ key, name, unique, sparse, partialFilterExpression, expireAfterSeconds }: mongo.Document): Index => ({
  key,
  name,
  ...(unique ? { unique: true } : {}),
  ...(sparse ? { sparse: true } : {}),
  ...(partialFilterExpression ? { partialFilterExpression } : {}),
  ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
});

const named = (key: object, options: object): Index => toldOf({ ...options, key, name: Object.entries(key).flat().join('_') });

/** A collection with the indexes that this code wants. */
interface Indexed {
  readonly collection: mongo.Collection;
  readonly wanted: readonly Index[];
}

const indexedBy = ({ schema, collection }: AnyModel): Indexed => ({
  collection: collection as unknown as mongo.Collection,
  wanted: schema.indexes().map(([key, options]) => named(key, options)),
});

const indexedAs = (connection: Connection, { collection, indexes }: CollectionIndexes): Indexed => ({
  collection: connection.collection(collection) as unknown as mongo.Collection,
  wanted: indexes.map(({ key, ...options }) => named(key, options)),
});

const isSame = (one: Index, other: Index): boolean =>
  JSON.stringify(one.key) === JSON.stringify(other.key) &&
  isDeepStrictEqual({ ...one, key: null, name: '' }, { ...other, key: null, name: '' });

/** Index options that MongoDB takes for the same index, so that only one of them can be there. */
const isInTheWay = (there: Index, wanted: Index): boolean =>
  there.name === wanted.name || JSON.stringify(there.key) === JSON.stringify(wanted.key);

interface Difference {
  readonly missing: readonly Index[];
  /** Present with other options; in the place of one that is missing. */
  readonly stale: readonly Index[];
}

const differenceOf = async ({ collection, wanted: all }: Indexed): Promise<Difference> => {
  const there = (await collection.listIndexes().toArray()).map(toldOf);
  const missing = all.filter((wanted) => !there.some((index) => isSame(index, wanted)));
  return { missing, stale: there.filter((index) => missing.some((wanted) => isInTheWay(index, wanted))) };
};

const presentValidators = async ({ db }: Connection): Promise<ReadonlyMap<string, Validator>> => {
  const collections = (await db?.listCollections({}, { nameOnly: false }).toArray()) ?? [];
  return new Map(collections.map(({ name, options }) => [name, (options as { validator?: Validator } | undefined)?.validator]));
};

/** Says in words which documents keep a unique index from being made. */
const explained = (collection: string, error: unknown): unknown => {
  const { code, keyPattern, keyValue } = error as { code?: number; keyPattern?: object; keyValue?: object };
  if (code !== 11000) return error;
  const key = JSON.stringify(keyValue ?? keyPattern);
  return new Error(`${collection}: the unique index cannot be made, two documents have ${key}. Mend them and run the job again.`);
};

const prepareIndexes = async (indexed: Indexed): Promise<void> => {
  const { collection } = indexed;
  const { missing, stale } = await differenceOf(indexed);
  for (const { name } of stale) await collection.dropIndex(name);
  if (missing.length === 0) return;
  await collection.createIndexes([...missing]).catch((error: unknown) => {
    throw explained(collection.collectionName, error);
  });
};

const prepareModel = async (connection: Connection, model: AnyModel, present: ReadonlyMap<string, Validator>): Promise<void> => {
  const { collectionName } = model.collection;
  if (!present.has(collectionName)) await model.createCollection();
  const { validator } = optionsOf(model);
  if (validator && !isDeepStrictEqual(validator, present.get(collectionName)))
    await connection.db?.command({ collMod: collectionName, validator });
  await prepareIndexes(indexedBy(model));
  const tallied = tallyOf(model);
  if (tallied) await prepareTally(tallied);
};

/** Creates collections, validators, indexes and counts as this code defines them, and makes an index anew whose options have changed. What is there already is left alone: changing it would wait for the transactions of a process that was killed. */
export const prepare = async (connection: Connection, others: readonly CollectionIndexes[] = []): Promise<void> => {
  const present = await presentValidators(connection);
  if (!present.has(entryLogName)) await connection.createCollection(entryLogName);
  await prepareEntryLog(connection);
  await prepareLooseFiles(connection);
  for (const model of modelsOf(connection)) await prepareModel(connection, model, present);
  for (const other of others) {
    if (!present.has(other.collection)) await connection.createCollection(other.collection);
    await prepareIndexes(indexedAs(connection, other));
  }
};

const indexesLacking = async (indexed: Indexed): Promise<readonly string[]> => {
  const { missing } = await differenceOf(indexed);
  return missing.map(({ name }) => `${indexed.collection.collectionName} has no index ${name}, or one with other options`);
};

const lacksOf = async (model: AnyModel, present: ReadonlyMap<string, Validator>): Promise<readonly string[]> => {
  const { collectionName } = model.collection;
  if (!present.has(collectionName)) return [`there is no collection ${collectionName}`];
  const { validator } = optionsOf(model);
  const tallied = tallyOf(model);
  return [
    ...(validator && !isDeepStrictEqual(validator, present.get(collectionName)) ? [`${collectionName} has another validator`] : []),
    ...(await indexesLacking(indexedBy(model))),
    ...(tallied && !(await isTallied(tallied)) ? [`${collectionName} is not counted as this version counts it`] : []),
  ];
};

const lackedBy = async (connection: Connection, wanted: CollectionIndexes, present: ReadonlyMap<string, Validator>) =>
  present.has(wanted.collection) ? indexesLacking(indexedAs(connection, wanted)) : [`there is no collection ${wanted.collection}`];

/** What of collections, validators, indexes and counts is not as this code defines it, in words for an operator. */
export const unprepared = async (connection: Connection, also: readonly CollectionIndexes[] = []): Promise<readonly string[]> => {
  const present = await presentValidators(connection);
  const log = present.has(entryLogName) ? [] : [`there is no collection ${entryLogName}`];
  const lacks = await Promise.all(modelsOf(connection).map((model) => lacksOf(model, present)));
  const others = await Promise.all(also.map((one) => lackedBy(connection, one, present)));
  return [...log, ...lacks.flat(), ...others.flat()];
};
