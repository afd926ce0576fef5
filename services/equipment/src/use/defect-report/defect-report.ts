import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { checkUscc } from '@anzhu/identifiers';
import type { BlockReason } from '@anzhu/workflow';
import { isCommissioned, standingReasons } from '../../sites/installation/installation.ts';
import { concernedReasons, ofInstallation, type SiteFacts } from '../../sites/site-records/of-installation.ts';
import { type DefectReportForm, defectReportForm } from './defect-report.form.ts';
import { defectReporters, defectReportWorkflow } from './defect-report.workflow.ts';

type Report = CaseRecord<DefectReportForm>;

/** Its region and role are the table's to judge; units go by their USCC. */
const isAuthority = (applicant: string): boolean => !checkUscc(applicant).ok;

const isItsBody = (applicant: string, { installation }: SiteFacts): boolean =>
  installation !== null && isCommissioned(installation, applicant);

/** Nobody who has to do with the crane is kept from reporting a defect, by no blacklist and no licence. */
const mayReport = ({ applicant, form }: Report, { facts }: Circumstances<SiteFacts>): readonly BlockReason[] => [
  ...standingReasons(form.installationId, facts.installation),
  ...(isAuthority(applicant) || isItsBody(applicant, facts) ? [] : concernedReasons(applicant, facts)),
];

export const defectReportProcess = defineCaseProcess<object, SiteFacts>()({
  workflow: defectReportWorkflow,
  collection: 'defect_reports',
  pageOf: 'Crane',
  form: defectReportForm,
  outcome: {},
  ...ofInstallation,
  sparesListed: { zh: '报告缺陷使设备更安全', en: 'It reports a defect' },
  opens: {
    default: {
      roles: defectReporters,
      unitKinds: ['EQUIPMENT_OWNER', 'INSTALLER', 'CONTRACTOR', 'USER', 'SUPERVISION_CONSULTANT', 'PROJECT_OWNER', 'INSPECTION_BODY'],
    },
  },
  guards: { record: mayReport },
});
