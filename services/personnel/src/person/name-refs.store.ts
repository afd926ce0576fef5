import { changedEvent } from './person.ts';
import type { PersonDeps } from './person.use-case.ts';

/** Makes the digest of the name where a version of before there were any has put a person on record, and tells whoever follows persons. */
export const makeNameRefs = async ({ persons, secrets }: Pick<PersonDeps, 'persons' | 'secrets'>): Promise<void> => {
  const without = persons.model.collection.find({ nameRef: null }, { projection: { _id: 1 } });
  for await (const { _id } of without) {
    const outcome = await persons.change(String(_id), (person) => {
      if (person.nameRef !== undefined) return null;
      const set = { nameRef: secrets.nameRefOf(person.personRef, person.name) };
      return { set, events: [changedEvent({ ...person, ...set })] };
    });
    if (!outcome.ok) throw new Error(`The name of ${String(_id)} has no digest: ${outcome.error.code}`);
  }
};
