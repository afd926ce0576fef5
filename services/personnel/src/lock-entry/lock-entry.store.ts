import type { Subject } from '@anzhu/access';
import type { Register } from '@anzhu/register';
import { beyond } from '@anzhu/store';
import type { LockEntry } from './lock-entry.register.ts';

const most = 100;

interface Asked {
  readonly first: number;
  readonly before?: string | null | undefined;
  readonly reader: Subject;
}

/** The history of one person's locks, newest first, by index, as far as its reader may read the entries. */
export const historyOf = async (
  { model, lists }: Register<LockEntry>,
  personId: string,
  { first, before, reader }: Asked,
): Promise<readonly LockEntry[]> => {
  const readable = lists.queryOf(reader, {});
  if (!readable) return [];
  const last = before ? await model.collection.findOne({ _id: before, personId, ...readable } as never) : null;
  if (before && !last) return [];
  const earlier = last ? beyond({ sortBy: 'createdAt' }, { value: last['createdAt'], id: String(last._id) }) : {};
  const found = model.collection.find({ personId, ...readable, ...earlier } as never, {
    sort: { createdAt: -1, _id: -1 },
    limit: Math.min(Math.max(first, 1), most),
  });
  return (await found.toArray()) as unknown as readonly LockEntry[];
};
