import { dismantlingForm } from '../../services/equipment/src/sites/dismantling-notice/dismantling-notice.sample.ts';
import { projectOf } from '../crane-blocks-completion/queries.ts';
import type { Step } from '../harness/story.ts';
import { printed, printedCopyVerified } from './printed.ts';
import { holderOf, type Procedure } from './procedures.ts';
import { inspectionIn, workUnit } from './site.ts';
import { daysNow, decisions, idOf, later, opens, registrationNow, submission, takes, unit, verifiedBy } from './steps.ts';

const dismantled = (procedure: Procedure): readonly Step[] => [
  {
    row: 'C9',
    zh: '拆卸告知:暂存',
    en: `the notice of the dismantling is drafted from the account of the ${procedure.notifier}`,
    by: unit(procedure.notifier),
    act: opens('dismantling', 'DismantlingNotice', (stage) => ({
      ...dismantlingForm(stage.world, daysNow(stage), idOf(stage, 'installation')),
      ...workUnit(procedure, stage),
    })),
    expected: { __typename: 'DismantlingNotice', state: 'DRAFT' },
  },
  submission('C9', 'dismantling', procedure),
  ...decisions('C9', 'dismantling', procedure.dismantling, procedure.endsByItself ? {} : { supervisor: /^安监甲\(/ }),
];

const endedByItself: readonly Step[] = [
  {
    row: 'C13',
    zh: '使用登记随之完工注销',
    en: 'with it the use registration ends by itself',
    by: unit('contractor'),
    act: registrationNow,
    expected: { __typename: 'UseRegistration', state: 'ENDED', endedOn: /^\d{4}-\d\d-\d\d$/ },
  },
];

/** Days between two reminders. */
const reminder = 7;

const endedByAuthority: readonly Step[] = [
  {
    row: 'C13',
    zh: '使用登记待主管部门完工注销',
    en: 'the use registration waits for the authority to end it',
    by: (stage) => holderOf('examiner', stage),
    act: registrationNow,
    expected: { __typename: 'UseRegistration', state: 'AWAITING_END', stateLabel: { zh: '待完工注销' }, remindedOn: null },
  },
  {
    row: 'C13',
    zh: '一周后提醒',
    en: 'a week later the authority is reminded',
    by: (stage) => holderOf('examiner', stage),
    act: async (stage, who) => {
      await later(stage, inspectionIn - 6 + reminder);
      const now = await registrationNow(stage, who);
      return { ...now, isRemindedToday: now['remindedOn'] === daysNow(stage).today };
    },
    expected: { __typename: 'UseRegistration', state: 'AWAITING_END', isRemindedToday: true },
    soon: true,
  },
  {
    row: 'C13',
    zh: '主管部门办理完工注销',
    en: 'the authority ends it',
    by: (stage) => holderOf('examiner', stage),
    act: takes('use', 'endForCompletion'),
    expected: { __typename: 'UseRegistration', state: 'ENDED' },
  },
];

const verifiedAsEnded: Step = {
  row: 'C13',
  zh: '任何人核验使用登记证:完工注销',
  en: 'whoever verifies the use certificate is told that it was cancelled, the work being done',
  by: () => null,
  act: verifiedBy(({ recall }) => ({ number: recall('use')['registrationNumber'], holder: unit('contractor') })),
  expected: { status: 'CANCELLED_COMPLETED', statusLabel: { zh: '完工注销' }, isPresentEdition: true },
  soon: true,
};

const gone = ({ notifier }: Procedure): readonly Step[] => [
  {
    row: 'C9',
    zh: '报告拆除完成',
    en: 'the dismantling is reported done',
    by: unit(notifier),
    act: takes('dismantling', 'reportDismantled', (stage) => ({ dismantledOn: daysNow(stage).today })),
    expected: { __typename: 'DismantlingNotice', state: 'DISMANTLED' },
  },
  {
    row: 'C9',
    zh: '工程已无在场设备',
    en: 'no crane stands on the project any more',
    by: unit('projectOwner'),
    act: ({ client, recall }, who) => projectOf(client, who, String(recall('project')['projectId'])),
    expected: { __typename: 'Project', standingCranes: [] },
  },
];

/** Dismantling and the end of the use. */
export const end = (procedure: Procedure): readonly Step[] => [
  printed,
  ...dismantled(procedure),
  ...(procedure.endsByItself ? endedByItself : endedByAuthority),
  verifiedAsEnded,
  printedCopyVerified,
  ...gone(procedure),
];
