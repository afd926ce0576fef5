import { teamLockReplaced } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { Projects } from './project.store.ts';

/** P3: with the approval of a change of key staff the project's page shows the new people. */
export const staffHandlers = (projects: Projects): readonly Handler[] => [
  on(teamLockReplaced, async ({ data: { projectId, ...replaced }, session }) => {
    if (!(await projects.find(projectId, session))) return;
    const outcome = await projects.restaff(projectId, replaced, session);
    if (!outcome.ok) throw new Error(`The key staff of ${projectId} could not be replaced: ${outcome.error.code}`);
  }),
];
