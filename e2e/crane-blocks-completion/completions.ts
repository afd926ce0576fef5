import { deriveId } from '@anzhu/kernel';
import { type Answer, errorAnswer } from '../../infra/local/src/client/answer.ts';
import { dismantlingForm } from '../../services/equipment/src/sites/dismantling-notice/dismantling-notice.sample.ts';
import { installationForm } from '../../services/equipment/src/sites/installation-notice/installation-notice.sample.ts';
import { submitChecked } from '../harness/notices.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { siteNow } from './installations.ts';
import { one, projectOf } from './queries.ts';

const department = () => 'kunming-examiner';
const safety = () => 'wuhua-safety-supervisor';
const quality = () => 'wuhua-quality-supervisor';

/** One attempt, asked for again under the same request id until the cranes are checked: a repeat gives the case as it then is. */
const accept =
  (attempt: string): Step['act'] =>
  async ({ acts, client, keep, recall, world }, who) => {
    const requestId = deriveId('acceptance', String(world.seed), attempt);
    const papers =
      recall('acceptance papers')['papers'] ??
      (await acts.papers(who, 'CompletionAcceptance', client.operations.papersOf('CompletionAcceptance')));
    await keep('acceptance papers', { __typename: 'Papers', papers });
    return keep(
      'acceptance',
      acts.open(who, 'CompletionAcceptance', { requestId, form: { projectId: recall('project')['projectId'] }, papers }),
    );
  };

const projectManager = async ({ client, world }: Stage): Promise<Answer> => {
  const { data, errors } = await client.ask(
    world.units.contractor,
    `query Locks($search: String) { persons(search: $search, first: 50) { edges { node { name lockedRoles locks { role project { id } } } } } }`,
    { search: world.persons.projectManager.name },
  );
  if (!data?.['persons']) return errorAnswer(errors?.[0] ?? { message: 'no answer' });
  const { edges } = data['persons'] as { edges: { node: { lockedRoles: string[] } }[] };
  return { __typename: 'Persons', lockedRoles: edges.flatMap(({ node }) => node.lockedRoles) };
};

/** What the project holds against it; that the crane has yet to leave its last site is another matter. */
const ofProject = ({ reasons }: Answer): readonly unknown[] =>
  ((reasons ?? []) as readonly { readonly code: string }[]).filter(({ code }) => code.startsWith('PROJECT_'));

