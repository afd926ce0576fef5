import { mostMergesInARow } from '@anzhu/copies';
import type { Register } from '@anzhu/register';
import type { ClientSession } from 'mongoose';
import { byMerged } from '../person/person.register.ts';
import type { Person } from '../person/person.ts';

/** A person's record and those that were merged into it, however often. */
export const recordsOf = async (persons: Register<Person>, person: Person, session?: ClientSession): Promise<readonly Person[]> => {
  let records: readonly Person[] = [person];
  let last = records;
  for (let hops = 0; last.length > 0 && hops < mostMergesInARow; hops += 1) {
    last = await persons.findAt(
      byMerged,
      last.map(({ _id }) => _id),
      session,
    );
    records = [...records, ...last];
  }
  return records;
};
