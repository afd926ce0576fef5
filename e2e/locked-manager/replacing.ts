import { one } from '../crane-blocks-completion/queries.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { idOf, join, keyPersonnel } from './people.ts';

const contractor = ({ world }: Stage) => world.units.contractor;

interface Replacing {
  readonly project: string;
  readonly incomingId: unknown;
}

/** P3a: the contractor puts another manager in the place of its own. */
export const replaced = async (stage: Stage, { project, incomingId }: Replacing) => {
  const { acts, recall, world } = stage;
  const who = world.units.contractor;
  const outgoingId = await idOf(stage, 'projectManager');
  const form = { projectId: recall(project)['projectId'], role: 'PROJECT_MANAGER', outgoingId, incomingId, reason: '原项目经理调离' };
  return acts.take(who, await acts.open(who, 'KeyStaffChange', { form }), 'submit');
};

/** A change with somebody who is not qualified, with somebody who is, and with one who is locked. */
export const replacing: readonly Step[] = [
  {
    row: 'P3a',
    zh: '变更后人员无资格:拒绝并列出所缺',
    en: 'somebody without registration and certificate is refused, with what is missing',
    by: contractor,
    act: async (stage) => replaced(stage, { project: 'project', incomingId: await idOf(stage, '1107') }),
    expected: { __typename: 'Blocked', reasons: [{ code: 'QUALIFICATION_MISSING' }, { code: 'QUALIFICATION_MISSING' }] },
  },
  {
    row: 'P3a',
    zh: '具备资格且未锁定的人员:上报',
    en: 'a constructor with certificate B whom no project holds is taken',
    by: contractor,
    act: async (stage) => {
      const { answer } = await stage
        .keep(
          'next manager',
          join(stage, 'projectManager', 0).then(({ answer: made }) => made),
        )
        .then((answer) => ({ answer }));
      return stage.keep('replacement', replaced(stage, { project: 'project', incomingId: answer.id }));
    },
    expected: { __typename: 'KeyStaffChange', state: 'SUBMITTED' },
  },
  {
    row: 'X7',
    zh: '监督机构审核通过:原项目经理解除锁定,新项目经理锁定',
    en: 'with the approval the one is released and the other locked',
    by: () => 'wuhua-safety-chief',
    act: ({ acts, recall }, who) => acts.take(who, recall('replacement'), 'approve', { opinion: '同意' }),
    expected: { __typename: 'KeyStaffChange', state: 'APPROVED' },
  },
  {
    row: 'P2',
    zh: '原项目经理的解锁随之终止',
    en: 'the exemption of the one who left is over with the lock',
    by: contractor,
    act: ({ client, recall }, who) =>
      one(client, who, { query: 'unlockRequest(id: $id) { __typename state endedBecause }', id: String(recall('unlock').id) }),
    expected: { __typename: 'UnlockRequest', state: 'ENDED', endedBecause: '该人员在该工程的锁定已解除' },
  },
  {
    row: 'P1',
    zh: '工程页面为新项目经理,计入上限',
    en: 'the page of the project shows the new manager, who counts',
    by: contractor,
    act: (stage) => keyPersonnel(stage, 'project'),
    expected: { PROJECT_MANAGER: 'COUNTED', SAFETY_OFFICER: 'EXEMPT' },
  },
  {
    row: 'P3a',
    zh: '已锁定的人员不能再任:列出所在工程',
    en: 'the same manager is refused at the second project, with the name of the first',
    by: contractor,
    act: async (stage) => {
      const answer = await replaced(stage, { project: 'second', incomingId: stage.recall('next manager').id });
      return { ...answer, namesProject: JSON.stringify(answer).includes(`样例${stage.world.seed}号工程`) };
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'AT_LIMIT' }], namesProject: true },
  },
];
