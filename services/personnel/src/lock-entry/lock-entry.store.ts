import type { Register } from '@anzhu/register';
import type { LockEntry } from './lock-entry.register.ts';

const most = 100;

interface Asked {
  readonly first: number;
  readonly before?: string | null | undefined;
}

/** The history of one person's locks, newest first, by index; of whom it is its reader may read. */
export const historyOf = async (
  { model }: Register<LockEntry>,
  personId: string,
  { first, before }: Asked,
): Promise<readonly LockEntry[]> => {
  const last = before ? await model.collection.findOne({ _id: before, personId } as never) : null;
  if (before && !last) return [];
  const { createdAt, _id } = (last ?? {}) as Partial<LockEntry>;
  const earlier = last ? { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: _id } }] } : {};
  const found = model.collection.find({ personId, ...earlier } as never, {
    sort: { createdAt: -1, _id: -1 },
    limit: Math.min(Math.max(first, 1), most),
  });
  return (await found.toArray()) as unknown as readonly LockEntry[];
};
