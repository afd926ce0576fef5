import { caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { supervisionWith } from '../project/supervision-of.ts';
import { ofInstitution } from '../supervisor/supervisor.register.ts';
import type { SupervisionWorld } from '../world.ts';
import { passResponsibility } from './responsible.store.ts';
import { type SupervisionAllocationOutcome, supervisionAllocationProcess } from './supervision-allocation.ts';

export const supervisionAllocation = caseModule<SupervisionWorld>()({
  process: supervisionAllocationProcess,
  facts:
    ({ projects, supervisors }) =>
    async ({ projectId }, { applicant, session }) => ({
      project: await projects.find(projectId, session),
      candidates: await supervisors.findAt(ofInstitution, [applicant], session),
    }),
  resolvers: () => ({
    SupervisionAllocation: {
      allocated: ({ outcome }: { readonly outcome: Partial<SupervisionAllocationOutcome> }) => outcome.allocated ?? [],
    },
  }),
  alongside: {
    /** With the confirmation they supervise the project, and who is no longer on the list does not; what these answered for passes on. */
    confirm:
      (world) =>
      async (session, { form, outcome }, { actor: by }) => {
        const { discipline, allocated } = proven(outcome, 'discipline', 'allocated');
        const supervisors = allocated.map(({ supervisorId, isLeader }) => ({ supervisorId, isLeader }));
        const changed = await world.projects.change(
          form.projectId,
          (project) => ({ set: { supervision: supervisionWith(project, discipline, { supervisors }) } }),
          session,
        );
        return changed.ok ? passResponsibility(world, { project: changed.value, discipline, by }, session) : changed;
      },
  },
});
