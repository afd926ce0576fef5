import { caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { Project, TeamMember } from '../project/project.ts';
import { supervisedFact } from '../project/project-fact.store.ts';
import { noteInspection } from '../supervision-plan/supervision-plan.module.ts';
import type { SupervisionWorld } from '../world.ts';
import { inspectionResolvers } from './inspection.resolvers.ts';
import { pausesOf } from './pauses.store.ts';
import type { SiteInspectionForm } from './site-inspection.form.ts';
import { disciplineOfInspection, siteInspectionProcess } from './site-inspection.ts';

/** The project with the typed names of key persons whose names are not known here, where they are those on file. */
const namedIn = ({ secrets }: SupervisionWorld, project: Project, { hazards = [] }: Partial<SiteInspectionForm>): Project => {
  const typed = hazards.flatMap(({ personName }) => personName ?? []);
  const calledSo = ({ personRef, nameRef }: TeamMember) =>
    typed.find((name) => nameRef !== undefined && secrets.nameRefOf(personRef, name) === nameRef);
  const team = project.team.map((member): TeamMember => {
    const name = member.name ?? calledSo(member);
    return name === undefined ? member : { ...member, name };
  });
  return { ...project, team };
};

export const siteInspection = caseModule<SupervisionWorld>()({
  process: siteInspectionProcess,
  facts: (world) => async (form, context) => {
    const { projectId } = form;
    const { project: found, staff } = await supervisedFact(world)(form, context);
    const project = found && namedIn(world, found, form);
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
