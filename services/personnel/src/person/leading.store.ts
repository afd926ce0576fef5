import { mostMergesInARow } from '@anzhu/copies';
import type { Register } from '@anzhu/register';
import type { ClientSession } from 'mongoose';
import type { Person } from './person.ts';

type Persons = Pick<Register<Person>, 'find'>;

/** The record that leads: of one that was merged into another that other one, however often; itself else. */
export const leading = async (persons: Persons, found: Person | null | undefined, session?: ClientSession): Promise<Person | null> => {
  let person = found ?? null;
  for (let hops = 0; person?.mergedInto && hops < mostMergesInARow; hops += 1) person = await persons.find(person.mergedInto, session);
  return person;
};

const leadingBy =
  (key: 'personRef' | '_id') =>
  async (persons: Persons, found: readonly Person[], session?: ClientSession): Promise<ReadonlyMap<string, Person>> => {
    const led = new Map<string, Person>();
    for (const one of found) {
      const person = await leading(persons, one, session);
      if (person) led.set(one[key], person);
    }
    return led;
  };

/** The records that lead, by the references by which they were asked for. */
export const leadingByRef = leadingBy('personRef');

/** The same by ids. */
export const leadingById = leadingBy('_id');
