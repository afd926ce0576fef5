import type { Referable } from '@anzhu/casework';
import { recordsById } from '@anzhu/store';
import type { Projects } from './project.store.ts';
import type { Project } from './project.ts';

/** Projects that forms name: any unit may, since what is shown of one is public. */
export const projectReferences = ({ model }: Pick<Projects, 'model'>): Referable<Project> => ({
  find: (ids, session) => recordsById<Project>(model.collection, ids, session),
  mayRefer: () => true,
});
