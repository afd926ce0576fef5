import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { UnitRole } from '@anzhu/samples';
import { dismantlingForm } from '../../services/equipment/src/sites/dismantling-notice/dismantling-notice.sample.ts';
import { dismantlingNoticeWorkflow } from '../../services/equipment/src/sites/dismantling-notice/dismantling-notice.workflow.ts';
import { acceptanceForm } from '../../services/equipment/src/sites/four-party-acceptance/four-party-acceptance.sample.ts';
import { installationForm } from '../../services/equipment/src/sites/installation-notice/installation-notice.sample.ts';
import { installationNoticeWorkflow } from '../../services/equipment/src/sites/installation-notice/installation-notice.workflow.ts';
import { useForm } from '../../services/equipment/src/use/use-registration/use-registration.sample.ts';
import { useRegistrationWorkflow } from '../../services/equipment/src/use/use-registration/use-registration.workflow.ts';
import { groundOf } from '../harness/ground.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { pressedTo } from './hops.ts';
import { asked, numberInHand, stayShown } from './shown.ts';

const isByOwner = (division: string): boolean => jurisdictionOf(division).policies.noticesGivenBy === 'OWNER';

/** A machine with its certificate in hand, and a project whose name stands on the board at the site; nothing else is known. */
export const inHand: readonly Step[] = [
  {
    row: 'C1',
    zh: '设备已备案,工程已报监',
    en: 'a machine is filed, a project is in construction',
    by: ({ world }) => world.units.equipmentOwner,
    act: async (stage) => {
      const ground = await groundOf(stage);
      await ground.shared('SupervisionRegistration');
      const { __typename, state, filingNumber } = await ground.make('OwnershipFiling', 'FILED');
      return stage.keep('certificate', { __typename, ...(state && { state }), filingNumber });
    },
    expected: { __typename: 'OwnershipFiling', state: 'FILED', filingNumber: /./ },
  },
  {
    row: 'R3',
    zh: '建设单位的工程列表',
    en: "the list of the project's owner shows its name",
    by: ({ world }) => world.units.projectOwner,
    act: async (stage, who) => {
      const shown = await asked(stage, who, '{ answer: projects(first: 1) { edges { node { name } } } }', {});
      const { name } = (shown as { edges: readonly { node: { name: string } }[] }).edges[0]?.node ?? {};
      return stage.keep('board', { __typename: 'Board', name });
    },
    expected: { __typename: 'Board', name: /./ },
    soon: true,
  },
];

const lookedUp = (division: string, notifier: UnitRole): readonly Step[] => {
  const by: Step['by'] = ({ world }) => world.units[notifier];
  return [
    {
      row: 'C6',
      zh: '按备案编号查到设备',
      en: 'the machine is found by the number on its certificate',
      by,
      act: async (stage, who) => {
        const question = 'query Crane($number: String!) { answer: craneByNumber(number: $number) { __typename id filingNumber } }';
        const face = (await asked(stage, who, question, { number: numberInHand(stage) })) as { __typename: string; id: string };
        return stage.keep('crane', face);
      },
      expected: { __typename: 'CraneFace', id: /./ },
      soon: true,
    },
    {
      row: 'C6',
      zh: '按工程名称查到工程',
      en: 'the project is found by the name on the board',
      by,
      act: async (stage, who) => {
        const question = 'query Projects($name: String!) { answer: projectsByName(name: $name) { __typename id name } }';
        const [face] = (await asked(stage, who, question, { name: stage.recall('board')['name'] })) as { __typename: string; id: string }[];
        return stage.keep('project', face ?? { __typename: 'NothingShown' });
      },
      expected: { __typename: 'ProjectFace', id: /./ },
      soon: true,
    },
    {
      row: 'C6',
      zh: isByOwner(division) ? '按名称查到安装单位' : '按名称查到施工单位',
      en: 'a unit is found by its name',
      by,
      act: async (stage, who) => {
        const question = 'query Units($name: String!) { answer: unitsByName(name: $name) { __typename id name } }';
        const { name } = stage.world.units[isByOwner(division) ? 'installer' : 'contractor'];
        const [face] = (await asked(stage, who, question, { name })) as { __typename: string; id: string }[];
        return stage.keep('unit', face ?? { __typename: 'NothingShown' });
      },
      expected: { __typename: 'UnitFace', id: /./ },
      soon: true,
    },
  ];
};

const worker = (stage: Stage) => (isByOwner(stage.world.division) ? { workUnitUscc: String(stage.recall('unit').id) } : {});

interface Opening {
  readonly row: string;
  readonly type: string;
  readonly by: UnitRole;
  readonly state: string;
  readonly form: (stage: Stage, installationId: string) => object;
}

/** Opened with the stay that the notice in the own list shows. */
const opened = ({ row, type, by, state, form }: Opening): Step => ({
  row,
  zh: '由列表所示的安装发起',
  en: `a ${type} is opened on the stay that the own list shows`,
  by: ({ world }) => world.units[by],
  act: async (stage, who) => stage.acts.open(who, type, { form: form(stage, await stayShown(stage, who)) }),
  expected: { __typename: type, state },
  soon: true,
});

/** C6 to C9 by what each answer has shown: no id is known beforehand. */
export const walk = (division: string): readonly Step[] => {
  const notifier: UnitRole = isByOwner(division) ? 'equipmentOwner' : 'installer';
  return [
    ...lookedUp(division, notifier),
    {
      row: 'C6',
      zh: '安装告知:暂存',
      en: 'the notice is drafted on what was found',
      by: ({ world }) => world.units[notifier],
      act: (stage, who) => {
        const found = { craneId: String(stage.recall('crane').id), projectId: String(stage.recall('project').id) };
        const form = { ...installationForm(stage.world, stage.days, found), ...worker(stage) };
        return stage.acts.open(who, 'InstallationNotice', { form });
      },
      expected: { __typename: 'InstallationNotice', state: 'DRAFT' },
      soon: true,
    },
    ...pressedTo({ workflow: installationNoticeWorkflow, division, opener: notifier, to: 'APPROVED' }),
    opened({
      ...{ row: 'C7', type: 'FourPartyAcceptance', by: 'contractor', state: 'RECORDED' },
      form: ({ world, days }, installationId) => acceptanceForm(world, days, { installationId }),
    }),
    opened({
      ...{ row: 'C8', type: 'UseRegistration', by: 'contractor', state: 'DRAFT' },
      form: ({ world, days }, installationId) => useForm(world, days, installationId),
    }),
    ...pressedTo({ workflow: useRegistrationWorkflow, division, opener: 'contractor', to: 'REGISTERED' }),
    opened({
      ...{ row: 'C9', type: 'DismantlingNotice', by: notifier, state: 'DRAFT' },
      form: (stage, installationId) => ({ ...dismantlingForm(stage.world, stage.days, installationId), ...worker(stage) }),
    }),
    ...pressedTo({ workflow: dismantlingNoticeWorkflow, division, opener: notifier, to: 'DISMANTLED' }),
  ];
};
