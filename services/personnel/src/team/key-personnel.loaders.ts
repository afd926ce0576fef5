import { mayReadProject } from '@anzhu/copies';
import type { SubgraphContext } from '@anzhu/graphql';
import type { At, Register } from '@anzhu/register';
import { loaderOf } from '@anzhu/register';
import type { Copies } from '../copies.ts';
import { byId } from '../person/person.register.ts';
import type { Person } from '../person/person.ts';
import type { Lock } from './lock.ts';
import type { Team } from './team.ts';

interface Deps {
  readonly teams: Register<Team>;
  readonly persons: Register<Person>;
  readonly copies: Pick<Copies, 'projects'>;
}

interface Named {
  readonly id: string;
}

type Queries = readonly { readonly obj: Named }[];

interface KeyPerson {
  readonly personId: string;
  readonly role: Lock['role'];
  readonly name: string;
  readonly employer: { readonly uscc: string };
  readonly lockState: 'COUNTED' | 'EXEMPT' | 'RESTING' | 'BEYOND_LIMIT';
  readonly since: string;
}

const ofProject: At<Team> = { path: '_id', order: { _id: 1 } };

const stateOf = ({ exempt, stop }: Lock): KeyPerson['lockState'] => {
  if (exempt) return 'EXEMPT';
  if (stop === undefined) return 'COUNTED';
  return stop === 'RESTING' ? 'RESTING' : 'BEYOND_LIMIT';
};

const keyPerson = (person: Person, { lockId }: Team['members'][number]): readonly KeyPerson[] => {
  const lock = person.locks.find((one) => one.lockId === lockId);
  const { _id: personId, name, uscc } = person;
  return lock ? [{ personId, name, employer: { uscc }, role: lock.role, lockState: stateOf(lock), since: lock.since }] : [];
};

/** The teams of the projects that a subject may read, with their people: one query each for projects, teams and persons. */
const keyPersonnelOf = async ({ teams, persons, copies }: Deps, ids: readonly string[], { subject }: SubgraphContext) => {
  const projects = await copies.projects.each(new Set(ids));
  const readable = [...projects.values()].filter((project) => mayReadProject(subject, project)).map(({ _id }) => _id);
  const found = await teams.findAt(ofProject, readable);
  const members = found.flatMap((team) => team.members);
  const people = new Map(
    (
      await persons.findAt(
        byId,
        members.map(({ personId }) => personId),
      )
    ).map((person) => [person._id, person]),
  );
  const ofTeam = ({ members: own }: Team): readonly KeyPerson[] =>
    own.flatMap((member) => {
      const person = people.get(member.personId);
      return person ? keyPerson(person, member) : [];
    });
  return new Map(readable.map((id) => [id, found.filter(({ _id }) => _id === id).flatMap(ofTeam)]));
};

/** What this service adds to a project, for whoever may read the project. */
export const keyPersonnelLoaders = (deps: Deps) => ({
  Project: {
    __resolveReference: (queries: Queries): Promise<readonly Named[]> => Promise.resolve(queries.map(({ obj: { id } }) => ({ id }))),
    keyPersonnel: async (queries: Queries, context: SubgraphContext): Promise<readonly (readonly KeyPerson[] | null)[]> => {
      const ids = queries.map(({ obj }) => obj.id);
      const found = await keyPersonnelOf(deps, ids, context);
      return ids.map((id) => found.get(id) ?? null);
    },
  },
  KeyPerson: { person: loaderOf(deps.persons).byId<KeyPerson>(({ personId }) => personId) },
});
