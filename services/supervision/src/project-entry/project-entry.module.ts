import { caseModule } from '@anzhu/casework';
import { institutionsOver } from '../institution/institution.register.ts';
import { projectIdOf } from '../project/new-project.ts';
import type { SupervisionWorld } from '../world.ts';
import { enteredProject, projectEntryProcess } from './project-entry.ts';

export const projectEntry = caseModule<SupervisionWorld>()({
  process: projectEntryProcess,
  facts:
    ({ projects, institutions }) =>
    async (form, { session }) => ({
      onRecord: await projects.find(projectIdOf(form), session),
      institutions: await institutionsOver(institutions, form.division, session),
    }),
  alongside: {
    approve:
      ({ projects }) =>
      (session, entry, { facts }) =>
        projects.begin(enteredProject(entry, facts), session),
  },
});
