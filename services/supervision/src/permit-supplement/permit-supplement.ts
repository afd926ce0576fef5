import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import type { ProjectFact } from '../project/project-case.ts';
import { changedByOwner, changeGuards } from '../project/project-change.ts';
import { type PermitSupplementForm, permitSupplementForm } from './permit-supplement.form.ts';
import { permitSupplementWorkflow } from './permit-supplement.workflow.ts';

export type PermitSupplementOutcome = object;

type Supplement = CaseRecord<PermitSupplementForm, object>;

const sameNumber = ({ form }: Supplement, { facts: { project } }: Circumstances<ProjectFact>): readonly BlockReason[] =>
  project?.permitNumber === form.permitNumber
    ? [{ code: 'PERMIT_ON_RECORD', zh: '该施工许可证编号已登记', en: 'This construction permit is on record' }]
    : [];

export const permitSupplementProcess = defineCaseProcess<PermitSupplementOutcome, ProjectFact>()({
  ...changedByOwner,
  workflow: permitSupplementWorkflow,
  sparesListed: { zh: '补正工程登记信息', en: 'It corrects what is on record of a project' },
  collection: 'permit_supplements',
  form: permitSupplementForm,
  guards: changeGuards(sameNumber),
});
