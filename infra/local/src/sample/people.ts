import type { Answer } from '../client/answer.ts';
import { randomIds } from './acts.ts';
import { personInput } from './forms.ts';
import { officesOf } from './offices.ts';
import type { Office } from './units.ts';
import type { Person, World } from './world.ts';

/** A unit registers one of its people, and the authority records what the person holds; answers with the person, or with the first refusal. */
const recordPerson = async ({ client, days, ids = randomIds }: Office, world: World, person: Person): Promise<Answer> => {
  const employer = world.units[person.employer];
  const registered = await client.act(employer, 'registerPerson', {
    requestId: ids(`person ${person.idNumber}`),
    ...personInput(person, world),
  });
  if (registered.__typename !== 'Person') return registered;
  for (const qualification of person.qualifications) {
    const recorded = await client.act(`${officesOf(world.division).department}-examiner`, 'recordQualification', {
      requestId: ids(`qualification ${qualification.number}`),
      personId: registered.id,
      ...qualification,
      issuedOn: days.plus(-200),
      validUntil: days.plus(500),
    });
    if (recorded.__typename !== 'Qualification') return recorded;
  }
  return registered;
};

/** Everybody of a world, each employer's people side by side; answers with the number recorded, or with the first refusal. */
export const recordEverybody = async (office: Office, world: World): Promise<Answer> => {
  const answers = await Promise.all(Object.values(world.persons).map((person) => recordPerson(office, world, person)));
  return answers.find(({ __typename }) => __typename !== 'Person') ?? { __typename: 'Persons', count: answers.length };
};
