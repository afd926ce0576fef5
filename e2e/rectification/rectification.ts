import { actionEnumValue } from '@anzhu/workflow';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import { checklistOf } from '../../services/supervision/src/site-inspection/checklists.ts';
import type { InspectionKind } from '../../services/supervision/src/site-inspection/inspection-kinds.ts';
import { one, projectOf } from '../crane-blocks-completion/queries.ts';
import { moveDays } from '../harness/clock.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';

const quality = () => 'wuhua-quality-supervisor';
const safety = () => 'wuhua-safety-supervisor';
const contractor: Step['by'] = ({ world }) => world.units.contractor;

const itemsOf = (kind: InspectionKind) => (checklistOf(kind, 1)?.items ?? []).map(({ code: item }) => ({ item, finding: 'VIOLATES' }));

export const inspectionOf = (stage: Stage, kind: InspectionKind, place: string) => ({
  projectId: stage.recall('project')['projectId'],
  kind,
  inspectedOn: stage.days.today,
  madeAt: `${stage.days.today}T09:30:00+08:00`,
  place,
  summary: '临边防护缺失',
  checklistVersion: 1,
  results: itemsOf(kind),
});

const batch = `mutation Batch($records: [CreateSiteInspectionInput!]!) { batch: recordInspections(records: $records) {
  answers { requestId isRepeated result { __typename ... on SiteInspection { id } } } } }`;

interface Recorded {
  readonly isRepeated: boolean;
  readonly result: { readonly __typename: string; readonly id?: string } | null;
}

/** A day's work of a supervisor without a connection, each inspection under a request id of its own. */
const dayOf = (stage: Stage) =>
  Array.from({ length: 60 }, (_, n) => ({
    requestId: `00000000-0000-4000-8000-${stage.world.seed.toString(16).padStart(9, '0')}${n.toString(16).padStart(3, '0')}`,
    form: inspectionOf(stage, 'SAFETY', `${n + 1}号楼`),
  }));

const send: Step['act'] = async (stage, who) => {
  const { data } = await stage.client.ask(who, batch, { records: dayOf(stage) });
  const { answers } = (data?.['batch'] ?? { answers: [] }) as { readonly answers: readonly Recorded[] };
  const recorded = answers.filter(({ result }) => result?.__typename === 'SiteInspection');
  const repeated = answers.filter(({ isRepeated }) => isRepeated).length;
  return stage.keep('inspections', {
    __typename: 'Batch',
    recorded: recorded.length,
    repeated,
    different: new Set(recorded.map(({ result }) => result?.id)).size,
    first: recorded[0]?.result?.id,
  });
};

const statuses: Step['act'] = ({ client, recall }, who) => projectOf(client, who, String(recall('project')['projectId']));

const issues =
  (name: string, inspection: (stage: Stage) => unknown, parts: object): Step['act'] =>
  async (stage, who) => {
    const { acts, keep, recall } = stage;
    const form = {
      projectId: recall('project')['projectId'],
      inspectionId: inspection(stage),
      problems: '临边无防护',
      demands: '设置栏杆',
    };
    return keep(name, acts.open(who, 'RectificationNotice', { form: { ...form, ...parts } }));
  };

const replies =
  (name: string): Step['act'] =>
  ({ acts, recall }, who): Promise<Answer> =>
    acts.open(who, 'RectificationReply', { form: { noticeId: recall(name).id, result: '已整改完成' } });

/** Of the order, in days from now; a week after it the department is told. */
const deadline = 5;

interface Offering {
  readonly buttons: readonly { readonly action: string }[];
}

/** By the button that is offered then. */
const urges =
  (action: string, day: number): Step['act'] =>
  async ({ acts, client, recall, system }, who) => {
    await moveDays(system, day);
    const query = 'rectificationNotice(id: $id) { __typename id version state buttons { action } }';
    const notice = (await one(client, who, { id: String(recall('order').id), query })) as Answer & Offering;
    if (!notice.buttons.some((button) => button.action === actionEnumValue(action))) return { __typename: 'NotOffered' };
    return acts.take(who, notice, action, { opinion: '请尽快整改' });
  };

