import type { ClientSession } from 'mongoose';
import type { BatchWorld } from './batch-world.ts';

/** How many of the entries of a batch that qualify wait for their license. */
export const waitingOf = async (
  { batchEntries, passed }: Pick<BatchWorld, 'batchEntries' | 'passed'>,
  batchId: string,
  session?: ClientSession,
): Promise<number> => {
  let waiting = 0;
  for (const business of ['NEW', 'RENEWAL'] as const) {
    const query = { batchId, business, result: 'QUALIFIED' };
    const ids = await batchEntries.collection.distinct('caseId', query as never, session ? { session } : {});
    waiting += await passed.countWaiting(business, ids, session);
  }
  return waiting;
};
