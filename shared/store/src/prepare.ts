import { isDeepStrictEqual } from 'node:util';
import type { Connection, Model, mongo } from 'mongoose';
import { optionsOf, tallyOf } from './aggregate.ts';
import { entryLogName, prepareEntryLog } from './entry-log.ts';
import { prepareLooseFiles } from './loose-files.ts';
import { isTallied, prepareTally } from './recount.ts';

type AnyModel = Model<unknown>;
type Validator = Readonly<Record<string, unknown>> | undefined;
type Index = mongo.IndexDescription & { readonly name: string };

const modelsOf = (connection: Connection): readonly AnyModel[] => Object.values(connection.models) as unknown as readonly AnyModel[];

const wantedIndexes = (model: AnyModel): readonly Index[] =>
  model.schema.indexes().map(([key, { unique, partialFilterExpression, expireAfterSeconds }]) => ({
    key: key as mongo.IndexDescription['key'],
    name: Object.entries(key).flat().join('_'),
    ...(unique ? { unique: true } : {}),
    ...(partialFilterExpression ? { partialFilterExpression } : {}),
    ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
  }));

/** What MongoDB tells of an index, as far as one is defined here. */
const toldOf = ({ key, name, unique, partialFilterExpression, expireAfterSeconds }: mongo.Document): Index => ({
  key,
  name,
  ...(unique ? { unique: true } : {}),
  ...(partialFilterExpression ? { partialFilterExpression } : {}),
  ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
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

const differenceOf = async (model: AnyModel): Promise<Difference> => {
  const there = (await model.collection.listIndexes().toArray()).map(toldOf);
  const missing = wantedIndexes(model).filter((wanted) => !there.some((index) => isSame(index, wanted)));
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

const prepareIndexes = async (model: AnyModel): Promise<void> => {
  const { missing, stale } = await differenceOf(model);
  for (const { name } of stale) await model.collection.dropIndex(name);
  if (missing.length === 0) return;
  await model.collection.createIndexes(missing as mongo.IndexDescription[]).catch((error: unknown) => {
    throw explained(model.collection.collectionName, error);
  });
};

/** Creates collections, validators, indexes and counts as this code defines them, and makes an index anew whose options have changed. What is there already is left alone: changing it would wait for the transactions of a process that was killed. */
export const prepare = async (connection: Connection): Promise<void> => {
  const present = await presentValidators(connection);
  if (!present.has(entryLogName)) await connection.createCollection(entryLogName);
  await prepareEntryLog(connection);
  await prepareLooseFiles(connection);
  for (const model of modelsOf(connection)) {
    const { collectionName } = model.collection;
    if (!present.has(collectionName)) await model.createCollection();
    const { validator } = optionsOf(model);
    if (validator && !isDeepStrictEqual(validator, present.get(collectionName)))
      await connection.db?.command({ collMod: collectionName, validator });
    await prepareIndexes(model);
    const tallied = tallyOf(model);
    if (tallied) await prepareTally(tallied);
  }
};

const lacksOf = async (model: AnyModel, present: ReadonlyMap<string, Validator>): Promise<readonly string[]> => {
  const { collectionName } = model.collection;
  if (!present.has(collectionName)) return [`there is no collection ${collectionName}`];
  const { validator } = optionsOf(model);
  const { missing } = await differenceOf(model);
  const tallied = tallyOf(model);
  return [
    ...(validator && !isDeepStrictEqual(validator, present.get(collectionName)) ? [`${collectionName} has another validator`] : []),
    ...missing.map(({ name }) => `${collectionName} has no index ${name}, or one with other options`),
    ...(tallied && !(await isTallied(tallied)) ? [`${collectionName} is not counted as this version counts it`] : []),
  ];
};

/** What of collections, validators, indexes and counts is not as this code defines it, in words for an operator. */
export const unprepared = async (connection: Connection): Promise<readonly string[]> => {
  const present = await presentValidators(connection);
  const log = present.has(entryLogName) ? [] : [`there is no collection ${entryLogName}`];
  const lacks = await Promise.all(modelsOf(connection).map((model) => lacksOf(model, present)));
  return [...log, ...lacks.flat()];
};
