import { installationForm } from '../../services/equipment/src/sites/installation-notice/installation-notice.sample.ts';
import { filings } from '../crane-blocks-completion/filings.ts';
import { siteNow } from '../crane-blocks-completion/installations.ts';
import { projects } from '../crane-blocks-completion/projects.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { submitChecked } from '../harness/notices.ts';
import { playStory } from '../harness/play-story.ts';
import type { Step } from '../harness/story.ts';
import { listed } from './listed.ts';
import { merged } from './merged.ts';

const reason = '高处作业未采取防护措施';

/** A new notice is given; one that came too early to be refused is withdrawn, so that it can be given again. */
const giveNotice: Step['act'] = async (stage, who) => {
  const { acts, days, world } = stage;
  const draft = await acts.open(who, 'InstallationNotice', { form: installationForm(world, days, siteNow(stage)) });
  const answer = await submitChecked(acts, world, draft);
  await acts.take(who, answer.state === 'SUBMITTED' ? answer : draft, 'withdraw');
  return answer;
};

const steps: readonly Step[] = [
  {
    row: 'E11',
    zh: '主管部门上报暂扣,截止早于开始且按121号应予吊销,被拒',
    en: 'the department reports a suspension that ends before it begins, for what 121号 revokes a license: refused',
    by: () => 'kunming-officer',
    act: async ({ acts, days, keep, world }, who) => {
      const form = {
        uscc: world.units.installer.org,
        kind: 'SUSPENSION',
        ground: 'REFUSAL_TO_MEND',
        ...{ start: days.today, end: days.plus(-1), reason },
      };
      const draft = await keep('penalty', acts.open(who, 'LicensePenalty', { form }));
      return acts.take(who, draft, 'submit');
    },
    expected: {
      __typename: 'RequirementsNotMet',
      faults: [
        { path: 'form.end', code: 'DATES_OUT_OF_ORDER' },
        { path: 'form.kind', code: 'OUTSIDE_SCALE' },
      ],
    },
  },
  {
    row: 'E11',
    zh: '更正并上报',
    en: 'the department corrects it and reports it within the scale',
    by: () => 'kunming-officer',
    act: async ({ acts, client, days, keep, recall, world }, who) => {
      const { id, version } = recall('penalty');
      const form = {
        uscc: world.units.installer.org,
        kind: 'SUSPENSION',
        ground: 'GENERAL_ACCIDENT',
        ...{ start: days.today, end: days.plus(30), reason },
      };
      const papers = await acts.papers(who, 'LicensePenalty', client.operations.papersOf('LicensePenalty'));
      const saved = await client.act(who, 'saveLicensePenalty', { id, expectedVersion: version, form, papers });
      return keep('penalty', acts.take(who, saved, 'submit'));
    },
    expected: { __typename: 'LicensePenalty', state: 'REPORTED' },
  },
  {
    row: 'E11',
    zh: '审核通过,安拆单位许可证暂扣',
    en: 'the examiner lets it take effect: the installer’s license is suspended',
    by: () => 'kunming-examiner',
    act: ({ acts, recall }, who) => acts.take(who, recall('penalty'), 'approve', { opinion: '同意处罚' }),
    expected: { __typename: 'LicensePenalty', state: 'EFFECTIVE' },
  },
  {
    row: 'E11',
    zh: '安拆单位再告知安装,被拒并说明原因',
    en: 'its next installation notice is refused with the reason',
    by: ({ world }) => world.units.installer,
    act: giveNotice,
    expected: { __typename: 'Blocked', reasons: [{ code: 'LICENSE_SUSPENDED', zh: new RegExp(reason), references: [{ kind: 'Unit' }] }] },
    soon: true,
  },
  {
    row: 'E12',
    zh: '安拆单位申请发还,受理并审核通过',
    en: 'the installer applies for the return of its license; it is accepted and approved',
    by: ({ world }) => world.units.installer,
    act: async ({ acts }, who) => {
      const draft = await acts.open(who, 'LicenseReturn', { form: { principal: '负责人样例', explanation: '已整改完毕' } });
      const submitted = await acts.take(who, draft, 'submit');
      const accepted = await acts.take('kunming-acceptance-clerk', submitted, 'accept', { opinion: '受理' });
      return acts.take('kunming-examiner', accepted, 'approve', { opinion: '同意发还' });
    },
    expected: { __typename: 'LicenseReturn', state: 'APPROVED' },
  },
  ...merged(giveNotice),
  {
    row: 'E12',
    zh: '许可证发还后可以告知安装',
    en: 'with its license returned it may give notice again',
    by: ({ world }) => world.units.installer,
    act: async (stage, who) => {
      const draft = await stage.acts.open(who, 'InstallationNotice', { form: installationForm(stage.world, stage.days, siteNow(stage)) });
      return stage.keep('notice', submitChecked(stage.acts, stage.world, draft));
    },
    expected: { __typename: 'InstallationNotice', state: 'SUBMITTED' },
    soon: true,
  },
  {
    row: 'E12',
    zh: '主管部门通过其安装告知',
    en: 'and the department accepts it: the machine stands on the project',
    by: () => 'kunming-examiner',
    act: ({ acts, recall }, who) => acts.take(who, recall('notice'), 'approve', { opinion: '同意安装' }),
    expected: { __typename: 'InstallationNotice', state: 'APPROVED' },
  },
];

playStory('the license of the installer is suspended, and it is put on the blacklist', [...steps, ...listed], {
  before: [...registrations, ...projects, ...filings],
});
