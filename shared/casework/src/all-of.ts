import type { mongo } from 'mongoose';

type Filter = mongo.Filter<mongo.Document>;

export const allOf = (conditions: readonly Filter[]): Filter => ({ $and: [...conditions] }) as Filter;

/** The same with the alternatives of the first outermost, so that MongoDB finds an index for each of them by itself. */
export const allOfEach = (first: Filter, others: readonly Filter[]): Filter => {
  const each = first.$or as readonly Filter[] | undefined;
  return each ? ({ $or: each.map((one) => allOf([one, ...others])) } as Filter) : allOf([first, ...others]);
};
