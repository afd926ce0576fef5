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

const unbuffered = { cache: false } as const;

/** The persons and certificates of all special workers of an answer, one query each; whoever reads the approval is told the name and whether it holds. */
const namesAndStanding = ({ persons, qualifications }: Deps) => {
  const holders = (queries: Asked) =>
    recordsById<Person>(
      persons.model.collection,
      queries.map(({ obj }) => obj.personId),
    );
  const certificates = (queries: Asked) =>
    recordsById<Qualification>(
      qualifications.model.collection,
      queries.map(({ obj }) => obj.qualificationId),
    );
  const name = async (queries: Asked): Promise<readonly (string | null)[]> => {
    const found = await holders(queries);
    return queries.map(({ obj }) => found.get(obj.personId)?.name ?? null);
  };
  const standing = async (queries: Asked, { now }: SubgraphContext): Promise<readonly boolean[]> => {
    const [found, held] = [await holders(queries), await certificates(queries)];
    return queries.map(({ obj }) => {
      const on = { person: found.get(obj.personId) ?? null, qualification: held.get(obj.qualificationId) ?? null };
      return isStanding(obj, on, localDate(now()));
    });
  };
  return { name: { loader: name, opts: unbuffered }, isStanding: { loader: standing, opts: unbuffered } };
};

export const specialWorkerLoaders = (deps: Deps) => ({
  SpecialOperationsWorker: {
    person: loaderOf(deps.persons).byId<SpecialWorker>(({ personId }) => personId),
    qualification: loaderOf(deps.qualifications).byId<SpecialWorker>(({ qualificationId }) => qualificationId),
    ...namesAndStanding(deps),
  },
});
