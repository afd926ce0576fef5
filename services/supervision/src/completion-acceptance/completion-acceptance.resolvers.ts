import { edgeError, referring, type SubgraphContext } from '@anzhu/graphql';
import type { Projects } from '../project/project.store.ts';
import type { SubDivisionAcceptances } from '../sub-division-acceptance/sub-division-acceptance.module.ts';
import type { CompletionAcceptances } from './completion-acceptance.module.ts';
import { type Acceptance, acceptanceBlockers, attemptReasons, type StandingCrane } from './completion-acceptance.ts';
import { missingParts } from './missing-parts.ts';
import type { StandingCranes } from './standing-cranes.store.ts';

interface Known {
  readonly projects: Projects;
  readonly cranes: StandingCranes;
  readonly acceptances: Pick<CompletionAcceptances, 'model'>;
  readonly subDivisions: Pick<SubDivisionAcceptances, 'model'>;
}

/** An acceptance for which the cranes are being checked. */
const attemptOn = ({ model }: Known['acceptances'], projectId: string): Promise<Acceptance | null> =>
  model.findOne({ 'form.projectId': projectId, state: 'CHECKING_EQUIPMENT' } as never, { title: 1 }).lean<Acceptance>();

/** The divisions of a project's work of which an acceptance is on record. */
const acceptedOn = ({ model }: Known['subDivisions'], projectId: string): Promise<string[]> =>
  model.distinct('form.division', { 'form.projectId': projectId, state: 'ACCEPTED' } as never);

/** What forbids the acceptance of a project now, and what came of one. */
export const completionAcceptanceResolvers = ({ projects, cranes, acceptances, subDivisions }: Known) => ({
  Query: {
    completionBlockers: async (_: unknown, { projectId }: { projectId: string }, { subject }: SubgraphContext) => {
      const project = await projects.register.read.one(subject, projectId);
      if (!project) throw edgeError({ code: 'NOT_FOUND' });
      const [standing, attempt, accepted] = await Promise.all([
        cranes.blockersOf(project),
        attemptOn(acceptances, projectId),
        acceptedOn(subDivisions, projectId),
      ]);
      const others = [...attemptReasons(attempt), ...standing, ...(attempt ? [] : missingParts(project, accepted))];
      return referring(acceptanceBlockers(project, others));
    },
  },
  CompletionAcceptance: { standingCranes: ({ outcome }: Acceptance) => outcome.standingCranes ?? null },
  CraneStandingAtAcceptance: {
    crane: ({ craneId }: StandingCrane) => ({ id: craneId }),
    label: ({ filingNumber }: StandingCrane) => filingNumber,
  },
});
