import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { inspectionFaults } from '../../cranes/crane/inspection.ts';
import { bodyReasons } from '../../cranes/crane/stated-bodies.ts';
import { isCommissioned, type PeriodicInspection, standingReasons } from '../../sites/installation/installation.ts';
import { ofInstallation, type SiteFacts } from '../../sites/site-records/of-installation.ts';
import { type CraneInspectionForm, craneInspectionForm } from './crane-inspection.form.ts';
import { craneInspectionWorkflow } from './crane-inspection.workflow.ts';

export interface CraneInspectionFacts extends SiteFacts {
  /** 使用单位: who has the stay registered, before that the general contractor. */
  readonly user: string | undefined;
}

type Inspection = CaseRecord<CraneInspectionForm>;
type At = Circumstances<CraneInspectionFacts>;

const bodyFaults = ({ applicant, form: { inspection } }: Inspection): readonly Fault[] =>
  inspection && inspection.bodyUscc !== applicant
    ? [
        {
          path: 'form.inspection.bodyUscc',
          code: 'NOT_THE_APPLICANT',
          zh: '检测单位应为申请单位',
          en: 'The inspection body records its report itself',
        },
      ]
    : [];

/** An approved inspection body that has nothing else to do with the crane, which stands. */
const mayInspect = (
  { applicant: uscc, form }: Inspection,
  { facts: { applicantUnit: unit, installation } }: At,
): readonly BlockReason[] => [
  ...standingReasons(form.installationId, installation),
  ...bodyReasons({ uscc, unit, parties: Object.values(installation?.parties ?? {}) }),
];

const commissionReasons = ({ applicant }: Inspection, { facts: { installation } }: At, isDemanded: boolean): readonly BlockReason[] => {
  if (!installation || isCommissioned(installation, applicant) === isDemanded) return [];
  return isDemanded
    ? [
        {
          code: 'NOT_COMMISSIONED',
          zh: '未受该设备产权单位或使用单位委托检验,请提请使用单位确认',
          en: 'Neither owner nor user of the crane commissioned the inspection: ask the user to confirm it',
        },
      ]
    : [{ code: 'COMMISSIONED', zh: '已受委托检验,直接保存', en: 'The inspection was commissioned: record it' }];
};

/** What an installation remembers of an inspection. */
export const inspectionOf = ({ _id, form: { inspection } }: HandedOn<CraneInspectionForm>): PeriodicInspection => ({
  recordId: _id,
  body: inspection.body,
  reportNumber: inspection.reportNumber,
  inspectedOn: inspection.reportDate,
  isPassed: inspection.conclusion === 'PASSED',
});

export const craneInspectionProcess = defineCaseProcess<object, CraneInspectionFacts>()({
  workflow: craneInspectionWorkflow,
  collection: 'crane_inspections',
  pageOf: 'Crane',
  form: craneInspectionForm,
  outcome: {},
  ...ofInstallation,
  parties: (_form, { installation, user }) => ({ ...installation?.parties, ...(user && { user }) }),
  sparesListed: { zh: '检验使设备更安全', en: 'It tells whether a machine is safe' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['INSPECTION_BODY'] } },
  requirements: (inspection, { facts, today }) => [
    ...bodyFaults(inspection),
    ...inspectionFaults(inspection.form.inspection, { stay: facts.installation, today }),
  ],
  guards: {
    record: [mayInspect, (inspection, at) => commissionReasons(inspection, at, true)],
    submit: [mayInspect, (inspection, at) => commissionReasons(inspection, at, false)],
    confirm: ({ form }, { facts }) => standingReasons(form.installationId, facts.installation),
  },
});
