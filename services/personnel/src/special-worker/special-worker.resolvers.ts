import type { SubgraphContext } from '@anzhu/graphql';
import { specialOperations } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import { loaderOf, type Register } from '@anzhu/register';
import { recordsById } from '@anzhu/store';
import type { Person } from '../person/person.ts';
import type { Qualification } from '../qualification/qualification.ts';
import { isStanding, type SpecialWorker } from './special-worker.ts';

interface Deps {
  readonly persons: Register<Person>;
  readonly qualifications: Register<Qualification>;
}

type Asked = readonly { readonly obj: SpecialWorker }[];

/** What a special worker shows beside what is on record of the approval. */
export const specialWorkerResolvers = {
  SpecialOperationsWorker: {
    unit: ({ uscc }: SpecialWorker) => ({ uscc }),
    workLabel: ({ workCode }: SpecialWorker) => specialOperations[workCode],
  },
};

/** The persons and certificates of all special workers of an answer, one query each; whoever reads the approval is told the name and whether it holds. */
export const specialWorkerLoaders = ({ persons, qualifications }: Deps) => {
  const holders = (queries: Asked) =>
    recordsById<Person>(
      persons.model.collection,
      queries.map(({ obj }) => obj.personId),
    );
  return {
    SpecialOperationsWorker: {
      person: loaderOf(persons).byId<SpecialWorker>(({ personId }) => personId),
      qualification: loaderOf(qualifications).byId<SpecialWorker>(({ qualificationId }) => qualificationId),
      name: {
        loader: async (queries: Asked): Promise<readonly (string | null)[]> => {
          const found = await holders(queries);
          return queries.map(({ obj }) => found.get(obj.personId)?.name ?? null);
        },
        opts: { cache: false },
      },
      isStanding: {
        loader: async (queries: Asked, { now }: SubgraphContext): Promise<readonly boolean[]> => {
          const found = await holders(queries);
          const held = await recordsById<Qualification>(
            qualifications.model.collection,
            queries.map(({ obj }) => obj.qualificationId),
          );
          return queries.map(({ obj }) => {
            const on = { person: found.get(obj.personId) ?? null, qualification: held.get(obj.qualificationId) ?? null };
            return isStanding(obj, on, localDate(now()));
          });
        },
        opts: { cache: false },
      },
    },
  };
};
