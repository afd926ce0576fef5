import type { Subject } from '@anzhu/access';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import { one } from '../crane-blocks-completion/queries.ts';
import { moveDays } from '../harness/clock.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { kill } from '../harness/system.ts';
import { registerUnit } from '../harness/units.ts';
import { contractor, license } from './certified.ts';
import { followed } from './followed.ts';

const editor = () => 'nanning-notice-editor';
const reviewer = () => 'nanning-notice-reviewer';
const examiner = () => 'nanning-examiner';
const installer = ({ world }: Stage): Subject => world.units.installer as Subject;
const opinion = { opinion: '经审查' };

/** What a unit says of itself that applies. */
export const applicationForm = {
  ...{ legalRepresentative: '法人样例', legalRepresentativeIdNumber: '530102199003071019', principal: '负责人样例' },
  ...{ contactName: '经办样例', contactPhone: '13888800000' },
};
const body = [
  { kind: 'PARAGRAPH', text: '现将审核结果<b>予以公示</b>。', marks: [{ kind: 'BOLD', words: '审核结果' }] },
  { kind: 'TABLE', text: '窗口', rows: [{ cells: ['地点', '时间'] }, { cells: ['大厅', '九时'] }] },
];

const applied = async ({ acts }: Stage, who: Who): Promise<Answer> =>
  acts.take(who, await acts.open(who, 'LicenseApplication', { form: applicationForm }), 'submit');

const accepted = ({ acts }: Stage, submitted: Answer): Promise<Answer> =>
  acts.take('nanning-acceptance-clerk', submitted, 'accept', opinion);

/** The entry of a unit in the batches, with its batch. */
const entryOf = async ({ client }: Stage, { org }: Subject): Promise<Answer> => {
  const query = `query ($search: String) { found: licenseBatchEntries(search: $search) { edges { node {
    __typename id unitId result licenseNumber reason batch { id name state } } } } }`;
  const { data } = await client.ask(editor(), query, { search: org });
  const { edges } = (data?.['found'] ?? { edges: [] }) as { edges: readonly { node: Answer }[] };
  return edges[0]?.node ?? { __typename: 'NotFound' };
};

/** The batch that the contractor’s application has come into. */
export const batchOf = async (stage: Stage): Promise<{ readonly id: string; readonly name: string }> => {
  const { batch } = (await entryOf(stage, contractor(stage))) as Answer & { batch?: { id: string; name: string } };
  return batch ?? { id: '', name: '' };
};

