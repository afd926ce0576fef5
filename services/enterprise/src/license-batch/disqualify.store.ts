import { err, type Result } from '@anzhu/kernel';
import { blocked, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { BatchWorld } from './batch-world.ts';
import { changeBatch } from './change-batch.store.ts';
import { type BatchEntry, counted } from './license-batch.ts';

const unknown = blocked({ code: 'ENTRY_UNKNOWN', zh: '该批次没有这项业务', en: 'The batch has no such entry' });

const notQualified = blocked({ code: 'ENTRY_UNQUALIFIED', zh: '该业务已为不合格', en: 'The entry does not qualify already' });

interface Wanted {
  readonly batchId: string;
  /** Of the entry. */
  readonly position: number;
  /** Why: the applicant reads it as the opinion with which it is sent back. */
  readonly reason: string;
}

/** An entry of a batch does not qualify after all: it stays in the batch and its totals, and the application goes back to the unit, in one transaction. */
export const disqualify =
  ({ store, batches, batchEntries, passed }: BatchWorld) =>
  async (session: ClientSession, { batchId, position, reason }: Wanted): Promise<Result<BatchEntry, Refusal>> => {
    const entry = (await batchEntries.collection.findOne({ batchId, position } as never, { session })) as unknown as BatchEntry | null;
    if (!entry) return err(unknown);
    if (entry.result !== 'QUALIFIED') return err(notQualified);
    const less = await changeBatch({ store, batches })(session, batchId, (batch) => counted(batch, entry.business, { qualified: -1 }));
    const returned = less.ok ? await passed.sendBack(session, entry, reason) : less;
    return returned.ok ? store.save(batchEntries, entry, { set: { result: 'UNQUALIFIED', reason } }, session) : returned;
  };
