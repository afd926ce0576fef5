import { caseModule } from '@anzhu/casework';
import { printedField } from '../project/case-paper.resolvers.ts';
import { supervisedFact } from '../project/project-fact.store.ts';
import { suspensionBegun, suspensionEnded } from '../project/project-facts.ts';
import type { SupervisionWorld } from '../world.ts';
import { supervisionSuspensionProcess } from './supervision-suspension.ts';
import { suspensionPaper } from './suspension-paper.ts';

export const supervisionSuspension = caseModule<SupervisionWorld>()({
  process: supervisionSuspensionProcess,
  facts: supervisedFact,
  alongside: {
    takeEffect:
      ({ projects }) =>
      (session, { _id, form }) =>
        projects.change(form.projectId, ({ facts }) => ({ facts: suspensionBegun(_id)(facts) }), session),
    resume:
      ({ projects }) =>
      (session, { _id, form }) =>
        projects.change(form.projectId, ({ facts }) => ({ facts: suspensionEnded(_id)(facts) }), session),
  },
  prints: (suspensions, world) => ({
    printed: { label: { zh: '中止监督告知书', en: 'Notice of suspension' }, link: printedField(suspensions, world, suspensionPaper) },
  }),
});
