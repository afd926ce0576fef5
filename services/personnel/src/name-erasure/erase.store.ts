import { draftEvent, personNamesErased } from '@anzhu/contracts';
import { erasedName } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import type { ClientSession } from 'mongoose';
import { changedEvent, namesOf, type Person } from '../person/person.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
import type { PersonnelWorld } from '../world.ts';

type Deps = Pick<PersonnelWorld, 'persons' | 'qualifications' | 'secrets' | 'store'>;

/** A person without names: nothing is left by which one could be told or tried. */
const namelessAs = (on: string) => ({ name: erasedName, nameRef: null, namesErasedOn: on, formerValues: {}, valuesSince: {} });

/** By what others find what they keep of the names. */
const eraseEvent = ({ secrets }: Deps, person: Person, certificateNumbers: readonly string[]) => {
  const { _id: personId, personRef } = person;
  const nameRefs = [...new Set(namesOf(person).map((name) => secrets.nameRefOf(personRef, name)))];
  return draftEvent(personNamesErased, { personId, personRef, nameRefs, certificateNumbers: [...certificateNumbers] });
};

interface Erasing {
  readonly session: ClientSession;
  readonly entry: NonNullable<Commit<Person>['history']>[number];
}

/** Erases the names from records of a person, and tells whoever keeps them; of one whose names are erased nothing is done. */
export const eraseFrom = async (deps: Deps, records: readonly Person[], { session, entry }: Erasing): Promise<void> => {
  for (const person of records.filter((one) => namesOf(one).length > 0)) {
    const held = await deps.qualifications.findAt(ofPerson, [person._id], session);
    const set = namelessAs(localDate(deps.store.clock()));
    const told = eraseEvent(
      deps,
      person,
      held.map(({ number }) => number),
    );
    const saved = await deps.persons.save(person, { set, events: [changedEvent({ ...person, ...set }), told], history: [entry] }, session);
    if (!saved.ok) throw new Error(`The names of ${person._id} could not be erased: ${saved.error.code}`);
  }
};
