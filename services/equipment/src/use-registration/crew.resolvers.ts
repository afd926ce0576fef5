import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Records } from '../records.ts';
import { type CrewLine, crewIn, crewList, crewRefs } from './crew.ts';
import type { Registration } from './registration-facts.ts';

const personnelService = '安筑人员服务';

/** The crew list (P7) and what needs attention, of a registration that may be read. */
export const crewResolvers = ({ copies }: Pick<Records, 'copies'>) => ({
  UseRegistration: {
    crew: async ({ form, outcome }: Registration, _: unknown, { now }: SubgraphContext): Promise<readonly CrewLine[]> => {
      const crew = crewIn(outcome.crew ?? form);
      return crewList(crew, await copies.persons.find(crewRefs(crew)), localDate(now()));
    },
    flags: ({ outcome }: Registration) => outcome.flags ?? [],
  },
  CrewMember: {
    issuer: () => null,
    source: ({ certificateNumber }: CrewLine) => (certificateNumber ? personnelService : null),
  },
});
