import { projectCompleted, projectStatusChanged, projectVoided, supervisionResumed } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import { endWithGrounds } from './end-exemptions.store.ts';

/** What is told of projects may end the ground of an exemption. */
export const groundHandlers = (deps: Parameters<typeof endWithGrounds>[0]): readonly Handler[] => [
  ...[projectStatusChanged, projectCompleted, projectVoided].map((definition) =>
    on(definition, ({ data: { projectId }, session }) => endWithGrounds(deps, projectId, session)),
  ),
  on(supervisionResumed, ({ data: { projectId }, session }) => endWithGrounds(deps, projectId, session)),
];
