import type { ClientSession } from 'mongoose';
import type { Person } from '../person/person.ts';
import type { PersonnelWorld } from '../world.ts';
import { approvedOf } from './special-worker.register.ts';

/** Special workers are found by the name of their holder, as it is now. */
export const renameWorkers = async (
  { specialWorkers }: Pick<PersonnelWorld, 'specialWorkers'>,
  { _id, name: holderName }: Pick<Person, '_id' | 'name'>,
  session: ClientSession,
): Promise<void> => {
  const called = (await specialWorkers.findAt(approvedOf, [_id], session)).filter((worker) => worker.holderName !== holderName);
  for (const worker of called) {
    const saved = await specialWorkers.save(worker, { set: { holderName } }, session);
    if (!saved.ok) throw new Error(`Special worker ${worker._id} could not be renamed: ${saved.error.code}`);
  }
};
