import { defineCaseProcess } from '@anzhu/casework';
import { draftEvent, supervisionTerminated } from '@anzhu/contracts';
import { aboutProject, type ProjectFact } from '../project/project-case.ts';
import { chargeReasons, supervisedReasons, terminatedReasons } from '../project/project-rules.ts';
import { safetySupervisionTerminationForm } from './safety-supervision-termination.form.ts';
import { safetySupervisionTerminationWorkflow } from './safety-supervision-termination.workflow.ts';

export type SafetySupervisionTerminationOutcome = object;

export const safetySupervisionTerminationProcess = defineCaseProcess<SafetySupervisionTerminationOutcome, ProjectFact>()({
  ...aboutProject,
  workflow: safetySupervisionTerminationWorkflow,
  collection: 'safety_supervision_terminations',
  form: safetySupervisionTerminationForm,
  outcome: {},
  opens: { default: { roles: ['SAFETY_SUPERVISOR'] } },
  guards: {
    terminate: (_, { facts: { project }, actor }) => [
      ...chargeReasons(project, actor.org, ['SAFETY']),
      ...(project ? [...terminatedReasons(project), ...supervisedReasons(project)] : []),
    ],
  },
  effects: {
    terminate: ({ form }, { today }) => ({
      events: [draftEvent(supervisionTerminated, { projectId: form.projectId, on: today })],
    }),
  },
});
