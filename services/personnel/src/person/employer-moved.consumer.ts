import { unitChanged } from '@anzhu/contracts';
import { divisionKeys } from '@anzhu/identifiers';
import { type Handler, on } from '@anzhu/messaging';
import type { PersonDeps } from './person.use-case.ts';

/** A unit that moves takes its people along: the authorities of the new place see them. */
export const employerMoved = ({ persons }: Pick<PersonDeps, 'persons'>): Handler =>
  on(unitChanged, async ({ data: { uscc, division }, session }) => {
    const place = { division, ...divisionKeys(division) };
    await persons.model.collection.updateMany({ uscc, division: { $ne: division } }, { $set: place }, { session });
  });
