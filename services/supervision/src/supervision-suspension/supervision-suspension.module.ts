import { caseModule } from '@anzhu/casework';
import { supervisedFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { supervisionSuspensionProcess } from './supervision-suspension.ts';

export const supervisionSuspension = caseModule<SupervisionWorld>()({
  process: supervisionSuspensionProcess,
  facts: supervisedFact,
  alongside: {
    takeEffect:
      ({ projects }) =>
      (session, { _id, form }) =>
        projects.change(form.projectId, ({ facts }) => ({ facts: { suspensions: [...facts.suspensions, _id] } }), session),
    resume:
      ({ projects }) =>
      (session, { _id, form }) => {
        const without = (ids: readonly string[]) => ids.filter((id) => id !== _id);
        return projects.change(form.projectId, ({ facts }) => ({ facts: { suspensions: without(facts.suspensions) } }), session);
      },
  },
});
