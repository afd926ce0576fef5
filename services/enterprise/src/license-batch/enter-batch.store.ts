import { err, localDate, ok, type Result } from '@anzhu/kernel';
import { nextSerial, type Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import {
  type BatchEntry,
  counted,
  entryOf,
  type LicenseBatch,
  openBatch,
  openedEvent,
  type Passed,
  serialScopeOf,
  seriesOf,
} from './license-batch.ts';

/** Where batches and their entries are kept. */
export interface BatchRecords {
  readonly store: Store;
  readonly batches: Model<LicenseBatch>;
  readonly batchEntries: Model<BatchEntry>;
}

const openedIn = async (
  { store, batches }: BatchRecords,
  session: ClientSession,
  series: ReturnType<typeof seriesOf>,
): Promise<Result<LicenseBatch, Refusal>> => {
  const { division, year } = series;
  const open = await batches.collection.findOne({ division, series: series.series, year, state: 'OPEN' }, { session });
  if (open) return ok(open as unknown as LicenseBatch);
  const serial = await nextSerial(store.connection, serialScopeOf(series), session);
  const batch = openBatch(series, serial);
  return store.insert(batches, batch, { events: [openedEvent(batch)] }, session);
};

/** Puts an application that has passed into the open batch of its business and year, in the transaction of the pass; where none is open the next is opened (E7). */
export const enterBatch =
  (records: BatchRecords) =>
  async (session: ClientSession, passed: Passed): Promise<Result<BatchEntry, Refusal>> => {
    const { store, batches, batchEntries } = records;
    const year = Number(localDate(store.clock()).slice(0, 4));
    const batch = await openedIn(records, session, seriesOf(passed, year));
    if (!batch.ok) return batch;
    const entered = await store.insert(batchEntries, entryOf(batch.value, passed), {}, session);
    if (!entered.ok) return entered;
    const set = counted(batch.value, passed.process, { entered: 1, qualified: 1 });
    const saved = await store.save(batches, batch.value, { set }, session);
    return saved.ok ? entered : err(saved.error);
  };
