import { caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { supervisedFact } from '../project/project-fact.store.ts';
import { noteInspection } from '../supervision-plan/supervision-plan.module.ts';
import type { SupervisionWorld } from '../world.ts';
import { inspectionResolvers } from './inspection.resolvers.ts';
import { pausesOf } from './pauses.store.ts';
import { disciplineOfInspection, siteInspectionProcess } from './site-inspection.ts';

export const siteInspection = caseModule<SupervisionWorld>()({
  process: siteInspectionProcess,
  facts: (world) => async (form, context) => {
    const { projectId } = form;
    const { project, staff } = await supervisedFact(world)(form, context);
    if (!project || projectId === undefined) return { project, staff, pauses: [], cranes: [] };
    const pauses = await pausesOf(world.casesOf, projectId, context.session);
    return { project, staff, pauses, cranes: await world.cranes.broughtTo(projectId, context.session) };
  },
  alongside: {
    /** R5: the next inspection is due from this one on. */
    record:
      (world) =>
      (session, inspection, { facts }) => {
        const { project } = proven(facts, 'project');
        return noteInspection(world, { project, discipline: disciplineOfInspection(inspection), on: inspection.form.inspectedOn }, session);
      },
  },
  resolvers: inspectionResolvers,
});
