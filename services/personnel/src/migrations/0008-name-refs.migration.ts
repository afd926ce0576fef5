import type { Change, Digests, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';
import type { Person } from '../person/person.ts';
import type { Answer, Team } from '../team/team.ts';

const change =
  ({ nameRefOf }: Digests) =>
  (batch: readonly mongo.Document[]): readonly Change[] =>
    (batch as unknown as readonly Person[])
      .filter(({ nameRef }) => nameRef === undefined)
      .map(({ _id, personRef, name }) => ({ id: _id, set: { nameRef: nameRefOf(personRef, name) } }));

const isNamed = ({ outcome, ...answer }: Answer): boolean => outcome === 'REFUSED' && JSON.stringify(answer).includes('"name":');

const nameless = (answer: Answer): Answer =>
  answer.outcome === 'REFUSED' ? { ...answer, reasons: answer.reasons.map(({ name: _, ...reason }) => reason) } : answer;

/** Refusals were kept with names. */
const forget = (batch: readonly mongo.Document[]): readonly Change[] =>
  (batch as unknown as readonly Team[])
    .filter(({ answers }) => answers.some(isNamed))
    .map(({ _id, answers }) => ({ id: _id, set: { answers: answers.map(nameless) } }));

/** Persons are compared by the digests of their names. */
export const nameRefs: Migration = {
  id: '0008-name-refs',
  steps: (_, secrets) => [
    { collection: 'persons', change: change(secrets) },
    { collection: 'teams', change: forget },
  ],
};
