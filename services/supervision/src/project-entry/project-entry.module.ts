import { caseModule } from '@anzhu/casework';
import { registered } from '../project/project.ts';
import type { SupervisionWorld } from '../world.ts';
import { enteredProject, projectEntryProcess, projectIdOf } from './project-entry.ts';

export const projectEntry = caseModule<SupervisionWorld>()({
  process: projectEntryProcess,
  facts:
    ({ projects }) =>
    async (form, { session }) => ({ onRecord: await projects.find(projectIdOf(form), session) }),
  alongside: {
    approve:
      ({ store, projects }) =>
      (session, entry) => {
        const project = enteredProject(entry);
        return projects.insert({ ...project, registeredAt: store.clock() }, registered(project), session);
      },
  },
});
