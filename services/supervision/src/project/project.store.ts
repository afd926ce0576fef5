import { localDate, type Result } from '@anzhu/kernel';
import { type KnownValues, openRegister, renamed } from '@anzhu/register';
import type { Commit, EventDraft, Own } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { projectRegister } from './project.register.ts';
import { changeOf, type Project, type ProjectData, type ProjectFacts } from './project.ts';

type Changed = { readonly facts: Partial<ProjectFacts>; readonly set?: Commit<Project>['set'] };
type Deps = Parameters<typeof openRegister>[1];

/** What a push says of a project: what stays of it is derived, what changes of its numbers and names is dated. */
export interface Pushed {
  readonly data: ProjectData;
  readonly derived: Partial<Own<Project>> & { readonly registrationNumber: string };
}

/** Reading and changing projects; a change goes by facts, never by setting a status. */
export const createProjects = (deps: Deps) => {
  const register = openRegister<Project>(projectRegister, deps);
  const { find, insert } = register;
  const datesOf = (project: Project & KnownValues, { data: { number, name }, derived: { registrationNumber } }: Pushed) =>
    renamed(project, { number, name, registrationNumber }, localDate(deps.store.clock()));
  return {
    register,
    find,
    insert: (own: Own<Project> & { readonly _id: string }, events: readonly EventDraft[], session: ClientSession) =>
      insert(own, { events }, session),
    /** The project as it is pushed anew. */
    restate: (id: string, pushed: Pushed, session: ClientSession): Promise<Result<Project, Refusal>> =>
      register.change(
        id,
        (project) => {
          const { set, events } = changeOf(project, {}, pushed.data);
          return { set: { ...pushed.derived, ...set, ...datesOf(project, pushed) }, events };
        },
        { session },
      ),
    change: (id: string, by: (project: Project) => Changed, session: ClientSession): Promise<Result<Project, Refusal>> =>
      register.change(
        id,
        (project) => {
          const { facts, set } = by(project);
          const change = changeOf(project, facts);
          return { set: { ...set, ...change.set }, events: change.events };
        },
        { session },
      ),
  };
};

export type Projects = ReturnType<typeof createProjects>;
