import type { Watched } from '@anzhu/messaging';
import { processOf } from '@anzhu/store';
import type { Connection } from 'mongoose';

/** By collection the fields of which one must have changed, where that matters. */
export type ChangesTold = Readonly<Record<string, readonly string[] | 'ANY_FIELD'>>;

/** The records whose writes a service tells: its cases, and what it names besides. */
export const watchedOf = (
  service: string,
  { changesTold = {} }: { readonly changesTold?: ChangesTold },
  { models }: Pick<Connection, 'models'>,
): readonly Watched[] => {
  const cases = Object.values(models).flatMap((model): readonly Watched[] => {
    const process = processOf(model);
    return process === undefined ? [] : [{ collection: model.collection.collectionName, of: process, isCase: true }];
  });
  const named = Object.entries(changesTold).map(
    ([collection, fields]): Watched => ({ collection, of: `${service}.${collection}`, ...(fields !== 'ANY_FIELD' && { fields }) }),
  );
  return [...cases, ...named];
};
