import type { Store } from '@anzhu/store';
import type { Reference } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { noticeObjectionProcess } from './notice-objection.ts';

/** So many are named in a reason. */
const named = 20;

/** Objections to entries of a batch that nobody has answered. */
export const unansweredOf =
  ({ store }: { readonly store: Store }) =>
  async (batchId: string, session?: ClientSession): Promise<readonly Reference[]> => {
    const collection = store.connection.collection<{ _id: string; title: string }>(noticeObjectionProcess.collection);
    const found = await collection
      .find({ about: batchId, state: 'RECORDED' }, { projection: { title: 1 }, limit: named, ...(session && { session }) })
      .toArray();
    return found.map(({ _id, title }) => ({ kind: 'NoticeObjection', id: _id, label: title }));
  };
