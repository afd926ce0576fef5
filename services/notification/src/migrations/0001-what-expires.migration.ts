import { systemClock } from '@anzhu/kernel';
import type { Change, Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { keptMs } from '../mailing/mailings.store.ts';
import { forgottenAt } from '../recipient/recipients.store.ts';

type Batch = readonly mongo.Document[];

const dropUnused = async (connection: Connection, name: string, isUnused: (index: string) => boolean): Promise<void> => {
  const collection = connection.collection(name);
  const indexes = await collection.indexes();
  for (const index of indexes) if (isUnused(String(index.name))) await collection.dropIndex(String(index.name));
};

/** Nobody reads what is sent to people by its place, and what is closed is kept no longer than what is told of it. */
const deliveries = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  await dropUnused(connection, 'deliveries', (index) => /^d[246]_1_/.test(index));
  const expiresAt = new Date(systemClock().getTime() + keptMs);
  return batch
    .filter((delivery) => delivery['keptMs'] === undefined)
    .map(({ _id, closedAt }) => ({ id: String(_id), set: { keptMs, ...(closedAt && { expiresAt }) } }));
};

const lanes = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  const ids = batch.map(({ _id }) => _id as string);
  const atRest = { _id: { $in: ids }, nextAt: null, isParked: false };
  await connection.collection<{ _id: string }>('delivery_lanes').deleteMany(atRest as never);
  return [];
};

/** Who was not seen is forgotten by the clock of the machine. */
const recipients = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  await dropUnused(connection, 'recipients', (index) => index === 'seenAt_1');
  return batch
    .filter((recipient) => recipient['expiresAt'] === undefined)
    .map(({ _id }) => ({ id: String(_id), set: { expiresAt: forgottenAt() } }));
};

/** What is sent to people goes when its time is over, and who is told of it. */
export const whatExpires: Migration = {
  id: '0001-what-expires',
  steps: () => [
    { collection: 'deliveries', change: deliveries },
    { collection: 'delivery_lanes', change: lanes },
    { collection: 'recipients', change: recipients },
  ],
};
