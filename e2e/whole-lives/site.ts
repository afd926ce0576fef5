import { acceptanceForm, inspectionForm } from '../../services/equipment/src/sites/four-party-acceptance/four-party-acceptance.sample.ts';
import { installationForm } from '../../services/equipment/src/sites/installation-notice/installation-notice.sample.ts';
import { useForm } from '../../services/equipment/src/use/use-registration/use-registration.sample.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { madeOnRequest } from './certificate-of-use.ts';
import type { Procedure } from './procedures.ts';
import { certificateOf, decisions, idOf, opens, submission, takes, unit } from './steps.ts';

/** Days from the beginning of the story to the next inspection. */
export const inspectionIn = 20;

const site = ({ recall }: Stage) => ({
  craneId: String(recall('filing')['craneId']),
  projectId: String(recall('project')['projectId']),
});

/** Who does the work is named where the owner gives the notice. */
export const workUnit = ({ notifier }: Procedure, { world }: Stage) =>
  notifier === 'installer' ? {} : { workUnitUscc: world.units.installer.org };

const soonDue = ({ days, world }: Stage) => ({ ...inspectionForm(world, days), nextDueOn: days.plus(inspectionIn) });

const installed = (procedure: Procedure): readonly Step[] => {
  const form = (stage: Stage) => ({ ...installationForm(stage.world, stage.days, site(stage)), ...workUnit(procedure, stage) });
  return [
    {
      row: 'C6',
      zh: '非本省规定的单位不得办理安装告知',
      en: 'a unit that does not give the notice in this province is refused',
      by: unit(procedure.notifier === 'installer' ? 'equipmentOwner' : 'installer'),
      act: (stage, who) => stage.acts.open(who, 'InstallationNotice', { form: form(stage), papers: [] }),
      expected: { __typename: 'Error', code: 'FORBIDDEN' },
    },
    {
      row: 'C6',
      zh: '安装告知:暂存',
      en: `the notice of the installation is drafted from the account of the ${procedure.notifier}`,
      by: unit(procedure.notifier),
      act: opens('installation', 'InstallationNotice', form),
      expected: { __typename: 'InstallationNotice', state: 'DRAFT' },
      soon: true,
    },
    submission('C6', 'installation', procedure),
    ...decisions('C6', 'installation', procedure.installation),
  ];
};

const initialRound: Step = {
  row: 'C7',
  zh: '四方验收通过',
  en: 'all four parties pass it, in a round on record',
  by: unit('contractor'),
  act: (stage, who) => {
    const form = {
      ...acceptanceForm(stage.world, stage.days, { installationId: idOf(stage, 'installation') }),
      inspection: soonDue(stage),
    };
    return stage.acts.open(who, 'FourPartyAcceptance', { form });
  },
  expected: { __typename: 'FourPartyAcceptance', state: 'RECORDED', result: 'PASSED' },
};

const coded: Step = {
  row: 'C14d',
  zh: '赋码成功,登记编号之外另有证书编号',
  en: 'coded it has a certificate number beside the registration number',
  by: unit('contractor'),
  act: certificateOf('use', 'useRegistration'),
  expected: { state: /^(CODED|COLLECTING|COLLECTED)$/, status: 'VALID', certificateNumber: /^1\.2\.156/ },
  soon: true,
};

const registered = ({ rounds, use, registrationNumber, makesByRequest }: Procedure): readonly Step[] => [
  {
    row: 'C8',
    zh: '使用单位保存使用登记',
    en: rounds
      ? 'the contractor saves the use registration'
      : 'the contractor saves the use registration, acceptance and inspection among it',
    by: unit('contractor'),
    act: opens('use', 'UseRegistration', (stage) => ({
      ...useForm(stage.world, stage.days, idOf(stage, 'installation')),
      ...(!rounds && { acceptedOn: stage.days.today, inspection: soonDue(stage) }),
    })),
    expected: { __typename: 'UseRegistration', state: 'DRAFT' },
  },
  {
    row: 'C8',
    zh: '使用单位上报',
    en: 'and submits it in time',
    by: unit('contractor'),
    act: takes('use', 'submit'),
    expected: { __typename: 'UseRegistration', state: 'SUBMITTED', isLate: false },
  },
  ...decisions('C8', 'use', use, { registrationNumber, certificate: 'PENDING' }),
  ...(makesByRequest ? madeOnRequest : []),
  coded,
];

/** Installation, acceptance, registration for use. */
export const siteToUse = (procedure: Procedure): readonly Step[] => [
  ...installed(procedure),
  ...(procedure.rounds ? [initialRound] : []),
  ...registered(procedure),
];
