import type { RenamedUnit } from '@anzhu/contracts';
import {
  draftEvent,
  type EventData,
  projectCompleted,
  projectRegistered,
  projectStaffChanged,
  projectStatusChanged,
  projectVoided,
} from '@anzhu/contracts';
import type { Aggregate, EventDraft } from '@anzhu/store';
import type { z } from 'zod';
import type { ProjectFacts, projectData, projectRecord } from './project.record.ts';
import { type Statuses, statusOf } from './project-status.ts';
import type { PartyKind } from './project-vocabulary.ts';

type StatusData = EventData<'supervision.project.status-changed.v1'>;

/** What the permit-reform system says of a project (R0). */
export type ProjectData = Readonly<z.output<typeof projectData>>;

/** One section of a construction project under supervision, from its registration to its completion. */
export interface Project extends Aggregate, Readonly<z.output<typeof projectRecord>> {}

export type Party = Project['parties'][number];
export type TeamMember = Project['team'][number];

export const noFacts: ProjectFacts = {
  isApproved: false,
  isVoid: false,
  suspensions: [],
  notices: [],
  safetyTerminatedOn: null,
  acceptanceId: null,
  completionFiledOn: null,
};

type Told = Pick<Project, '_id' | keyof ProjectData | keyof Statuses>;

/** A project as events tell it. */
export const told = (project: Told): StatusData => ({
  projectId: project._id,
  number: project.number,
  name: project.name,
  division: project.division,
  sector: project.sector,
  constructionStatus: project.constructionStatus,
  qualityStatus: project.qualityStatus,
  safetyStatus: project.safetyStatus,
  parties: project.parties.map(({ kind, uscc, name }) => ({ kind, uscc, name })),
  ...(project.coordinates ? { coordinates: project.coordinates } : {}),
  ...(project.contractRegistrationNumber ? { contractRegistrationNumber: project.contractRegistrationNumber } : {}),
  ...(project.permitNumber ? { permitNumber: project.permitNumber } : {}),
});

/** The event of a project just pushed. */
export const registered = (project: Told): readonly EventDraft[] => [draftEvent(projectRegistered, told(project))];

const ended = { COMPLETED: projectCompleted, VOID: projectVoided } as const;

const endOf = (before: Statuses, after: Told): readonly EventDraft[] => {
  const status = after.constructionStatus;
  if (status === before.constructionStatus) return [];
  return status === 'COMPLETED' || status === 'VOID' ? [draftEvent(ended[status], told(after))] : [];
};

const statusNames = ['constructionStatus', 'qualityStatus', 'safetyStatus'] as const;

export interface ProjectChange {
  readonly set: Partial<ProjectData> & Statuses & { readonly facts: ProjectFacts };
  readonly events: readonly EventDraft[];
}

/** What a project becomes by new facts or new data, and what is said about it: nothing when nothing visible changed. */
export const changeOf = (project: Project, facts: Partial<ProjectFacts>, data: Partial<ProjectData> = {}): ProjectChange => {
  const next = { ...project.facts, ...facts };
  const set = { ...data, facts: next, ...statusOf(next) };
  const after = { ...project, ...set };
  const isVisible = Object.keys(data).length > 0 || statusNames.some((name) => after[name] !== project[name]);
  return { set, events: isVisible ? [draftEvent(projectStatusChanged, told(after)), ...endOf(project, after)] : [] };
};

/** The parties with a unit called as it is now; none where it is called so already. */
export const partiesRenamed = (
  { parties }: Pick<Project, 'parties'>,
  { uscc, name, formerNames }: RenamedUnit,
): Project['parties'] | null => {
  const isOld = (party: Project['parties'][number]): boolean =>
    party.uscc === uscc && party.name !== name && formerNames.includes(party.name);
  if (!parties.some(isOld)) return null;
  const after = (party: Project['parties'][number]) => {
    const former = [...new Set([...(party.formerNames ?? []), party.name])].filter((one) => one !== name);
    return { ...party, name, formerNames: former };
  };
  return parties.map((party) => (isOld(party) ? after(party) : party));
};

/** One key person instead of another (P3); who has left before is no longer looked for. */
export const replacedIn = (team: readonly TeamMember[], outgoingRef: string, incoming: TeamMember): readonly TeamMember[] => {
  const isAt = (personRef: string) => (member: TeamMember) => member.role === incoming.role && member.personRef === personRef;
  return [...team.filter((member) => !isAt(outgoingRef)(member) && !isAt(incoming.personRef)(member)), incoming];
};

type Locked = Pick<TeamMember, 'personRef' | 'role'>;

/** The same person by another reference; by what the name is compared, which goes by the reference, is not known there. */
const ledTo = ({ nameRef: _, ...member }: TeamMember, personRef: string): TeamMember => ({ ...member, personRef });

/** The team by the references under which it was locked: who is known by another record by now stands under that one, and once. */
export const lockedIn = (team: readonly TeamMember[], locked: readonly Locked[]): readonly TeamMember[] => {
  const isOf = (one: Locked) => (other: Locked) => one.role === other.role && one.personRef === other.personRef;
  const open = locked.filter((one) => !team.some(isOf(one)));
  return team.flatMap((member) => {
    if (!locked.some(({ role }) => role === member.role) || locked.some(isOf(member))) return [member];
    const at = open.findIndex(({ role }) => role === member.role);
    return at < 0 ? [] : open.splice(at, 1).map(({ personRef }) => ledTo(member, personRef));
  });
};

/** A key person as others are told of it. */
export const nameless = ({ name: _, ...member }: TeamMember): Omit<TeamMember, 'name'> => member;

/** The event of other key staff. */
export const staffChanged = (projectId: string, team: readonly TeamMember[]): EventDraft =>
  draftEvent(projectStaffChanged, { projectId, members: team.map(nameless) });

/** Organisations of a kind among the parties. */
export const partiesOf = ({ parties }: Pick<Project, 'parties'>, kind: PartyKind): readonly string[] =>
  parties.filter((party) => party.kind === kind).map(({ uscc }) => uscc);
