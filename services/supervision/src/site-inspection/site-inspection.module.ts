import { caseModule } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { inspectionResolvers } from './inspection.resolvers.ts';
import { pausesOf } from './pauses.store.ts';
import { siteInspectionProcess } from './site-inspection.ts';

export const siteInspection = caseModule<SupervisionWorld>()({
  process: siteInspectionProcess,
  facts: (world) => async (form, context) => {
    const { projectId } = form;
    const { project } = await projectFact(world)(form, context);
    if (!project || projectId === undefined) return { project, pauses: [], cranes: [] };
    const pauses = await pausesOf(world.casesOf, projectId, context.session);
    return { project, pauses, cranes: await world.cranes.broughtTo(projectId, context.session) };
  },
  resolvers: inspectionResolvers,
});
