import { draftEvent, personNamesErased } from '@anzhu/contracts';
import { erasedName } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import type { ClientSession } from 'mongoose';
import { changedEvent, namesOf, type Person } from '../person/person.ts';
import { ofPerson } from '../qualification/qualification.register.ts';
import type { PersonnelWorld } from '../world.ts';

type Deps = Pick<PersonnelWorld, 'persons' | 'qualifications' | 'secrets' | 'store'>;

/** Fields of a person that say its names, and are erased with the case. */
export const namesOfItsOwn = ['name', 'formerValues', 'valuesSince'] as const;

/** A person without names: nothing is left by which one could be told or tried. */
const namelessAs = (on: string) => ({ name: erasedName, nameRef: null, namesErasedOn: on, formerValues: {}, valuesSince: {} });

interface Said {
  /** Of all records: what says the number of one may say the name of another. */
  readonly names: readonly string[];
  readonly certificateNumbers: readonly string[];
}

/** By what others find what they keep of the names. */
const eraseEvent = ({ secrets }: Deps, { _id: personId, personRef }: Person, { names, certificateNumbers }: Said) => {
  const nameRefs = [...new Set(names.map((name) => secrets.nameRefOf(personRef, name)))];
  return draftEvent(personNamesErased, { personId, personRef, nameRefs, certificateNumbers: [...certificateNumbers] });
};

interface Erasing {
  readonly session: ClientSession;
  readonly entry: NonNullable<Commit<Person>['history']>[number];
}

/** Erases the names from records of a person, and tells whoever keeps them; of one whose names are erased nothing is done. */
export const eraseFrom = async (deps: Deps, records: readonly Person[], { session, entry }: Erasing): Promise<void> => {
  const names = [...new Set(records.flatMap(namesOf))];
  const named = records.filter((one) => namesOf(one).length > 0);
  const ids = records.map(({ _id }) => _id);
  const held = await deps.qualifications.findAt(ofPerson, ids, session);
  for (const person of named) {
    const numbers = held.filter(({ personId }) => personId === person._id).map(({ number }) => number);
    const set = namelessAs(localDate(deps.store.clock()));
    const told = eraseEvent(deps, person, { names, certificateNumbers: numbers });
    const saved = await deps.persons.save(person, { set, events: [changedEvent({ ...person, ...set }), told], history: [entry] }, session);
    if (!saved.ok) throw new Error(`The names of ${person._id} could not be erased: ${saved.error.code}`);
  }
};
