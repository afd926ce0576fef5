import type { ListedModule } from '@anzhu/casework';
import type { SupervisionWorld } from '../world.ts';
import { projectField } from './project-case.form.ts';

/** The case types whose form names a project, each of which shows it to whoever may read it. */
export const typesAboutProjects = (modules: readonly ListedModule<SupervisionWorld>[]): readonly string[] =>
  modules.flatMap(({ process: { form, workflow } }) => (form.shape['projectId'] === projectField ? [workflow.process.type] : []));

/** The field `project` of those types. */
export const projectsOfCasesSdl = (types: readonly string[]): string =>
  types.map((type) => `extend type ${type} {\n  "工程 / The project"\n  project: Project\n}`).join('\n\n');
