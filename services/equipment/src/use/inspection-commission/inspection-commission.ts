import { type CaseRecord, type Circumstances, defineCaseProcess, type Guard, ref, unitCode } from '@anzhu/casework';
import type { UnitCopy } from '@anzhu/copies';
import { z } from 'zod';
import { bodyReasons, partiesTo } from '../../cranes/crane/stated-bodies.ts';
import { standingReasons } from '../../sites/installation/installation.ts';
import { isUsingSide } from '../../sites/notices/using-side.ts';
import { ofInstallation, type SiteFacts } from '../../sites/site-records/of-installation.ts';
import { inspectionCommissionWorkflow } from './inspection-commission.workflow.ts';

const inspectionCommissionForm = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }),
  bodyUscc: unitCode('检测单位统一社会信用代码', 'USCC of the inspection body'),
});

export type InspectionCommissionForm = z.output<typeof inspectionCommissionForm>;

export interface InspectionCommissionFacts extends SiteFacts {
  readonly body: UnitCopy | null;
}

type Commission = CaseRecord<InspectionCommissionForm>;
type At = Circumstances<InspectionCommissionFacts>;

/** L2: owner or user of the stay commission an approved inspection body. */
const mayCommission: Guard<Commission, At> = [
  ({ form }, { facts: { installation } }) => standingReasons(form.installationId, installation),
  ({ applicant }, { facts: { installation, project } }) =>
    installation?.ownerUscc === applicant || isUsingSide(project, applicant)
      ? []
      : [{ code: 'NOT_OWNER_OR_USER', zh: '申请单位既非产权单位也非使用单位', en: 'The applicant neither owns nor uses the crane' }],
  ({ applicant, form: { bodyUscc: uscc } }, { facts: { body: unit, installation } }) =>
    bodyReasons({ uscc, unit, parties: partiesTo(applicant, installation) }),
];

export const inspectionCommissionProcess = defineCaseProcess<object, InspectionCommissionFacts>()({
  workflow: inspectionCommissionWorkflow,
  collection: 'inspection_commissions',
  pageOf: 'Crane',
  form: inspectionCommissionForm,
  outcome: {},
  ...ofInstallation,
  parties: ({ bodyUscc }, { installation }) => ({ ...installation?.parties, ...(bodyUscc && { inspectionBody: bodyUscc }) }),
  title: (form, facts) => [...ofInstallation.title(form, facts), facts.body?.name],
  sparesListed: { zh: '委托检验使设备更安全', en: 'It has a machine inspected' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER', 'CONTRACTOR', 'USER'] } },
  factsBy: { body: ['bodyUscc'] },
  guards: { record: mayCommission },
});
