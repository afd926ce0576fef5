import { derivedFields } from '@anzhu/register';
import type { Change, Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { specialWorkerRegister } from '../special-worker/special-worker.register.ts';
import type { SpecialWorker } from '../special-worker/special-worker.ts';

interface Named {
  readonly _id: string;
  readonly name: string;
}

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const workers = (batch as unknown as readonly SpecialWorker[]).filter(({ holderName }) => holderName === undefined);
  const ids = [...new Set(workers.map(({ personId }) => personId))];
  const found = await connection
    .collection<Named>('persons')
    .find({ _id: { $in: ids } }, { projection: { name: 1 } })
    .toArray();
  const names = new Map(found.map(({ _id, name }) => [_id, name]));
  return workers.flatMap((worker) => {
    const holderName = names.get(worker.personId);
    if (holderName === undefined) return [];
    return [{ id: worker._id, set: { holderName, ...derivedFields(specialWorkerRegister, { ...worker, holderName }) } }];
  });
};

/** P4: special workers are found by name. */
export const workerNames: Migration = { id: '0007-worker-names', steps: () => [{ collection: 'special_workers', change }] };
