import { licenseBatchOpened } from '@anzhu/contracts';
import { type Change, type Migration, withEvents } from '@anzhu/store';
import type { mongo } from 'mongoose';
import { type LicenseBatch, openedEvent } from '../license-batch/license-batch.ts';

const [, aggregate = ''] = licenseBatchOpened.type.split('.');

/** As it would have been told when it was opened. */
const told = (batch: LicenseBatch): Change => {
  const { _id: id, createdAt: at } = batch;
  return { id, set: withEvents(batch, [openedEvent(batch)], { at, traceparent: undefined }) };
};

const change = (batches: readonly mongo.Document[]): readonly Change[] =>
  (batches as unknown as readonly LicenseBatch[]).filter(({ eventCounts }) => eventCounts[aggregate] === undefined).map(told);

/** E7: that a batch was opened is told of those of before, too, so that after a restore none of their numbers is given out again. */
export const openedBatches: Migration = {
  id: '0006-opened-batches',
  steps: () => [{ collection: 'license_batches', change }],
};
