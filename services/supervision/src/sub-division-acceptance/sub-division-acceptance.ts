import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import type { Project } from '../project/project.ts';
import { aboutProject } from '../project/project-case.ts';
import { acceptedReasons, completedReasons, stoppedReasons, supervisedReasons } from '../project/project-rules.ts';
import { type SupervisedFact, supervisingReasons } from '../project/supervision-of.ts';
import { type SubDivisionAcceptanceForm, subDivisionAcceptanceForm } from './sub-division-acceptance.form.ts';
import { subDivisionAcceptanceWorkflow } from './sub-division-acceptance.workflow.ts';

export type SubDivisionAcceptanceOutcome = object;

type Acceptance = CaseRecord<SubDivisionAcceptanceForm, SubDivisionAcceptanceOutcome>;
type At = Circumstances<SupervisedFact>;

const goingOnReasons = (project: Project): readonly BlockReason[] => [
  ...supervisedReasons(project),
  ...stoppedReasons(project),
  ...acceptedReasons(project),
  ...completedReasons(project),
];

/** Nothing of a work is accepted while it rests, nor after the whole was. */
const acceptanceReasons = (_: Acceptance, { facts, actor, today }: At): readonly BlockReason[] => [
  ...supervisingReasons(facts, { actor, today, seats: ['QUALITY'] }),
  ...(facts.project ? goingOnReasons(facts.project) : []),
];

const acceptedBefore = {
  code: 'DIVISION_ACCEPTED',
  zh: '该部位的分部工程已验收',
  en: 'The acceptance of this division and part is on record',
} as const;

export const subDivisionAcceptanceProcess = defineCaseProcess<SubDivisionAcceptanceOutcome, SupervisedFact>()({
  ...aboutProject,
  workflow: subDivisionAcceptanceWorkflow,
  collection: 'sub_division_acceptances',
  form: subDivisionAcceptanceForm,
  outcome: {},
  indexes: [
    {
      keys: { 'form.projectId': 1, 'form.division': 1, 'form.subDivision': 1, 'form.part': 1 },
      unique: true,
      partial: { state: 'ACCEPTED' },
      conflict: acceptedBefore,
    },
  ],
  opens: { default: { roles: ['QUALITY_SUPERVISOR'] } },
  guards: { accept: acceptanceReasons },
  withheld: { annul: (_, { facts: { project } }) => (project ? [...acceptedReasons(project), ...completedReasons(project)] : []) },
});
