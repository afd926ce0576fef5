import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { approvalReasons } from '@anzhu/copies';
import type { BlockReason } from '@anzhu/workflow';
import { inspectionFaults } from '../../cranes/crane/inspection.ts';
import { type PeriodicInspection, standingReasons } from '../../sites/installation/installation.ts';
import { isUsingSide } from '../../sites/notices/using-side.ts';
import { ofInstallation, type SiteFacts } from '../../sites/site-records/of-installation.ts';
import { type CraneInspectionForm, craneInspectionForm } from './crane-inspection.form.ts';
import { craneInspectionWorkflow } from './crane-inspection.workflow.ts';

type Inspection = CaseRecord<CraneInspectionForm>;

/** The body that inspected, or a contractor of the project with the body's report. */
const mayRecord = ({ applicant, form }: Inspection, { facts }: Circumstances<SiteFacts>): readonly BlockReason[] => {
  const isOwn = form.inspection?.bodyUscc === applicant;
  const inspector = {
    code: 'NOT_CONCERNED',
    zh: '申请单位既非检测单位也非使用单位',
    en: 'The applicant neither inspected nor uses the crane',
  };
  return [
    ...standingReasons(form.installationId, facts.installation),
    ...(isOwn || isUsingSide(facts.project, applicant) ? [] : [inspector]),
    ...(isOwn ? approvalReasons({ uscc: applicant, unit: facts.applicantUnit }) : []),
  ];
};

/** What an installation remembers of an inspection. */
export const inspectionOf = ({ _id, form: { inspection } }: HandedOn<CraneInspectionForm>): PeriodicInspection => ({
  recordId: _id,
  body: inspection.body,
  reportNumber: inspection.reportNumber,
  inspectedOn: inspection.reportDate,
  isPassed: inspection.conclusion === 'PASSED',
});

export const craneInspectionProcess = defineCaseProcess<object, SiteFacts>()({
  workflow: craneInspectionWorkflow,
  collection: 'crane_inspections',
  pageOf: 'Crane',
  form: craneInspectionForm,
  outcome: {},
  ...ofInstallation,
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['INSPECTION_BODY', 'CONTRACTOR', 'USER'] } },
  requirements: ({ form }) => inspectionFaults(form.inspection),
  guards: { record: mayRecord },
});
