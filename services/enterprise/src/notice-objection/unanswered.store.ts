import { ok, type Result } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import type { Reference, Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { EnterpriseWorld } from '../world.ts';
import { noticeObjection } from './notice-objection.module.ts';
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

/** Tells every unanswered objection of a batch that its notice is recalled and why: it stays to be answered. */
export const carryOver =
  ({ casesOf }: Pick<EnterpriseWorld, 'casesOf'>) =>
  async (session: ClientSession, batchId: string, opinion: string): Promise<Result<null, Refusal>> => {
    const { model, actAsSystem } = casesOf(noticeObjection);
    const open = await model.collection.find({ about: batchId, state: 'RECORDED' } as never, { projection: { _id: 1 }, session }).toArray();
    for (const { _id } of open) {
      const told = await actAsSystem(String(_id), { action: 'carryOver', opinion }, session);
      if (!told.ok) return told;
    }
    return ok(null);
  };
