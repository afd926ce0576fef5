import { personChanged, personRegistered, qualificationChanged, qualificationExpired, qualificationGranted } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession, Connection } from 'mongoose';
import type { PersonCopy, Persons } from './person.ts';

/** Local copies of persons with their qualifications: read by decisions, filled by events and by replay. */
export const personCopies = (connection: Connection) => {
  const persons = connection.collection<PersonCopy>('person_copies');
  const put = async (personRef: string, fields: Readonly<Record<string, unknown>>, session: ClientSession): Promise<void> => {
    await persons.updateOne({ _id: personRef }, { $set: fields }, { upsert: true, session });
  };
  const known = [personRegistered, personChanged].map((definition) =>
    on(definition, ({ data: { personRef, personId, name, uscc, employed }, session }) =>
      put(personRef, { personId, name, uscc: uscc ?? null, employed }, session),
    ),
  );
  const qualified = [qualificationGranted, qualificationChanged, qualificationExpired].map((definition) =>
    on(definition, ({ data: { personRef, qualificationId, kind, workCode, number, validUntil, status }, session }) =>
      put(personRef, { [`qualifications.${qualificationId}`]: { kind, workCode, number, validUntil, status } }, session),
    ),
  );
  return {
    handlers: [...known, ...qualified] as readonly Handler[],
    find: async (personRefs: readonly string[], session?: ClientSession): Promise<Persons> => {
      if (personRefs.length === 0) return new Map();
      const found = await persons.find({ _id: { $in: [...personRefs] } }, session ? { session } : {}).toArray();
      return new Map(found.map((person) => [person._id, person]));
    },
  };
};
