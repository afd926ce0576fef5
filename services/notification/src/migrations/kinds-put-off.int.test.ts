import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { allKinds, type NotificationKind } from '../notification/notification.ts';
import { channelsFor } from '../recipient/recipient.ts';
import type { KeptRecipient } from '../recipient/recipients.store.ts';
import { kindsPutOff } from './0002-kinds-put-off.migration.ts';

it('coming 32: who had set addresses before is told of kinds that came since, and of none that he had put off', async () => {
  const { connection } = await testDatabase();
  const recipients = connection.collection<{ _id: string }>('recipients');
  const then: readonly NotificationKind[] = allKinds.filter((kind) => kind !== 'CASE_FLAGGED');
  const isVerified = { verifiedAt: new Date('2026-06-01T00:00:00Z') };
  await recipients.insertMany([
    { _id: 'some', kinds: { EMAIL: ['CASE_OVERDUE'], WEBHOOK: then }, addresses: { EMAIL: isVerified, WEBHOOK: isVerified } },
    { _id: 'nothing', kinds: {}, addresses: {} },
  ] as never[]);
  const run = () => migrate({ connection, migrations: [kindsPutOff], tell: () => undefined, batch: 1 });
  await run();
  const kept = () => recipients.find({}, { sort: { _id: 1 } }).toArray() as unknown as Promise<[KeptRecipient, KeptRecipient]>;
  const migrated = await kept();
  const [nothing, some] = migrated;
  const toldBy = (channel: string) => allKinds.filter((kind) => (channelsFor(some, kind) as readonly string[]).includes(channel));
  expect([toldBy('WEBHOOK'), toldBy('EMAIL')]).toEqual([[...allKinds], ['CASE_OVERDUE', 'CASE_FLAGGED']]);
  expect(allKinds.flatMap((kind) => channelsFor(nothing, kind))).toEqual([]);
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await kept()).toEqual(migrated);
});
