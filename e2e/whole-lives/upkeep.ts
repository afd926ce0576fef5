import { climbForm } from '../../services/equipment/src/sites/four-party-acceptance/four-party-acceptance.sample.ts';
import { periodicInspectionForm } from '../../services/equipment/src/use/crane-inspection/crane-inspection.sample.ts';
import { crewChangeForm } from '../../services/equipment/src/use/crew-change/crew-change.sample.ts';
import { maintenanceForm } from '../../services/equipment/src/use/maintenance-record/maintenance-record.sample.ts';
import { useCorrectionForm } from '../../services/equipment/src/use/use-correction/use-correction.sample.ts';
import type { Step } from '../harness/story.ts';
import { approval, opinion, type Procedure } from './procedures.ts';
import { inspectionIn } from './site.ts';
import { certificateOf, daysNow, decisions, idOf, later, opens, registrationNow, takes, unit } from './steps.ts';

const climb: Step = {
  row: 'C7',
  zh: '顶升后再次四方验收',
  en: 'after a climb the four parties accept it again',
  by: unit('contractor'),
  act: (stage, who) =>
    stage.acts.open(who, 'FourPartyAcceptance', { form: climbForm(stage.world, stage.days, idOf(stage, 'installation')) }),
  expected: { __typename: 'FourPartyAcceptance', state: 'RECORDED', result: 'PASSED' },
};

const maintained: Step = {
  row: 'C11',
  zh: '产权单位记录维护保养',
  en: 'the owner records its maintenance',
  by: unit('equipmentOwner'),
  act: async (stage, who) => {
    await opens('maintenance', 'MaintenanceRecord', () => maintenanceForm(stage.days, idOf(stage, 'installation')))(stage, who);
    return takes('maintenance', 'submit')(stage, who);
  },
  expected: { __typename: 'MaintenanceRecord', state: 'RECORDED' },
};

const crewChanged: readonly Step[] = [
  {
    row: 'P6',
    zh: '使用单位上报设备人员变更',
    en: 'the contractor submits a change of the crew',
    by: unit('contractor'),
    act: async (stage, who) => {
      await opens('crew', 'CrewChange', ({ world }) => crewChangeForm(world, idOf(stage, 'use')))(stage, who);
      return takes('crew', 'submit')(stage, who);
    },
    expected: { __typename: 'CrewChange', state: 'SUBMITTED' },
  },
  ...decisions('P6', 'crew', [approval('the department approves the change', opinion)]),
];

const corrected: readonly Step[] = [
  {
    row: 'K4',
    zh: '使用单位上报使用登记更正',
    en: 'the contractor submits a correction of the registration',
    by: unit('contractor'),
    act: async (stage, who) => {
      await opens('correction', 'UseCorrection', () => useCorrectionForm(idOf(stage, 'use')))(stage, who);
      return takes('correction', 'submit')(stage, who);
    },
    expected: { __typename: 'UseCorrection', state: 'SUBMITTED' },
  },
  ...decisions('K4', 'correction', [approval('the department approves the correction', opinion)]),
  {
    row: 'K4',
    zh: '更正后使用登记证另有一版',
    en: 'the use certificate has another edition',
    by: unit('contractor'),
    act: certificateOf('use', 'useRegistration'),
    expected: { edition: 2, status: 'VALID' },
    soon: true,
  },
];

const inspected: readonly Step[] = [
  {
    row: 'L2',
    zh: '距检验到期7日:提醒',
    en: 'seven days before the inspection is due the user is warned, by the clock',
    by: unit('contractor'),
    act: async (stage, who) => {
      await later(stage, inspectionIn - 6);
      return registrationNow(stage, who);
    },
    expected: { __typename: 'UseRegistration', state: 'REGISTERED', flags: ['INSPECTION_DUE'] },
    soon: true,
  },
  {
    row: 'L2',
    zh: '检测单位记录定期检验合格',
    en: 'the inspection body records the inspection as passed',
    by: unit('inspectionBody'),
    act: async (stage, who) => {
      await opens('inspection', 'PeriodicInspection', () =>
        periodicInspectionForm(stage.world, daysNow(stage), idOf(stage, 'installation')),
      )(stage, who);
      return takes('inspection', 'record')(stage, who);
    },
    expected: { __typename: 'PeriodicInspection', state: 'RECORDED' },
  },
  {
    row: 'L2',
    zh: '提醒消除,有效期延后',
    en: 'the warning is gone and the registration valid for longer',
    by: unit('contractor'),
    act: registrationNow,
    expected: { __typename: 'UseRegistration', state: 'REGISTERED', flags: [] },
    soon: true,
  },
];

/** What happens to a machine in use. */
export const upkeep = ({ rounds }: Procedure): readonly Step[] => [
  ...(rounds ? [climb] : []),
  maintained,
  ...crewChanged,
  ...corrected,
  ...inspected,
];
