import type { NamesOfUnits, References } from '@anzhu/casework';
import type { Calendar } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { PersonDeps } from './person/person.use-case.ts';
import type { SpecialWorker } from './special-worker/special-worker.ts';
import type { TeamDeps } from './team/team.use-case.ts';

/** What every process of this service may read and change beside its own cases. */
export interface PersonnelWorld extends TeamDeps, PersonDeps {
  readonly references: References;
  readonly namesOfUnits: NamesOfUnits;
  readonly specialWorkers: Register<SpecialWorker>;
  readonly calendar: Calendar;
}

/** What forms name: a unit's own persons, and any project. */
export const referencesOf = ({ persons, copies }: Pick<PersonDeps, 'persons' | 'copies'>): References => ({
  Person: persons.references,
  Project: copies.projects.references,
});
