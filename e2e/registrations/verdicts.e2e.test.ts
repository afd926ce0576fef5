import { pushProject, review } from '../crane-blocks-completion/projects.ts';
import { answersOf, registrationOf } from '../crane-blocks-completion/queries.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { playStory } from '../harness/play-story.ts';
import type { Step } from '../harness/story.ts';

const quality = () => 'wuhua-quality-supervisor';
const safety = () => 'wuhua-safety-supervisor';
const machine = () => 'permit-reform';

const pushed = (name: string, n: number, changes: object, expected: Step['expected']): Step => ({
  row: 'R0',
  zh: '工改系统推送报监',
  en: `the permit-reform system pushes the registration that is to be ${name}${Object.keys(changes).length > 0 ? ', corrected' : ''}`,
  by: machine,
  act: (stage) => stage.keep(name, pushProject(stage, n, { ...changes })),
  expected: { __typename: 'Pushed', ...expected },
  soon: true,
});

const registration =
  (name: string): Step['act'] =>
  ({ client, recall }, who) =>
    registrationOf(client, who, String(recall(name)['registrationId']));

const answered = (name: string, result: string, count: number): Step => ({
  row: 'R0',
  zh: '审核结果反馈工改系统',
  en: `the permit-reform system is told that it is ${result.toLowerCase()}`,
  by: machine,
  act: ({ recall, system }) => answersOf(system, String(recall(name)['registrationNumber'])),
  expected: { __typename: 'Answers', count, last: { result } },
  soon: true,
});

const approvedState = /^(LOCKING_PERSONNEL|APPROVED)$/;

/** R3: one registration is returned, corrected and approved; another is rejected, which ends it. */
const steps: readonly Step[] = [
  pushed('returned', 1, {}, { status: 201, state: 'UNDER_REVIEW' }),
  {
    row: 'R3',
    zh: '安全监督机构打回,等待另一机构',
    en: 'the safety authority returns it, and it waits for the other',
    by: safety,
    act: review('returned', 'RETURN', '标段编号有误'),
    expected: { state: 'UNDER_REVIEW' },
  },
  {
    row: 'R3',
    zh: '质量监督机构通过:打回修改',
    en: 'the quality authority passes it: it is returned',
    by: quality,
    act: review('returned', 'PASS', '同意'),
    expected: { state: 'RETURNED' },
  },
  answered('returned', 'RETURNED', 1),
  pushed('returned', 1, { section: 'BD-9' }, { state: 'UNDER_REVIEW' }),
  {
    row: 'R3',
    zh: '两机构重新审核:质量监督机构通过',
    en: 'both review it anew: the quality authority passes it',
    by: quality,
    act: review('returned', 'PASS', '同意'),
    expected: { state: 'UNDER_REVIEW' },
  },
  {
    row: 'R3',
    zh: '安全监督机构通过',
    en: 'and the safety authority passes it',
    by: safety,
    act: review('returned', 'PASS', '同意'),
    expected: { state: approvedState },
  },
  {
    row: 'R3',
    zh: '报监通过,工程在建',
    en: 'it is approved, the project in construction',
    by: quality,
    act: registration('returned'),
    expected: { state: 'APPROVED', project: { constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' } },
    soon: true,
  },
  answered('returned', 'APPROVED', 2),
  pushed('rejected', 2, {}, { status: 201, state: 'UNDER_REVIEW' }),
  {
    row: 'R3',
    zh: '质量监督机构审核不通过:流程终止',
    en: 'the quality authority rejects it: that ends it at once',
    by: quality,
    act: review('rejected', 'REJECT', '不符合报监条件'),
    expected: { state: 'REJECTED' },
  },
  {
    row: 'R3',
    zh: '工程作废',
    en: 'the project is void',
    by: safety,
    act: registration('rejected'),
    expected: { state: 'REJECTED', project: { constructionStatus: 'VOID', qualityStatus: 'VOID', safetyStatus: 'VOID' } },
  },
  {
    row: 'R3',
    zh: '另一机构不再审核',
    en: 'the other authority reviews it no more',
    by: safety,
    act: review('rejected', 'PASS', '同意'),
    expected: { __typename: 'ActionNotAllowed', presentState: 'REJECTED' },
  },
  answered('rejected', 'REJECTED', 1),
];

playStory('a registration is returned, corrected and approved, another rejected', steps, { before: registrations });