/** E1 to E10: from an account to a license, for one unit; another is objected to and gets none. */
export const licensing: readonly Step[] = [
  {
    row: 'E16',
    zh: '两家施工、安拆单位注册并审核通过',
    en: 'a contractor and an installer register, and are approved',
    by: contractor,
    act: async (stage) => {
      const first = await registerUnit(stage, contractor(stage));
      return first.state === 'APPROVED' ? registerUnit(stage, installer(stage)) : first;
    },
    expected: { __typename: 'UnitRegistration', state: 'APPROVED' },
  },
  {
    row: 'E3',
    zh: '新办申请在受理和审核时各退回一次',
    en: 'the contractor applies; it is returned at the acceptance and again at the review',
    by: contractor,
    act: async (stage, who) => {
      const { acts, keep } = stage;
      const returned = await acts.take('nanning-acceptance-clerk', await applied(stage, who), 'returnForCorrection', opinion);
      const again = await accepted(stage, await acts.take(who, returned, 'submit'));
      return keep('application', acts.take(examiner(), again, 'returnForCorrection', opinion));
    },
    expected: { __typename: 'LicenseApplication', state: 'RETURNED' },
  },
  {
    row: 'E7',
    zh: '补正后受理、审核通过,自动进入批次;另一家一次通过',
    en: 'corrected, it is accepted and passes into a batch; the other’s passes at once',
    by: contractor,
    act: async (stage, who) => {
      const { acts, recall } = stage;
      const passed = await acts.take(
        examiner(),
        await accepted(stage, await acts.take(who, recall('application'), 'submit')),
        'approve',
        opinion,
      );
      if (passed.state !== 'PASSED') return passed;
      await acts.take(examiner(), await accepted(stage, await applied(stage, installer(stage))), 'approve', opinion);
      return entryOf(stage, installer(stage));
    },
    expected: { __typename: 'LicenseBatchEntry', result: 'QUALIFIED', batch: { state: 'OPEN' } },
  },
  {
    row: 'E8',
    zh: '公示上报、审核通过并发布',
    en: 'the batch is told to the public, after a review',
    by: editor,
    act: async (stage, who) => {
      const { acts, days, keep } = stage;
      const told = { batchId: (await batchOf(stage)).id, heading: '安全生产许可证公示', start: days.today, end: days.today, body };
      const reported = await acts.take(who, await acts.open(who, 'LicenseNotice', { form: told }), 'submit');
      return keep('notice', acts.take(reviewer(), reported, 'publish', opinion));
    },
    expected: { __typename: 'LicenseNotice', state: 'PUBLISHED' },
  },
  {
    row: 'E8',
    zh: '未登录者按企业名称查到公示',
    en: 'anybody finds the notice by the name of a unit, without login',
    by: () => null,
    act: async (stage) => {
      const query = `query ($unit: String) { told: publicNotices(filter: { unit: $unit }) { edges { node { __typename id isRunning body { runs { text isBold } rows { cells } } } } } }`;
      const { data } = await stage.client.ask(null, query, { unit: contractor(stage).name });
      const { edges } = (data?.['told'] ?? { edges: [] }) as { edges: readonly { node: Answer }[] };
      return edges[0]?.node ?? { __typename: 'NotFound' };
    },
    expected: {
      ...{ __typename: 'PublicNotice', isRunning: true },
      body: [
        {
          runs: [
            { text: '现将', isBold: false },
            { text: '审核结果', isBold: true },
            { text: '<b>予以公示</b>。', isBold: false },
          ],
        },
        { rows: [{ cells: ['地点', '时间'] }, { cells: ['大厅', '九时'] }] },
      ],
    },
  },
  {
    row: 'E9',
    zh: '公示期内收到异议并成立',
    en: 'somebody objects to the installer within the window, and rightly',
    by: editor,
    act: async (stage, who) => {
      const { id } = await entryOf(stage, installer(stage));
      const objection = { entryId: id, receivedOn: stage.days.today, objector: '群众', content: '人员不实' };
      return stage.acts.take(reviewer(), await stage.acts.open(who, 'NoticeObjection', { form: objection }), 'uphold', opinion);
    },
    expected: { __typename: 'NoticeObjection', state: 'UPHELD' },
  },
  {
    row: 'E9',
    zh: '公示期未满不得审批',
    en: 'before the window is over nothing is confirmed',
    by: reviewer,
    act: ({ acts, recall }, who) => acts.take(who, recall('notice'), 'confirm', opinion),
    expected: { __typename: 'Blocked', reasons: [{ code: 'NOTICE_RUNNING' }] },
  },
  {
    row: 'E9',
    zh: '期满次日公示后审批通过',
    en: 'the day after, it is confirmed',
    by: reviewer,
    act: async (stage, who) => {
      await moveDays(stage.system, 1);
      return stage.acts.take(who, stage.recall('notice'), 'confirm', opinion);
    },
    expected: { __typename: 'LicenseNotice', state: 'CONFIRMED' },
    soon: true,
  },
  {
    row: 'E10',
    zh: '通告上报、审核通过,开始发证,企业服务进程此时被杀',
    en: 'the announcement is approved, and the licenses are being issued, when the enterprise service is killed',
    by: editor,
    act: async (stage, who) => {
      const { acts, keep } = stage;
      const form = { batchId: (await batchOf(stage)).id, heading: '安全生产许可证通告', body };
      const reported = await acts.take(who, await acts.open(who, 'LicenseAnnouncement', { form }), 'submit');
      return keep('announcement', acts.take(reviewer(), reported, 'approve', opinion)).finally(() => kill(stage.system, 'enterprise'));
    },
    expected: { __typename: 'LicenseAnnouncement', state: 'ISSUING' },
  },
  {
    row: 'E10',
    zh: '通告完结,批次已发证',
    en: 'it closes by itself when all are issued',
    by: editor,
    act: ({ client, recall }, who) =>
      one(client, who, {
        id: String(recall('announcement').id),
        query: 'licenseAnnouncement(id: $id) { __typename state batch { state } }',
      }),
    expected: { __typename: 'LicenseAnnouncement', state: 'APPROVED', batch: { state: 'ISSUED' } },
    soon: true,
  },
  {
    row: 'E14',
    zh: '任何人按名称和代码查到许可证',
    en: 'anybody finds the contractor’s license by name and code',
    by: () => null,
    act: (stage) => license(stage, contractor(stage)),
    expected: { __typename: 'PublicLicense', status: 'VALID', number: /^\(桂\)JZ安许证字\[\d{4}\]\d{6}$/ },
  },
  ...followed,
  {
    row: 'E9',
    zh: '被异议者无证,申请退回',
    en: 'the installer has none: its entry stays in the batch and its application went back',
    by: editor,
    act: async (stage) => {
      const none = await license(stage, installer(stage));
      return none.__typename === 'NotFound' ? entryOf(stage, installer(stage)) : none;
    },
    expected: { __typename: 'LicenseBatchEntry', result: 'UNQUALIFIED', licenseNumber: null, batch: { state: 'ISSUED' } },
  },
];
