import { edgeError, referring, type SubgraphContext } from '@anzhu/graphql';
import type { Projects } from '../project/project.store.ts';
import type { CompletionAcceptances } from './completion-acceptance.module.ts';
import { type Acceptance, acceptanceBlockers, attemptReasons, type StandingCrane } from './completion-acceptance.ts';
import type { StandingCranes } from './standing-cranes.store.ts';

interface Known {
  readonly projects: Projects;
  readonly cranes: StandingCranes;
  readonly acceptances: Pick<CompletionAcceptances, 'model'>;
}

/** An acceptance for which the cranes are being checked. */
const attemptOn = ({ model }: Known['acceptances'], projectId: string): Promise<Acceptance | null> =>
  model.findOne({ 'form.projectId': projectId, state: 'CHECKING_EQUIPMENT' } as never, { title: 1 }).lean<Acceptance>();

/** What forbids the acceptance of a project now, and what came of one. */
export const completionAcceptanceResolvers = ({ projects, cranes, acceptances }: Known) => ({
  Query: {
    completionBlockers: async (_: unknown, { projectId }: { projectId: string }, { subject }: SubgraphContext) => {
      const project = await projects.register.read.one(subject, projectId);
      if (!project) throw edgeError({ code: 'NOT_FOUND' });
      const [standing, attempt] = await Promise.all([cranes.blockersOf(project), attemptOn(acceptances, projectId)]);
      return referring(acceptanceBlockers(project, [...attemptReasons(attempt), ...standing]));
    },
  },
  CompletionAcceptance: { standingCranes: ({ outcome }: Acceptance) => outcome.standingCranes ?? null },
  CraneStandingAtAcceptance: {
    crane: ({ craneId }: StandingCrane) => ({ id: craneId }),
    label: ({ filingNumber }: StandingCrane) => filingNumber,
  },
});
