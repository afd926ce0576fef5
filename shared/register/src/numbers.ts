import { isBlank } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { ClientSession, Connection, Model } from 'mongoose';
import type { RegisterDefinition } from './definition.ts';
import { valuesOf } from './known.ts';

const longest = 200;
/** A number was another record's before, at most so often. */
const mostHolders = 20;

interface Opened<T extends Aggregate> {
  readonly definition: RegisterDefinition<T>;
  readonly model: Model<T>;
  readonly connection: Connection;
}

type Known<T extends Aggregate> = NonNullable<RegisterDefinition<T>['known']>;

/** Whether one of the attributes has the value now, and whether one had it. */
const holding = <T extends Aggregate>(known: Known<T>, record: T, { names, typed }: { names: readonly string[]; typed: string }) => {
  const held = names.flatMap((name) => {
    const canonical = known[name]?.canonical ?? String;
    return valuesOf(known, name, record).filter(({ value }) => canonical(value) === canonical(typed));
  });
  const isPresent = held.some(({ until, isMistake }) => until === null && !isMistake);
  return { isPresent, isFormer: held.length > 0 && !isPresent };
};

/** Finds the records that have one of the values now, then those that had it, the latest first: for each value those of its own. */
const holdersFinder = <T extends Aggregate>({ definition: { known = {} }, model }: Opened<T>) => {
  const holdersIn = (found: readonly T[], names: readonly string[], typed: string): readonly T[] => {
    const judged = found.map((record) => ({ record, ...holding(known, record, { names, typed }) }));
    const holders = [...judged.filter(({ isPresent }) => isPresent), ...judged.filter(({ isFormer }) => isFormer)];
    return holders.map(({ record }) => record);
  };
  return async (
    names: readonly string[],
    typed: readonly string[],
    session?: ClientSession,
  ): Promise<ReadonlyMap<string, readonly T[]>> => {
    const asked = typed.filter((one) => !isBlank(one) && one.length <= longest);
    if (names.length === 0 || asked.length === 0) return new Map();
    const forms = [...new Set(asked.flatMap((one) => names.flatMap((name) => known[name]?.canonical(one) ?? [])))];
    const options = { sort: { createdAt: -1, _id: -1 }, limit: mostHolders * asked.length, ...(session && { session }) } as const;
    const found = (await model.collection.find({ knownAs: { $in: forms } } as never, options).toArray()) as unknown as readonly T[];
    return new Map(asked.map((one) => [one, holdersIn(found, names, one)]));
  };
};

const byKeys = ({ path, among }: { readonly path: string; readonly among?: object }, values: readonly string[]) => ({
  [path]: { $in: [...values] },
  ...(among ? {} : { [`${path}.0`]: { $exists: true } }),
});

/** Finds records by their numbers and names, present and former, and by their keys; for decisions and faces. */
export const numbersOf = <T extends Aggregate>(opened: Opened<T>) => {
  const { keys, byNumber, byName } = opened.definition;
  const { collection } = opened.model;
  const find = holdersFinder(opened);
  const findHolders = async (names: readonly string[], typed: string, session?: ClientSession): Promise<readonly T[]> =>
    (await find(names, [typed], session)).get(typed) ?? [];
  /** The record that has a value now, else the one that had it last. */
  const findKnown = async (...asked: Parameters<typeof findHolders>): Promise<T | null> => (await findHolders(...asked))[0] ?? null;
  const findOne = async (query: object, options: object = {}) => (await collection.findOne(query as never, options)) as unknown as T | null;
  return {
    findKnown,
    /** The record with one of the keys; of several the preferred. */
    findByKeys: async (values: readonly string[], session?: ClientSession): Promise<T | null> => {
      if (!keys || values.length === 0) return null;
      return findOne(byKeys(keys, values), { sort: { ...keys.prefer }, ...(session && { session }) });
    },
    /** The records of a name, as the query by name finds them. */
    byName: (typed: string): Promise<readonly T[]> => findHolders(byName ? [byName.by] : [], typed),
    /** The records that have, or had last, each of several numbers. */
    byNumbers: async (typed: readonly string[]): Promise<ReadonlyMap<string, T>> =>
      new Map([...(await find(byNumber?.by ?? [], typed))].flatMap(([one, [record]]) => (record ? [[one, record] as const] : []))),
    /** The record a number leads to, as the query by number finds it. */
    byNumber: async (typed: string): Promise<T | null> => {
      const own = await findKnown(byNumber?.by ?? [], typed);
      if (own || !byNumber?.also || typed.length > longest) return own;
      const id = await byNumber.also(opened.connection, typed);
      return id === null ? null : findOne({ _id: id });
    },
  };
};
