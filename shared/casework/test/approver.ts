import type { Subject } from '@anzhu/access';
import { newId, systemClock } from '@anzhu/kernel';
import mongoose from 'mongoose';
import { deskOn } from './desk-on.ts';

/** Approves passes side by side and says which, as one of several instances of a service: `approver.ts URI DATABASE ID…` */
const [uri = '', dbName = '', ...ids] = process.argv.slice(2);

const examiner: Subject = {
  ...{ id: 'he', name: '何', org: 'AUTH-5301', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] },
};
const connection = await mongoose.createConnection(uri, { dbName, autoIndex: false }).asPromise();
const { passes } = await deskOn(connection, systemClock);

const approve = async (id: string): Promise<void> => {
  const outcome = await passes.act(examiner, { requestId: newId(), id, expectedVersion: 2, action: 'approve' });
  process.stdout.write(`${outcome.ok ? outcome.value.outcome.number : outcome.error.code} ${id}\n`);
};

const worker = async (): Promise<void> => {
  for (let id = ids.shift(); id !== undefined; id = ids.shift()) await approve(id);
};

await Promise.all(Array.from({ length: 8 }, worker));
await connection.close();