/** 6 and 7: the crane blocks the acceptance until it is dismantled; then completion is accepted and filed. */
export const completions: readonly Step[] = [
  {
    row: 'R13',
    zh: '安全监督未终止,竣工验收被拒',
    en: 'completion acceptance is refused while safety supervision is not terminated',
    by: quality,
    act: accept('too early'),
    expected: { __typename: 'Blocked', reasons: [{ code: 'SAFETY_SUPERVISION_NOT_TERMINATED' }] },
  },
  {
    row: 'R11',
    zh: '安全监督机构终止安全监督,工程和质监状态不变',
    en: 'safety supervision is terminated; construction and quality go on',
    by: safety,
    act: async ({ acts, client, recall }, who) => {
      const projectId = String(recall('project')['projectId']);
      const ended = await acts.open(who, 'SafetySupervisionTermination', { form: { projectId, reason: '工程已完成' } });
      return ended.__typename === 'SafetySupervisionTermination' ? projectOf(client, who, projectId) : ended;
    },
    expected: { __typename: 'Project', safetyStatus: 'TERMINATED', constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL' },
  },
  {
    row: 'R13',
    zh: '竣工验收被拒:指出尚未拆除的塔机',
    en: 'completion acceptance is refused: it names the crane that stands there',
    by: quality,
    act: async (stage, who) => {
      const attempt = await accept('first')(stage, who);
      if (attempt.id === undefined) return attempt;
      const query = `completionAcceptance(id: $id) { __typename id state stateLabel { zh en } refusalCode standingCranes { label crane { id filingNumber } } }`;
      return one(stage.client, who, { id: attempt.id, query });
    },
    expected: {
      __typename: 'CompletionAcceptance',
      state: 'REFUSED',
      refusalCode: 'CRANES_STANDING',
      standingCranes: [{ label: /^云AA-T/ }],
    },
    soon: true,
  },
  {
    row: 'C9',
    zh: '安拆单位告知拆卸,总包和监理同意,上报',
    en: 'the installer gives notice of the dismantling, confirmed by contractor and consultant',
    by: ({ world }) => world.units.installer,
    act: async ({ acts, days, keep, recall, world }, who) => {
      const draft = await keep(
        'dismantling',
        acts.open(who, 'DismantlingNotice', { form: dismantlingForm(world, days, String(recall('installation').id)) }),
      );
      return keep('dismantling', submitChecked(acts, world, draft));
    },
    expected: { __typename: 'DismantlingNotice', state: 'SUBMITTED' },
  },
  {
    row: 'C9',
    zh: '主管部门通过拆卸告知,使用登记完工注销',
    en: 'the department approves it; the use registration ends',
    by: department,
    act: ({ acts, keep, recall }, who) => keep('dismantling', acts.take(who, recall('dismantling'), 'approve', { opinion: '同意拆卸' })),
    expected: { __typename: 'DismantlingNotice', state: 'APPROVED' },
  },
  {
    row: 'C13',
    zh: '使用登记已完工注销',
    en: 'the use registration has ended with the dismantling',
    by: ({ world }) => world.units.contractor,
    act: ({ client, recall }, who) =>
      one(client, who, {
        id: String(recall('use').id),
        query: 'useRegistration(id: $id) { __typename id state stateLabel { zh en } endedOn }',
      }),
    expected: { __typename: 'UseRegistration', state: 'ENDED' },
    soon: true,
  },
  {
    row: 'R13',
    zh: '竣工验收通过',
    en: 'completion acceptance succeeds',
    by: quality,
    act: accept('second'),
    expected: { __typename: 'CompletionAcceptance', state: 'ACCEPTED' },
    soon: true,
  },
  {
    row: 'C6',
    zh: '竣工验收后不得再安装',
    en: 'a later installation at that project is refused',
    by: ({ world }) => world.units.installer,
    act: async (stage, who) => {
      const { acts, days, world } = stage;
      const draft = await acts.open(who, 'InstallationNotice', { form: installationForm(world, days, siteNow(stage)) });
      const answer = await acts.take(who, draft, 'requestCheck');
      return { ...answer, reasons: ofProject(answer) };
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'PROJECT_ACCEPTED' }] },
    soon: true,
  },
  {
    row: 'P1',
    zh: '备案前项目经理仍被锁定',
    en: 'until the completion is filed the project manager stays locked',
    by: ({ world }) => world.units.contractor,
    act: projectManager,
    expected: { __typename: 'Persons', lockedRoles: ['PROJECT_MANAGER'] },
  },
  {
    row: 'R14',
    zh: '建设单位上报竣工验收备案',
    en: 'the project owner submits the completion filing',
    by: ({ world }) => world.units.projectOwner,
    act: async ({ acts, keep, recall }, who) => {
      const draft = await keep('completion', acts.open(who, 'CompletionFiling', { form: { projectId: recall('project')['projectId'] } }));
      return keep('completion', acts.take(who, draft, 'submit'));
    },
    expected: { __typename: 'CompletionFiling', state: 'SUBMITTED' },
  },
  {
    row: 'X7',
    zh: '主管部门和监督机构任一通过即可:工程完工',
    en: 'either the department or an institution may approve: here the department',
    by: () => 'wuhua-officer',
    act: ({ acts, keep, recall }, who) =>
      keep('completion', acts.take(who, recall('completion'), 'review', { verdict: 'PASS', opinion: '同意备案' })),
    expected: { __typename: 'CompletionFiling', state: 'APPROVED' },
  },
  {
    row: 'R14',
    zh: '工程完工,质监竣工,安监终止',
    en: 'the project is completed',
    by: ({ world }) => world.units.projectOwner,
    act: ({ client, recall }, who) => projectOf(client, who, String(recall('project')['projectId'])),
    expected: { __typename: 'Project', constructionStatus: 'COMPLETED', qualityStatus: 'COMPLETED', safetyStatus: 'TERMINATED' },
  },
  {
    row: 'P1',
    zh: '人员解锁',
    en: 'the locks are released',
    by: ({ world }) => world.units.contractor,
    act: projectManager,
    expected: { __typename: 'Persons', lockedRoles: [] },
    soon: true,
  },
];
