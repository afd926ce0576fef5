import { endingTimers, localDate, unserved } from '@anzhu/kernel';
import { type Change, derivedSteps, type Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import type { Person } from '../person/person.ts';
import { holderPlace, type Qualification } from '../qualification/qualification.ts';

/** The end is told by a timer of another name, as that of a license; warnings that are due since are given once. */
const timersOf = ({ timers, validUntil, updatedAt }: Qualification) =>
  timers.flatMap((timer) => (timer.name === 'expire' ? unserved(endingTimers(validUntil), { today: localDate(updatedAt) }) : [timer]));

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const qualifications = (batch as unknown as readonly Qualification[]).filter(({ uscc }) => uscc === undefined);
  const ids = qualifications.map(({ personId }) => personId);
  const holders = await connection
    .collection<Person>('persons')
    .find({ _id: { $in: ids } })
    .toArray();
  const persons = new Map(holders.map((person) => [person._id, person]));
  const facts = { source: null, suspension: null, ending: null, issuedIn: null };
  return qualifications.flatMap((qualification) => {
    const person = persons.get(qualification.personId);
    const place = person ? holderPlace(person) : { uscc: '', employed: false, d2: '', d4: '', d6: '' };
    return [{ id: qualification._id, set: { ...facts, ...place, timers: timersOf(qualification) } }];
  });
};

/** P7: what a qualification is follows from facts, it is listed by where its holder works, and its end is warned of. */
export const qualificationFacts: Migration = {
  id: '0005-qualification-facts',
  steps: (connection) => [{ collection: 'qualifications', change }, ...derivedSteps(connection)],
};
