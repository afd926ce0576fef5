import { defineCaseProcess } from '@anzhu/casework';
import { draftEvent, supervisionTerminated } from '@anzhu/contracts';
import { aboutProject } from '../project/project-case.ts';
import { supervisedReasons, terminatedReasons } from '../project/project-rules.ts';
import { type SupervisedFact, supervisingReasons } from '../project/supervision-of.ts';
import { safetySupervisionTerminationForm } from './safety-supervision-termination.form.ts';
import { safetySupervisionTerminationWorkflow } from './safety-supervision-termination.workflow.ts';

export type SafetySupervisionTerminationOutcome = object;

export const safetySupervisionTerminationProcess = defineCaseProcess<SafetySupervisionTerminationOutcome, SupervisedFact>()({
  ...aboutProject,
  workflow: safetySupervisionTerminationWorkflow,
  collection: 'safety_supervision_terminations',
  form: safetySupervisionTerminationForm,
  outcome: {},
  opens: { default: { roles: ['SAFETY_SUPERVISOR'] } },
  guards: {
    terminate: [
      (_, { facts, actor, today }) => supervisingReasons(facts, { actor, today, seats: ['SAFETY'] }),
      (_, { facts: { project } }) => (project ? [...terminatedReasons(project), ...supervisedReasons(project)] : []),
    ],
  },
  effects: {
    terminate: ({ form }, { today }) => ({
      events: [draftEvent(supervisionTerminated, { projectId: form.projectId, on: today })],
    }),
  },
});
