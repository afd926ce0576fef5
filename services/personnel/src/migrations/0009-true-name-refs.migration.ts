import type { Change, Digests, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';
import type { Person } from '../person/person.ts';

const change =
  ({ nameRefOf }: Digests) =>
  (batch: readonly mongo.Document[]): readonly Change[] =>
    (batch as unknown as readonly Person[]).flatMap(({ _id, personRef, name, nameRef }) => {
      const right = nameRefOf(personRef, name);
      return nameRef && nameRef !== right ? [{ id: _id, set: { nameRef: right } }] : [];
    });

/** A version of before names had digests may have renamed persons while the job ran, or after a way back. Where it left no digest at all the service makes it as it starts, and tells it. */
export const trueNameRefs: Migration = {
  id: '0009-true-name-refs',
  steps: (_, secrets) => [{ collection: 'persons', change: change(secrets) }],
};
