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

/** Finds records by their numbers and names, present and former, and by their keys; for decisions and faces. */
export const numbersOf = <T extends Aggregate>({ definition, model, connection }: Opened<T>) => {
  const { known = {}, keys, byNumber } = definition;

  const matches = (record: T, names: readonly string[], typed: string) => {
    const of = (isPresent: boolean) =>
      names.some((name) =>
        valuesOf(known, name, record).some(({ value, until, isMistake }) => {
          const canonical = known[name]?.canonical;
          return (until === null && !isMistake) === isPresent && canonical?.(value) === canonical?.(typed);
        }),
      );
    return { isPresent: of(true), isFormer: of(false) };
  };

  /** The record that has the value now, else the one that had it last. */
  const findKnown = async (names: readonly string[], typed: string, session?: ClientSession): Promise<T | null> => {
    if (typed.trim() === '' || typed.length > longest) return null;
    const forms = [...new Set(names.flatMap((name) => known[name]?.canonical(typed) ?? []))];
    const options = { sort: { createdAt: -1, _id: -1 }, limit: mostHolders, ...(session && { session }) } as const;
    const found = (await model.collection.find({ knownAs: { $in: forms } } as never, options).toArray()) as unknown as readonly T[];
    const judged = found.map((record) => ({ record, ...matches(record, names, typed) }));
    return (judged.find(({ isPresent }) => isPresent) ?? judged.find(({ isFormer }) => isFormer))?.record ?? null;
  };

  return {
    findKnown,
    /** The record with one of the keys; of several the preferred. */
    findByKeys: async (values: readonly string[], session?: ClientSession): Promise<T | null> => {
      if (!keys || values.length === 0) return null;
      const query = { [keys.path]: { $in: [...values] }, [`${keys.path}.0`]: { $exists: true } };
      const options = { sort: { ...keys.prefer }, ...(session && { session }) };
      return (await model.collection.findOne(query as never, options)) as unknown as T | null;
    },
    /** The record a number leads to, as the query by number finds it. */
    byNumber: async (typed: string): Promise<T | null> => {
      const own = await findKnown(byNumber?.by ?? [], typed);
      if (own || !byNumber?.also || typed.length > longest) return own;
      const id = await byNumber.also(connection, typed);
      return id === null ? null : ((await model.collection.findOne({ _id: id } as never)) as unknown as T | null);
    },
  };
};