/** R6–R8: an offline day of 60 inspections sent twice; a stop and an order side by side, mended and replied to one after the other, the order after its deadline. */
export const rectification: readonly Step[] = [
  {
    row: 'R6',
    zh: '离线一天的60条检查记录上传',
    en: 'sixty inspections of a day off line are sent',
    by: safety,
    act: send,
    expected: { recorded: 60, different: 60 },
  },
  {
    row: 'R6',
    zh: '再次上传:不重复记录',
    en: 'sent again they change nothing',
    by: safety,
    act: send,
    expected: { recorded: 60, repeated: 60, different: 60 },
  },
  {
    row: 'R7',
    zh: '安全监督机构签发停工整改通知',
    en: 'the safety institution stops the work',
    by: safety,
    act: issues('stop', ({ recall }) => recall('inspections')['first'], { type: 'STOP' }),
    expected: { __typename: 'RectificationNotice', state: 'ISSUED' },
  },
  {
    row: 'R6',
    zh: '质量监督机构巡查',
    en: 'the quality institution inspects',
    by: quality,
    act: (stage, who) => stage.keep('patrol', stage.acts.open(who, 'SiteInspection', { form: inspectionOf(stage, 'QUALITY', '地下室') })),
    expected: { __typename: 'SiteInspection', state: 'RECORDED' },
  },
  {
    row: 'R7',
    zh: '质量监督机构签发限期整改通知',
    en: 'and sets a deadline',
    by: quality,
    act: issues('order', ({ recall }) => recall('patrol').id, { type: 'DEADLINE', deadline: daysFrom(deadline * 86_400_000).today }),
    expected: { __typename: 'RectificationNotice', state: 'ISSUED' },
  },
  {
    row: 'R7',
    zh: '两份通知未回复:停工',
    en: 'with both open the project is stopped',
    by: safety,
    act: statuses,
    expected: { constructionStatus: 'STOPPED', qualityStatus: 'STOPPED', safetyStatus: 'STOPPED' },
  },
  {
    row: 'R8',
    zh: '施工单位报告整改情况并附照片',
    en: 'the contractor shows what it has mended',
    by: contractor,
    act: async ({ acts, days, recall }, who) => {
      const form = { noticeId: recall('stop').id, mendedOn: days.today, measures: '已设置栏杆' };
      return acts.take(who, await acts.open(who, 'RectificationReport', { form }), 'submit');
    },
    expected: { __typename: 'RectificationReport', state: 'SUBMITTED' },
  },
  {
    row: 'R8',
    zh: '安全监督机构回复停工通知',
    en: 'the stop is replied to',
    by: safety,
    act: replies('stop'),
    expected: { __typename: 'RectificationReply', state: 'REPLIED' },
  },
  {
    row: 'R8',
    zh: '尚有一份未回复:限期整改',
    en: 'with one open work goes on under the order',
    by: safety,
    act: statuses,
    expected: { constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'RECTIFYING', safetyStatus: 'RECTIFYING' },
  },
  {
    row: 'R7',
    zh: '逾期未改,机构负责人督促',
    en: 'past its deadline the leader urges it',
    by: () => 'wuhua-quality-chief',
    act: urges('urge', deadline + 1),
    expected: { __typename: 'RectificationNotice', state: 'URGED' },
    soon: true,
  },
  {
    row: 'R7',
    zh: '仍未整改,主管部门督办',
    en: 'a week later the department does',
    by: () => 'wuhua-officer',
    act: urges('urgeByDepartment', deadline + 7),
    expected: { __typename: 'RectificationNotice', state: 'SUPERVISED' },
    soon: true,
  },
  {
    row: 'R8',
    zh: '质量监督机构回复:恢复正常',
    en: 'the last reply',
    by: quality,
    act: replies('order'),
    expected: { __typename: 'RectificationReply', state: 'REPLIED' },
  },
  {
    row: 'R8',
    zh: '全部回复后恢复正常监督',
    en: 'makes everything normal again',
    by: safety,
    act: statuses,
    expected: { constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' },
  },
];
