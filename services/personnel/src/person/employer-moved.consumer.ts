import { unitChanged } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { PersonDeps } from './person.use-case.ts';

/** A unit that moves takes its people along: the authorities of the new place see them. */
export const employerMoved = ({ persons }: Pick<PersonDeps, 'persons'>): Handler =>
  on(unitChanged, async ({ data: { uscc, division }, session }) => {
    const place = { division, d2: division.slice(0, 2), d4: division.slice(0, 4), d6: division.slice(0, 6) };
    await persons.model.collection.updateMany({ uscc, division: { $ne: division } }, { $set: place }, { session });
  });
