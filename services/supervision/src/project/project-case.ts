import { placeOf } from '@anzhu/casework';
import type { Project } from './project.ts';

/** A case about one project: its form names it, its facts hold it. */
export interface ProjectFact {
  readonly project: Project | null;
}

/** What every process about a project has in common: place, title, parties, filter. */
export const aboutProject = {
  place: ({ projectId: id }: { readonly projectId?: string | undefined }, { project }: ProjectFact) =>
    placeOf(project?.division, { name: 'projectId', id, zh: '工程', en: 'project' }),
  parties: (_form: unknown, { project }: ProjectFact) =>
    Object.fromEntries((project?.parties ?? []).map(({ kind, uscc }, at) => [`${kind}-${at}`, uscc])),
  title: (_form: unknown, { project }: ProjectFact) => [project?.registrationNumber, project?.number, project?.name],
  filters: { projectId: { path: 'form.projectId', type: 'String', zh: '工程标识', en: 'Id of the project' } },
} as const;

/** No institution holds the seat. */
const unassigned = '';

/** The institutions that review what its owner submits about a project, by seat. */
export const institutionsOf = (_form: unknown, { project }: ProjectFact): Readonly<Record<string, string>> => ({
  institution: project?.qualityAuthority ?? unassigned,
  safetyInstitution: project?.safetyAuthority ?? unassigned,
});
