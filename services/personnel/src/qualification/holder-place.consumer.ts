import { personChanged, personRegistered, unitChanged } from '@anzhu/contracts';
import { divisionKeys } from '@anzhu/identifiers';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import { holderPlace } from './qualification.ts';
import type { QualificationDeps } from './qualification.use-case.ts';

type Deps = Pick<QualificationDeps, 'persons' | 'qualifications'>;

/** Where the person works as it is now, in the order of the changes of that person: what is told late finds what is so. */
const follow = async ({ persons, qualifications }: Deps, personId: string, session: ClientSession): Promise<void> => {
  const person = await persons.find(personId, session);
  if (person) await qualifications.model.collection.updateMany({ personId }, { $set: holderPlace(person) }, { session });
};

/** Lists of qualifications are read by where their holders work: this service hears its own events of persons. */
export const holderMoved = (deps: Deps): readonly Handler[] =>
  [personRegistered, personChanged].map((definition) =>
    on(definition, ({ data: { personId }, session }) => follow(deps, personId, session)),
  );

/** A unit that moves takes the qualifications of its people along. */
export const holdersUnitMoved = ({ qualifications }: Pick<Deps, 'qualifications'>): Handler =>
  on(unitChanged, async ({ data: { uscc, division }, session }) => {
    const place = divisionKeys(division);
    await qualifications.model.collection.updateMany({ uscc, d6: { $ne: place.d6 } }, { $set: place }, { session });
  });
