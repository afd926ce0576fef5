import type { Subject } from '@anzhu/access';
import type { Register } from '@anzhu/register';
import { beyond, type Page, pageEach } from '@anzhu/store';
import type { mongo } from 'mongoose';
import type { LockEntry } from './lock-entry.register.ts';

const most = 100;

interface Asked {
  readonly first: number;
  readonly before?: string | null | undefined;
  readonly reader: Subject;
}

/** The histories of some persons' locks, newest first, by index and in one command, as far as their reader may read the entries; before an entry, that of the person whose it is. */
export const historiesOf = async (
  { model, lists }: Register<LockEntry>,
  persons: readonly string[],
  { first, before, reader }: Asked,
): Promise<readonly (readonly LockEntry[])[]> => {
  const readable = lists.queryOf(reader, {});
  const last = readable && before ? await model.collection.findOne({ $and: [{ _id: before as never }, readable] }) : null;
  if (!readable || (before && !last)) return persons.map(() => []);
  const earlier = last ? beyond({ sortBy: 'createdAt' }, { value: last['createdAt'], id: String(last._id) }) : {};
  const found = await pageEach<LockEntry>(model.db.db as unknown as mongo.Db, {
    ...{ collection: model.collection.name, by: 'personId', sortBy: 'createdAt' },
    keys: last ? persons.filter((id) => id === last['personId']) : persons,
    filter: { $and: [readable, earlier] } as mongo.Filter<mongo.Document>,
    page: { first: Math.min(Math.max(first, 1), most) },
  });
  const pages = found.ok ? found.value : new Map<string, Page<LockEntry>>();
  return persons.map((id) => pages.get(id)?.edges.map(({ node }) => node) ?? []);
};
