import { projectCompleted, projectReopened, projectVoided, teamContractRequested, teamLockRequested } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import { contractKeyOf } from './contract-key.ts';
import { unlessOlder } from './end-of-project.use-case.ts';
import { answerContract, answerRequest, closeTeamOf, reopenTeamOf, type TeamDeps } from './team.use-case.ts';

/**
 * What the team lock does about the supervision service's events. A handler runs inside its consumer's transaction, so a
 * refusal cannot be written by a second one: it decides on what the transaction reads, then writes either the locks with
 * `acquired` or `refused` alone. A rival who wrote in between makes the whole transaction begin again.
 */
export const teamHandlers = (deps: TeamDeps): readonly Handler[] => [
  on(teamLockRequested, ({ data, session }) =>
    answerRequest(deps, { ...data, contractKey: contractKeyOf(data.contractKey, data.projectId) }, session),
  ),
  on(teamContractRequested, ({ data, session }) =>
    answerContract(deps, { ...data, contractKey: contractKeyOf(data.contractKey, data.projectId) }, session),
  ),
  ...[projectCompleted, projectVoided].map((definition) =>
    on(definition, ({ event: { eventnumber: number }, data: { projectId }, session }) =>
      unlessOlder(closeTeamOf)(deps, { projectId, number }, session),
    ),
  ),
  on(projectReopened, ({ event: { eventnumber: number }, data: { projectId }, session }) =>
    unlessOlder(reopenTeamOf)(deps, { projectId, number }, session),
  ),
];
