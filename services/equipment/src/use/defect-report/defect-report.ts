import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import { standingReasons } from '../../sites/installation/installation.ts';
import { concernedReasons, ofInstallation, type SiteFacts } from '../../sites/site-records/of-installation.ts';
import { type DefectReportForm, defectReportForm } from './defect-report.form.ts';
import { defectReportWorkflow } from './defect-report.workflow.ts';

type Report = CaseRecord<DefectReportForm>;

const isInspectionBody = ({ applicantUnit }: SiteFacts): boolean => applicantUnit?.kinds?.includes('INSPECTION_BODY') ?? false;

/** Nobody who has to do with the crane is kept from reporting a defect, by no blacklist and no licence. */
const mayReport = ({ applicant, form }: Report, { facts }: Circumstances<SiteFacts>): readonly BlockReason[] => [
  ...standingReasons(form.installationId, facts.installation),
  ...(isInspectionBody(facts) ? [] : concernedReasons(applicant, facts)),
];

export const defectReportProcess = defineCaseProcess<object, SiteFacts>()({
  workflow: defectReportWorkflow,
  collection: 'defect_reports',
  pageOf: 'Crane',
  form: defectReportForm,
  outcome: {},
  ...ofInstallation,
  opens: {
    default: {
      roles: ['UNIT_ADMIN', 'UNIT_CLERK'],
      unitKinds: ['EQUIPMENT_OWNER', 'INSTALLER', 'CONTRACTOR', 'USER', 'SUPERVISION_CONSULTANT', 'PROJECT_OWNER', 'INSPECTION_BODY'],
    },
  },
  guards: { record: mayReport },
});
