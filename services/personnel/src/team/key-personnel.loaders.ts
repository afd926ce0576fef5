import { mayReadProject } from '@anzhu/copies';
import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { At, Register } from '@anzhu/register';
import { loaderOf } from '@anzhu/register';
import type { Store } from '@anzhu/store';
import type { Copies } from '../copies.ts';
import { byId } from '../person/person.register.ts';
import type { Person } from '../person/person.ts';
import { heldByEach } from '../qualification/qualification.store.ts';
import type { Qualification } from '../qualification/qualification.ts';
import type { Lock, PolicyOf } from './lock.ts';
import { isBelowStandard } from './qualified.ts';
import type { Team } from './team.ts';

interface Deps {
  readonly teams: Register<Team>;
  readonly persons: Register<Person>;
  readonly copies: Pick<Copies, 'projects'>;
  readonly qualifications: Register<Qualification>;
  readonly policy: PolicyOf;
  readonly store: Pick<Store, 'clock'>;
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
  readonly isBelowStandard: boolean;
}

const ofProject: At<Team> = { path: '_id', order: { _id: 1 } };

const stateOf = ({ exempt, stop }: Lock): KeyPerson['lockState'] => {
  if (exempt) return 'EXEMPT';
  if (stop === undefined) return 'COUNTED';
  return stop === 'RESTING' ? 'RESTING' : 'BEYOND_LIMIT';
};

type Member = Team['members'][number];
type Seat = Pick<Member, 'role' | 'personId'>;

const keyPerson = (person: Person, { lockId }: Member, isBelow: (seat: Seat) => boolean): readonly KeyPerson[] => {
  const lock = person.locks.find((one) => one.lockId === lockId);
  if (!lock) return [];
  const { _id: personId, name, uscc } = person;
  const { role, since } = lock;
  const isBelowStandard = isBelow({ personId, role });
  return [{ personId, name, employer: { uscc }, role, lockState: stateOf(lock), since, isBelowStandard }];
};

/** P3c: of the chiefs of teams whose province takes a 监理员, who is none by the standard; elsewhere nobody is, and nothing is read. */
const belowStandard = async ({ qualifications, policy, store }: Deps, teams: readonly Team[]) => {
  const lenient = teams.filter(({ d2 }) => policy(d2).mayWorkerBeChief);
  const heldBy = await heldByEach(
    qualifications,
    lenient.flatMap(({ members }) => members.map(({ personId }) => personId)),
  );
  const today = localDate(store.clock());
  return (team: Team) =>
    ({ role, personId }: Seat): boolean =>
      lenient.includes(team) && isBelowStandard(role, heldBy(personId), today);
};

/** The teams of the projects that a subject may read, with their people: one query each for projects, teams and persons. */
const keyPersonnelOf = async (deps: Deps, ids: readonly string[], { subject }: SubgraphContext) => {
  const { teams, persons, copies } = deps;
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
  const isBelow = await belowStandard(deps, found);
  const ofTeam = (team: Team): readonly KeyPerson[] =>
    team.members.flatMap((member) => {
      const person = people.get(member.personId);
      return person ? keyPerson(person, member, isBelow(team)) : [];
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
