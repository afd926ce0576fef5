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

/** Finds the records that have a value now, then those that had it, the latest first. */
const holdersFinder = <T extends Aggregate>({ definition: { known = {} }, model }: Opened<T>) => {
  return async (names: readonly string[], typed: string, session?: ClientSession): Promise<readonly T[]> => {
    if (names.length === 0 || typed.trim() === '' || typed.length > longest) return [];
    const forms = [...new Set(names.flatMap((name) => known[name]?.canonical(typed) ?? []))];
    const options = { sort: { createdAt: -1, _id: -1 }, limit: mostHolders, ...(session && { session }) } as const;
    const found = (await model.collection.find({ knownAs: { $in: forms } } as never, options).toArray()) as unknown as readonly T[];
    const judged = found.map((record) => ({ record, ...holding(known, record, { names, typed }) }));
    const holders = [...judged.filter(({ isPresent }) => isPresent), ...judged.filter(({ isFormer }) => isFormer)];
    return holders.map(({ record }) => record);
  };
};

/** Finds records by their numbers and names, present and former, and by their keys; for decisions and faces. */
export const numbersOf = <T extends Aggregate>(opened: Opened<T>) => {
  const { keys, byNumber, byName } = opened.definition;
  const { collection } = opened.model;
  const findHolders = holdersFinder(opened);
  /** The record that has a value now, else the one that had it last. */
  const findKnown = async (...asked: Parameters<typeof findHolders>): Promise<T | null> => (await findHolders(...asked))[0] ?? null;
  const findOne = async (query: object, options: object = {}) => (await collection.findOne(query as never, options)) as unknown as T | null;
  return {
    findKnown,
    /** The record with one of the keys; of several the preferred. */
    findByKeys: async (values: readonly string[], session?: ClientSession): Promise<T | null> => {
      if (!keys || values.length === 0) return null;
      const query = { [keys.path]: { $in: [...values] }, ...(keys.among ? {} : { [`${keys.path}.0`]: { $exists: true } }) };
      return findOne(query, { sort: { ...keys.prefer }, ...(session && { session }) });
    },
    /** The records of a name, as the query by name finds them. */
    byName: (typed: string): Promise<readonly T[]> => findHolders(byName ? [byName.by] : [], typed),
    /** The record a number leads to, as the query by number finds it. */
    byNumber: async (typed: string): Promise<T | null> => {
      const own = await findKnown(byNumber?.by ?? [], typed);
      if (own || !byNumber?.also || typed.length > longest) return own;
      const id = await byNumber.also(opened.connection, typed);
      return id === null ? null : findOne({ _id: id });
    },
  };
};
