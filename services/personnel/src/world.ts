import type { PersonDeps } from './person/person.use-case.ts';
import type { TeamDeps } from './team/team.use-case.ts';

/** What every process of this service may read and change beside its own cases. */
export interface PersonnelWorld extends TeamDeps, PersonDeps {}
