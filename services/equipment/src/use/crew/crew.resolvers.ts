import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Records } from '../../records.ts';
import type { Registration } from '../use-registration/registration-facts.ts';
import { type Crew, type CrewLine, crewIn, crewList, crewRefs } from './crew.ts';

const crewOf = ({ form, outcome }: Registration): Crew => crewIn(outcome.crew ?? form);

/** What needs attention of a registration that may be read, and whom its crew names. */
export const crewResolvers = {
  UseRegistration: { flags: ({ outcome }: Registration) => outcome.flags ?? [] },
  CrewMember: {
    person: ({ personId }: CrewLine) => personId && { id: personId },
  },
};

type Asked = { readonly obj: Registration };

/** The crew lists (P7) of all registrations of an answer, their persons by one query. */
export const crewLoaders = ({ copies }: Pick<Records, 'copies'>) => ({
  UseRegistration: {
    crew: {
      loader: async (queries: readonly Asked[], { now }: SubgraphContext): Promise<readonly (readonly CrewLine[])[]> => {
        const crews = queries.map(({ obj }) => crewOf(obj));
        const persons = await copies.persons.find([...new Set(crews.flatMap(crewRefs))]);
        return crews.map((crew) => crewList(crew, persons, localDate(now())));
      },
      opts: { cache: false },
    },
  },
});
