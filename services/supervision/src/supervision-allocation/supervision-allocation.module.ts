import { type CaseRecord, caseModule, markFollowed } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { seatOf } from '../institution/discipline.ts';
import { supervisionWith } from '../project/supervision-of.ts';
import { projectEntry } from '../project-entry/project-entry.module.ts';
import { supervisionRegistration } from '../supervision-registration/supervision-registration.module.ts';
import { ofInstitution } from '../supervisor/supervisor.register.ts';
import type { SupervisionWorld } from '../world.ts';
import { passResponsibility } from './responsible.store.ts';
import type { SupervisionAllocationForm } from './supervision-allocation.form.ts';
import { type SupervisionAllocationOutcome, supervisionAllocationProcess } from './supervision-allocation.ts';

type Allocation = Pick<CaseRecord<SupervisionAllocationForm, SupervisionAllocationOutcome>, 'history' | 'outcome' | 'form'>;

/** R3, R16: by what brought the project on record each institution was asked for its supervisors. */
const tellOrigin =
  ({ projects, casesOf }: SupervisionWorld, isGivenUp: boolean) =>
  async (session: ClientSession, record: Allocation) => {
    const project = await projects.find(record.form.projectId, session);
    const { discipline } = proven(record.outcome, 'discipline');
    const of = supervisionAllocationProcess.workflow.process;
    const begun = { id: project?.registrationId, of, record, session, seat: seatOf[discipline], ...(isGivenUp && { isGivenUp }) } as const;
    const told = await markFollowed(casesOf(supervisionRegistration), begun);
    return told.ok ? markFollowed(casesOf(projectEntry), begun) : told;
  };

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
    begin: (world) => tellOrigin(world, false),
    withdraw: (world) => tellOrigin(world, true),
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
