import type { RenamedUnit } from '@anzhu/casework';
import type { EventData } from '@anzhu/contracts';
import { localDate, type Result } from '@anzhu/kernel';
import { corrected, openRegister, renamed } from '@anzhu/register';
import type { Commit, EventDraft, Own } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { ProjectFacts } from './project.record.ts';
import { projectRegister } from './project.register.ts';
import { changeOf, type Project, type ProjectData, partiesRenamed, replacedIn, staffChanged } from './project.ts';
import { preparationOf } from './supervision-of.ts';

type Changed = { readonly facts?: Partial<ProjectFacts>; readonly data?: Partial<ProjectData>; readonly set?: Commit<Project>['set'] };
type Deps = Parameters<typeof openRegister>[1];

/** What a push says of a project: what stays of it is derived, what changes of its numbers and names is dated. */
export interface Pushed {
  readonly data: ProjectData;
  readonly derived: Partial<Own<Project>> & { readonly registrationNumber: string };
}

const restated =
  ({ store }: Deps, { data, derived }: Pushed) =>
  (project: Project): Commit<Project> => {
    const { set, events } = changeOf(project, {}, data);
    const { number, name, contractRegistrationNumber } = data;
    const known = { number, name, registrationNumber: derived.registrationNumber, contractRegistrationNumber };
    const dated = renamed(project, known, localDate(store.clock()));
    return { set: { ...derived, ...set, ...dated }, events };
  };

const changed =
  ({ store }: Deps, by: (project: Project) => Changed) =>
  (project: Project): Commit<Project> => {
    const { facts = {}, data, set } = by(project);
    const change = changeOf(project, facts, data);
    const dated = data?.name === undefined ? {} : renamed(project, { name: data.name }, localDate(store.clock()));
    const all = { ...set, ...change.set, ...dated };
    return { set: { ...all, ...preparationOf({ ...project, ...all }) }, events: change.events };
  };

/** Another contract number than the project had, or the one that should have stood there. */
export interface Recontracted {
  readonly number: string;
  readonly isMistake: boolean;
}

const recontracted =
  ({ store }: Deps, { number: contractRegistrationNumber, isMistake }: Recontracted) =>
  (project: Project): Commit<Project> => {
    const { set, events } = changeOf(project, {}, { contractRegistrationNumber });
    const known = { contractRegistrationNumber };
    const dated = isMistake ? corrected(project, known) : renamed(project, known, localDate(store.clock()));
    return { set: { ...set, ...dated }, events };
  };

/** Calls a unit by its present name wherever it is a party. */
const renaming =
  (deps: Deps, { model, change }: ReturnType<typeof openRegister<Project>>) =>
  async (unit: RenamedUnit): Promise<void> => {
    const named = model.collection.find({ partyOrgs: unit.uscc }, { projection: { _id: 1 } });
    for await (const { _id } of named) {
      const outcome = await change(String(_id), (project) => {
        const parties = partiesRenamed(project, unit);
        return parties && changed(deps, () => ({ data: { parties } }))(project);
      });
      if (!outcome.ok) throw new Error(`${unit.uscc} could not be renamed in ${_id}: ${outcome.error.code}`);
    }
  };

type Outcome = Promise<Result<Project, Refusal>>;
type Replaced = Pick<EventData<'personnel.team-lock.replaced.v1'>, 'outgoingRef' | 'incoming'>;

/** Reading and changing projects; a change goes by facts, never by setting a status. */
export const createProjects = (deps: Deps) => {
  const register = openRegister<Project>(projectRegister, deps);
  const { find, insert, change } = register;
  return {
    register,
    find,
    insert: (own: Own<Project> & { readonly _id: string }, events: readonly EventDraft[], session: ClientSession): Outcome =>
      insert(own, { events }, session),
    /** The project as it is pushed anew; its former numbers and names stay on record. */
    restate: (id: string, pushed: Pushed, session: ClientSession): Outcome => change(id, restated(deps, pushed), { session }),
    /** Key staff as the personnel service has replaced them; a project that is not on record is nobody's. */
    restaff: (id: string, { outgoingRef, incoming }: Replaced, session: ClientSession): Outcome =>
      change(
        id,
        (project) => {
          const team = replacedIn(project.team, outgoingRef, incoming);
          return { set: { team }, events: [staffChanged(id, team)] };
        },
        { session },
      ),
    recontract: (id: string, to: Recontracted, session: ClientSession): Outcome => change(id, recontracted(deps, to), { session }),
    renameParty: renaming(deps, register),
    change: (id: string, by: (project: Project) => Changed, session: ClientSession): Outcome => change(id, changed(deps, by), { session }),
  };
};

export type Projects = ReturnType<typeof createProjects>;
