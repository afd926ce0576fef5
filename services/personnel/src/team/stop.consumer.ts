import { resumptionUndone, supervisionResumed, suspensionProlonged } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import { frees } from './stop.ts';
import { noteStopOf, type TeamDeps } from './team.use-case.ts';

/** What the stops of a project do to the locks of its team (decision 5); each may be told again, and in any order. */
export const stopHandlers = (deps: TeamDeps): readonly Handler[] => [
  on(suspensionProlonged, async ({ data: { projectId, from, causedBy, reason }, session }) => {
    if (frees(causedBy)) await noteStopOf(deps, { projectId, told: { from, reason } }, session);
  }),
  on(supervisionResumed, ({ data: { projectId, on: resumedOn }, session }) =>
    noteStopOf(deps, { projectId, told: { resumedOn } }, session),
  ),
  on(resumptionUndone, ({ data: { projectId, on: notResumedOn }, session }) =>
    noteStopOf(deps, { projectId, told: { notResumedOn } }, session),
  ),
];
