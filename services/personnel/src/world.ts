import { can } from '@anzhu/access';
import type { Referable, References } from '@anzhu/casework';
import { recordsById } from '@anzhu/store';
import type { Person } from './person/person.ts';
import type { PersonDeps } from './person/person.use-case.ts';
import { resourceOf } from './person/person-access.ts';
import type { TeamDeps } from './team/team.use-case.ts';

/** What every process of this service may read and change beside its own cases. */
export interface PersonnelWorld extends TeamDeps, PersonDeps {
  readonly references: References;
}

/** What forms name: a unit's own persons, and any project. */
export const referencesOf = ({ persons, copies }: Pick<PersonDeps, 'persons' | 'copies'>): References => ({
  Person: {
    find: (ids, session) => recordsById<Person>(persons.collection, ids, session),
    mayRefer: (subject, person: Person) => can(subject, 'read', resourceOf(person)),
  } satisfies Referable<Person>,
  Project: copies.projects.references,
});
