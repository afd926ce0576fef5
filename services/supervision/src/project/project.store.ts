import { isDeepStrictEqual } from 'node:util';
import type { EventData, RenamedUnit } from '@anzhu/contracts';
import { localDate, type Result } from '@anzhu/kernel';
import { corrected, openRegister, renamed } from '@anzhu/register';
import type { Commit } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { placedBy } from './new-project.ts';
import type { ProjectFacts } from './project.record.ts';
import { projectRegister } from './project.register.ts';
import {
  changeOf,
  lockedIn,
  type Project,
  type ProjectData,
  partiesRenamed,
  registered,
  replacedIn,
  staffChanged,
  type TeamMember,
} from './project.ts';
import { statusOf } from './project-status.ts';
import { preparationOf } from './supervision-of.ts';

interface Changed {
  readonly facts?: Partial<ProjectFacts>;
  readonly data?: Partial<ProjectData>;
  readonly set?: Commit<Project>['set'];
  /** What stood there before was never right. */
  readonly isMistake?: boolean;
}

type Deps = Parameters<typeof openRegister>[1];
type Values = Parameters<typeof renamed>[1];

const knownNames = Object.keys(projectRegister.known ?? {});

const knownIn = (values: Values): Values =>
  Object.fromEntries(knownNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));

/** A project by other facts, data or places: its statuses follow, and its former numbers and names stay on record. */
const changed =
  ({ store }: Deps, by: (project: Project) => Changed) =>
  (project: Project): Commit<Project> => {
    const { facts = {}, data = {}, set = {}, isMistake = false } = by(project);
    const change = changeOf(project, facts, data);
    const all = { ...set, ...change.set };
    const known = knownIn({ ...set, ...data } as Values);
    const dated = isMistake ? corrected(project, known) : renamed(project, known, localDate(store.clock()));
    return { set: { ...all, ...dated, ...preparationOf({ ...project, ...all }) }, events: change.events };
  };

/** A project that comes on record by a registration or an entry. */
type Begun = ProjectData & ReturnType<typeof placedBy> & Pick<Project, '_id' | 'registrationId' | 'facts'>;

const begun = ({ store }: Deps, project: Begun) => {
  const own = { ...project, ...statusOf(project.facts), registeredAt: store.clock() };
  return { ...own, ...preparationOf(own) };
};

/** Calls a unit by its present name wherever it is a party. */
const renaming =
  (deps: Deps, { model, change }: ReturnType<typeof openRegister<Project>>) =>
  async (unit: RenamedUnit): Promise<void> => {
    if (unit.formerNames.length === 0) return;
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

/** Who comes into the team; named by events of earlier versions alone. */
const standing = ({ personRef, role, uscc, name, nameRef }: Replaced['incoming']): TeamMember => ({
  ...{ personRef, role, uscc },
  ...(name && { name }),
  ...(nameRef && { nameRef }),
});

/** The team as the personnel service has locked it. */
const locking =
  ({ change }: Pick<ReturnType<typeof openRegister<Project>>, 'change'>) =>
  (id: string, locked: EventData<'personnel.team-lock.acquired.v1'>['members'], session: ClientSession): Outcome =>
    change(
      id,
      (project) => {
        const team = lockedIn(project.team, locked);
        return isDeepStrictEqual(team, project.team) ? null : { set: { team }, events: [staffChanged(id, team)] };
      },
      { session },
    );

/** Reading and changing projects; a change goes by facts, never by setting a status. */
export const createProjects = (deps: Deps) => {
  const register = openRegister<Project>(projectRegister, deps);
  const { find, insert, change } = register;
  return {
    register,
    find,
    begin: (project: Begun, session: ClientSession): Outcome => {
      const own = begun(deps, project);
      return insert(own, { events: registered(own) }, session);
    },
    /** Key staff as the personnel service has replaced them; a project that is not on record is nobody's. */
    restaff: (id: string, { outgoingRef, incoming }: Replaced, session: ClientSession): Outcome =>
      change(
        id,
        (project) => {
          const team = replacedIn(project.team, outgoingRef, standing(incoming));
          return { set: { team }, events: [staffChanged(id, team)] };
        },
        { session },
      ),
    lockedAs: locking(register),
    renameParty: renaming(deps, register),
    change: (id: string, by: (project: Project) => Changed, session: ClientSession): Outcome => change(id, changed(deps, by), { session }),
  };
};

export type Projects = ReturnType<typeof createProjects>;
