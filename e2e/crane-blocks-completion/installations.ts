import { acceptanceForm } from '../../services/equipment/src/sites/four-party-acceptance/four-party-acceptance.sample.ts';
import { installationForm } from '../../services/equipment/src/sites/installation-notice/installation-notice.sample.ts';
import { useForm } from '../../services/equipment/src/use/use-registration/use-registration.sample.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { projectOf, waitingNotices } from './queries.ts';

const department = () => 'kunming-examiner';

/** The machine and the project of the story so far. */
export const siteNow = ({ recall }: Stage) => ({
  craneId: String(recall('filing')['craneId']),
  projectId: String(recall('project')['projectId']),
});

const installationId = ({ recall }: Stage): string => String(recall('installation').id);

/** 5: installation notice, four-party acceptance, use registration. */
export const installations: readonly Step[] = [
  {
    row: 'P5a',
    zh: '安拆单位告知安装,缺1105且1103无A证:逐项指出',
    en: 'the installer gives notice without the site manager and with a principal who holds no certificate A: both named',
    by: ({ world }) => world.units.installer,
    act: async (stage, who) => {
      const { acts, days, keep, world } = stage;
      const form = installationForm(world, days, siteNow(stage));
      const [, technical, site] = form['keyStaff'] as readonly object[];
      const draft = await keep(
        'installation',
        acts.open(who, 'InstallationNotice', {
          form: {
            ...form,
            keyStaff: [
              { ...technical, dutyCode: '1103' },
              { ...site, dutyCode: '1104' },
            ],
          },
        }),
      );
      return acts.take(who, draft, 'requestCheck');
    },
    expected: {
      __typename: 'RequirementsNotMet',
      faults: [
        { path: 'form.keyStaff', code: 'DUTY_1105_MISSING' },
        { path: 'form.keyStaff.0.dutyCode', code: 'CERTIFICATE_MISSING' },
      ],
    },
    soon: true,
  },
  {
    row: 'C6',
    zh: '安拆单位更正,提请总包和监理审核',
    en: 'the installer corrects the notice and puts it before contractor and consultant',
    by: ({ world }) => world.units.installer,
    act: async (stage, who) => {
      const { acts, client, days, keep, recall, world } = stage;
      const draft = recall('installation');
      const papers = await acts.papers(who, 'InstallationNotice', client.operations.papersOf('InstallationNotice'));
      const form = installationForm(world, days, siteNow(stage));
      const saved = await keep(
        'installation',
        client.act(who, 'saveInstallationNotice', { id: draft.id, expectedVersion: draft.version, form, papers }),
      );
      return keep('installation', acts.take(who, saved, 'requestCheck'));
    },
    expected: { __typename: 'InstallationNotice', state: 'CHECKING' },
  },
  {
    row: 'C6',
    zh: '总包在待办中看到并同意',
    en: 'the contractor finds it among what waits, and confirms',
    by: ({ world }) => world.units.contractor,
    act: async ({ acts, client, keep, recall }, who) => {
      const notice = recall('installation');
      const waiting = await waitingNotices(client, who);
      return waiting.includes(String(notice.id))
        ? keep('installation', acts.take(who, notice, 'check', { verdict: 'CONFIRM', opinion: '资料齐全' }))
        : { __typename: 'NotWaiting' };
    },
    expected: { __typename: 'InstallationNotice', state: 'CHECKING' },
  },
  {
    row: 'C6',
    zh: '监理尚未审核时不得上报',
    en: 'while the consultant has not answered it cannot be submitted',
    by: ({ world }) => world.units.installer,
    act: ({ acts, recall }, who) => acts.take(who, recall('installation'), 'submit'),
    expected: { __typename: 'Blocked', reasons: [{ code: 'PAPERS_NOT_CHECKED', zh: /^监理单位/ }] },
  },
  {
    row: 'C6',
    zh: '监理同意,安拆单位上报',
    en: 'the consultant confirms, and the installer submits the notice',
    by: ({ world }) => world.units.installer,
    act: async ({ acts, keep, recall, world }, who) => {
      const confirmed = await acts.take(world.units.consultant, recall('installation'), 'check', { verdict: 'CONFIRM' });
      return keep('installation', acts.take(who, confirmed, 'submit'));
    },
    expected: { __typename: 'InstallationNotice', state: 'SUBMITTED' },
  },
  {
    row: 'C6',
    zh: '主管部门通过安装告知,设备进入工程',
    en: 'the department approves it: from now on the crane stands on the project',
    by: department,
    act: ({ acts, keep, recall }, who) => keep('installation', acts.take(who, recall('installation'), 'approve', { opinion: '同意安装' })),
    expected: { __typename: 'InstallationNotice', state: 'APPROVED' },
  },
  {
    row: 'C6',
    zh: '工程可见在场设备、产权单位及其状态(跨三个服务一次查询)',
    en: 'the project shows the crane that stands there and its owner: one query over three services',
    by: department,
    act: (stage, who) => projectOf(stage.client, who, siteNow(stage).projectId),
    expected: { __typename: 'Project', standingCranes: [{ crane: { filingNumber: /^云AA-T/, owner: { name: /机械租赁$/ } } }] },
  },
  {
    row: 'L3',
    zh: '验收有一方不通过时,使用登记被拒',
    en: 'while one of the four parties has not passed it, use registration is refused',
    by: ({ world }) => world.units.contractor,
    act: async (stage, who) => {
      const { acts, days, keep, world } = stage;
      const id = installationId(stage);
      const round = await acts.open(who, 'FourPartyAcceptance', {
        form: acceptanceForm(world, days, { installationId: id, failed: ['CONSULTANT'] }),
      });
      if (round.__typename !== 'FourPartyAcceptance') return round;
      const draft = await keep('use', acts.open(who, 'UseRegistration', { form: useForm(world, days, id) }));
      return acts.take(who, draft, 'submit');
    },
    expected: { __typename: 'Blocked', reasons: [{ code: /ACCEPT/ }] },
  },
  {
    row: 'C7',
    zh: '四方验收通过',
    en: 'all four parties pass it',
    by: ({ world }) => world.units.contractor,
    act: (stage, who) =>
      stage.acts.open(who, 'FourPartyAcceptance', {
        form: acceptanceForm(stage.world, stage.days, { installationId: installationId(stage) }),
      }),
    expected: { __typename: 'FourPartyAcceptance', state: 'RECORDED', result: 'PASSED' },
  },
  {
    row: 'C8',
    zh: '使用单位上报使用登记',
    en: 'the contractor submits the use registration',
    by: ({ world }) => world.units.contractor,
    act: ({ acts, keep, recall }, who) => keep('use', acts.take(who, recall('use'), 'submit')),
    expected: { __typename: 'UseRegistration', state: 'SUBMITTED', isLate: false },
  },
  {
    row: 'C8',
    zh: '主管部门通过,核发使用登记编号',
    en: 'the department approves; a registration number is issued',
    by: department,
    act: ({ acts, keep, recall }, who) => keep('use', acts.take(who, recall('use'), 'approve', { opinion: '同意登记' })),
    expected: { __typename: 'UseRegistration', state: 'REGISTERED', registrationNumber: /^云DA-T\d{9}$/, certificate: 'PENDING' },
  },
];
