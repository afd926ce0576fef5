import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { divisionName } from '@anzhu/identifiers';
import { type Fault, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { standingReasons } from '../../sites/installation/installation.ts';
import { concernedReasons, ofInstallation, type SiteFacts } from '../../sites/site-records/of-installation.ts';
import { type MaintenanceRecordForm, maintenanceRecordForm } from './maintenance-record.form.ts';
import { maintenanceRecordWorkflow } from './maintenance-record.workflow.ts';

/** The columns of C11 that are not the case's own. */
export interface MaintenanceRecordOutcome {
  readonly unitName: string;
  readonly unitDivision: string;
  /** Province, city and county of the unit's registration, for the filter. */
  readonly unitPlaces: readonly string[];
  readonly projectName: string;
  readonly filingNumber: string;
}

type Record = CaseRecord<MaintenanceRecordForm, MaintenanceRecordOutcome>;
type At = Circumstances<SiteFacts>;

const dayFaults = ({ form: { doneOn } }: Record, { facts: { installation } }: At): readonly Fault[] =>
  doneOn && installation && doneOn < installation.since
    ? [{ path: 'form.doneOn', code: 'BEFORE_INSTALLATION', zh: '早于安装告知通过之日', en: 'precedes the installation' }]
    : [];

const mayRecord = ({ applicant, form }: Record, { facts }: At): readonly BlockReason[] => [
  ...standingReasons(form.installationId, facts.installation),
  ...concernedReasons(applicant, facts),
];

const columns = (_: Record, { facts }: At) => {
  const { installation, applicantUnit } = proven(facts, 'installation', 'applicantUnit');
  const { name: unitName, division: unitDivision } = proven(applicantUnit, 'name', 'division');
  const { projectName, filingNumber } = installation;
  const unitPlaces = [2, 4, 6].map((length) => unitDivision.slice(0, length));
  return { outcome: { unitName, unitDivision, unitPlaces, projectName, filingNumber } };
};

export const maintenanceRecordProcess = defineCaseProcess<MaintenanceRecordOutcome, SiteFacts>()({
  workflow: maintenanceRecordWorkflow,
  collection: 'maintenance_records',
  isSeenAtOnce: true,
  pageOf: 'Crane',
  form: maintenanceRecordForm,
  outcome: {
    unitName: { type: 'String', zh: '企业名称', en: 'Name of the unit' },
    unitDivision: { type: 'String', named: divisionName, zh: '注册所在地', en: 'Where the unit is registered' },
    projectName: { type: 'String', zh: '项目名称', en: 'Name of the project' },
    filingNumber: { type: 'String', zh: '设备备案编号', en: 'Filing number of the crane' },
  },
  ...ofInstallation,
  filters: {
    ...ofInstallation.filters,
    registeredAt: {
      type: 'String',
      path: 'outcome.unitPlaces',
      isDivision: true,
      zh: '企业注册所在地区划代码(省、市或县)',
      en: 'Division code of where the unit is registered: province, city or county',
    },
  },
  title: (form, facts) => [...ofInstallation.title(form, facts), facts.applicantUnit?.name],
  sparesListed: { zh: '维护保养使设备更安全', en: 'It makes a machine safer' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER', 'INSTALLER', 'CONTRACTOR', 'USER'] } },
  requirements: dayFaults,
  guards: { submit: mayRecord },
  effects: { submit: columns },
});
