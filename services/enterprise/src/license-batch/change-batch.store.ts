import { err, type Result } from '@anzhu/kernel';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { BatchRecords } from './enter-batch.store.ts';
import type { LicenseBatch } from './license-batch.ts';

type Change = Partial<Pick<LicenseBatch, 'state' | 'toldFrom' | 'toldUntil' | 'entered' | 'qualified' | 'totals' | 'unanswered'>>;

/** Moves a batch on, in the transaction of what moves it. */
export const changeBatch =
  ({ store, batches }: Pick<BatchRecords, 'store' | 'batches'>) =>
  async (session: ClientSession, id: string, change: (batch: LicenseBatch) => Change): Promise<Result<LicenseBatch, Refusal>> => {
    const batch = await store.find(batches, id, session);
    return batch ? store.save(batches, batch, { set: change(batch) }, session) : err(notFound);
  };
