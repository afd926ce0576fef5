import type { Change, Digests, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';

interface Named {
  readonly _id: string;
  readonly name?: string | null;
}

const change =
  ({ nameRefOf }: Digests) =>
  (batch: readonly mongo.Document[]): readonly Change[] =>
    (batch as unknown as readonly Named[]).flatMap(({ _id, name }) =>
      name ? [{ id: _id, set: { nameRef: nameRefOf(_id, name), name: null } }] : [],
    );

/** Copies of persons of earlier versions have names; they are compared by digests from now on. */
export const forgetNames = (id: string): Migration => ({
  id,
  steps: (_, secrets) => [{ collection: 'person_copies', change: change(secrets) }],
});
