import type { ClientSession } from 'mongoose';
import type { Person } from '../person/person.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
import type { PersonnelWorld } from '../world.ts';
import { openCasesOf } from './open-cases.store.ts';

/** What may hold a person beside employment and locks, at whichever of these records. */
export const holdingOf = async (
  { qualifications, store }: Pick<PersonnelWorld, 'qualifications' | 'store'>,
  records: readonly Person[],
  session?: ClientSession,
) => {
  const ids = records.map(({ _id }) => _id);
  return {
    qualifications: await qualifications.findAt(ofPerson, ids, session),
    openCases: await openCasesOf(store.connection, records, session),
  };
};
