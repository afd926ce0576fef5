import type { Aggregate } from '@anzhu/store';
import type { ClientSession, Model } from 'mongoose';

/** Where in records a value stands by which many are found, and in which order. */
export interface At<T> {
  readonly path: keyof T & string;
  readonly order: Readonly<Partial<Record<keyof T & string, 1 | -1>>>;
}

/** All records with one of the values at a path; none asked, none made. */
export const findAt = async <T extends Aggregate>(
  model: Model<T>,
  { path, order, values }: At<T> & { readonly values: readonly string[] },
  session?: ClientSession,
): Promise<readonly T[]> => {
  if (values.length === 0) return [];
  const query = { [path]: { $in: [...new Set(values)] } };
  const found = model.collection.find(query as never, { sort: { ...order } as never, ...(session && { session }) });
  return (await found.toArray()) as unknown as readonly T[];
};

/** Of the records with each of the values at a path the first in their order, and none of the others read. */
export const findFirstAt = async <T extends Aggregate>(
  model: Model<T>,
  { path, order, values }: At<T> & { readonly values: readonly string[] },
  session?: ClientSession,
): Promise<readonly T[]> => {
  if (values.length === 0) return [];
  const stages = [
    { $match: { [path]: { $in: [...new Set(values)] } } },
    { $sort: { [path]: 1, ...order } },
    { $group: { _id: `$${path}`, record: { $first: '$$ROOT' } } },
  ];
  const found = await model.collection.aggregate<{ readonly record: T }>(stages, session && { session }).toArray();
  return found.map(({ record }) => record);
};
