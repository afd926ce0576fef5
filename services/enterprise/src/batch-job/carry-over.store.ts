import type { Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import { noticeObjection } from '../notice-objection/notice-objection.module.ts';
import type { EnterpriseWorld } from '../world.ts';
import { atOnce, type BatchJob } from './batch-job.ts';

type World = Pick<EnterpriseWorld, 'store' | 'casesOf' | 'batchJobs'>;

/** Tells some of the unanswered objections of a batch, of those recorded before the recall, that its notice is recalled and why: each stays to be answered. They and the progress are one transaction; the job is done where none is left. */
export const carryOver = ({ store, casesOf, batchJobs }: World, job: BatchJob): Promise<Result<BatchJob, Refusal>> =>
  store.atomically<BatchJob, Refusal>(async (session) => {
    const { model, actAsSystem } = casesOf(noticeObjection);
    const { batchId, toldUpTo = '', done, total, opinion, createdAt } = job;
    const query = { about: batchId, state: 'RECORDED', submittedAt: { $lte: createdAt }, _id: { $gt: toldUpTo } };
    const found = await model.collection
      .find(query as never, { projection: { _id: 1 }, sort: { _id: 1 }, limit: atOnce, session })
      .toArray();
    const open = found.slice(0, total - done);
    for (const { _id } of open) {
      const told = await actAsSystem(String(_id), { action: 'carryOver', opinion }, session);
      if (!told.ok) return told;
    }
    const last = open.at(-1);
    return last
      ? store.save(batchJobs, job, { set: { done: done + open.length, toldUpTo: String(last._id) } }, session)
      : store.save(batchJobs, job, { set: { state: 'DONE', total: done }, timers: [] }, session);
  });
