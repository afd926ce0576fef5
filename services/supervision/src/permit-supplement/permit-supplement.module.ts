import { caseModule } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { permitSupplementProcess } from './permit-supplement.ts';

export const permitSupplement = caseModule<SupervisionWorld>()({
  process: permitSupplementProcess,
  facts: projectFact,
  alongside: {
    'review:APPROVED':
      ({ projects }) =>
      (session, { form: { projectId, permitNumber } }) =>
        projects.change(projectId, () => ({ facts: {}, data: { permitNumber } }), session),
  },
});
