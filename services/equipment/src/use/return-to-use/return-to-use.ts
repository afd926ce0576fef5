import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { acceptanceReasons, type Installation, isStanding, standingReasons } from '../../sites/installation/installation.ts';
import { ofInstallation, type SiteFacts } from '../../sites/site-records/of-installation.ts';
import { type ReturnToUseForm, returnToUseForm } from './return-to-use.form.ts';
import { returnToUseWorkflow } from './return-to-use.workflow.ts';

type Return = CaseRecord<ReturnToUseForm>;

const isInspectedSince = ({ inspection, rounds }: Installation, since: LocalDate): boolean =>
  inspection
    ? inspection.isPassed && inspection.inspectedOn >= since
    : Object.values(rounds).some(({ isInspectionPassed, acceptedOn }) => isInspectionPassed && acceptedOn >= since);

/** L2: no use without an inspection passed since. */
const mayReturn = ({ form }: Return, { facts: { installation, crane } }: Circumstances<SiteFacts>): readonly BlockReason[] => {
  if (!isStanding(installation)) return standingReasons(form.installationId, installation);
  if (!crane?.outOfUse) return [{ code: 'NOT_OUT_OF_USE', zh: '设备未停用', en: 'The crane is not out of use' }];
  const failed = acceptanceReasons(installation, false);
  return isInspectedSince(installation, crane.outOfUse.since)
    ? failed
    : [
        ...failed,
        { code: 'NOT_INSPECTED_SINCE', zh: '停用后尚未检验合格', en: 'No inspection has been passed since the crane was put out of use' },
      ];
};

export const returnToUseProcess = defineCaseProcess<object, SiteFacts>()({
  workflow: returnToUseWorkflow,
  collection: 'returns_to_use',
  pageOf: 'Crane',
  form: returnToUseForm,
  outcome: {},
  ...ofInstallation,
  opens: { default: { roles: ['SAFETY_SUPERVISOR', 'SUPERVISION_CHIEF', 'EXAMINER'] } },
  guards: { record: mayReturn },
});
