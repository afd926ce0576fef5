import { personChanged, personRegistered, qualificationGranted, unitChanged } from '@anzhu/contracts';
import { divisionKeys } from '@anzhu/identifiers';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import { renameWorkers } from '../special-worker/worker-names.store.ts';
import type { PersonnelWorld } from '../world.ts';
import { holderPlace } from './qualification.ts';

type Deps = Pick<PersonnelWorld, 'persons' | 'qualifications' | 'specialWorkers'>;

/** Where the person works and what it is called as it is now, in the order of the changes of that person: what is told late finds what is so. */
const follow = async (deps: Deps, personId: string, session: ClientSession): Promise<void> => {
  const person = await deps.persons.find(personId, session);
  if (!person) return;
  await deps.qualifications.model.collection.updateMany({ personId }, { $set: holderPlace(person) }, { session });
  await renameWorkers(deps, person, session);
};

/** Lists of qualifications are read by where their holders work: this service hears its own events of persons, and of what is granted, lest the holder moved while it was written. */
export const holderMoved = (deps: Deps): readonly Handler[] => [
  ...[personRegistered, personChanged].map((definition) =>
    on(definition, ({ data: { personId }, session }) => follow(deps, personId, session)),
  ),
  on(qualificationGranted, ({ data: { personId }, session }) => follow(deps, personId, session)),
];

/** A unit that moves takes the qualifications of its people along, and its special workers. */
export const holdersUnitMoved = ({ qualifications, specialWorkers }: Omit<Deps, 'persons'>): Handler =>
  on(unitChanged, async ({ data: { uscc, division }, session }) => {
    const place = divisionKeys(division);
    const elsewhere = { uscc, d6: { $ne: place.d6 } };
    await qualifications.model.collection.updateMany(elsewhere, { $set: place }, { session });
    await specialWorkers.model.collection.updateMany(elsewhere, { $set: { division, ...place } }, { session });
  });
