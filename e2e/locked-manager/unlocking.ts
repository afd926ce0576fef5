import type { PersonRole } from '@anzhu/samples';
import { one } from '../crane-blocks-completion/queries.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { idOf, keyPersonnel } from './people.ts';

const contractor = ({ world }: Stage) => world.units.contractor;

/** P2: the unit asks that one of its people be unlocked at the first project. */
const requested =
  (name: string, person: PersonRole, role: string): Step['act'] =>
  async (stage, who) => {
    const { acts, keep, recall } = stage;
    const [projectId, adjacentProjectId] = [recall('project')['projectId'], recall('second')['projectId']];
    const form = {
      personId: await idOf(stage, person),
      projectId,
      role,
      ground: 'ADJACENT_SECTIONS',
      adjacentProjectId,
      reason: '同一工程相邻标段',
    };
    return keep(name, acts.take(who, await acts.open(who, 'UnlockRequest', { form }), 'submit'));
  };

const approved =
  (name: string): Step['act'] =>
  ({ acts, keep, recall }, who) =>
    keep(`${name} approved`, acts.take(who, recall(name), 'approve', { opinion: '情况属实' }));

/** A manager and an officer are unlocked at the first project; the second is then counted by another contract, and nobody is locked again. */
export const unlocking: readonly Step[] = [
  {
    row: 'P2',
    zh: '施工单位上报项目经理解锁申请',
    en: 'the contractor asks that the manager be unlocked at the first project',
    by: contractor,
    act: requested('unlock', 'projectManager', 'PROJECT_MANAGER'),
    expected: { __typename: 'UnlockRequest', state: 'SUBMITTED' },
  },
  {
    row: 'X7',
    zh: '监督机构审核通过,自动解锁',
    en: 'the institution approves it, and the manager is unlocked',
    by: () => 'wuhua-safety-chief',
    act: approved('unlock'),
    expected: { __typename: 'UnlockRequest', state: 'UNLOCKED' },
  },
  {
    row: 'P2',
    zh: '施工单位上报安全员解锁申请',
    en: 'it asks the same of the safety officer',
    by: contractor,
    act: requested('officer unlock', 'safetyOfficer', 'SAFETY_OFFICER'),
    expected: { __typename: 'UnlockRequest', state: 'SUBMITTED' },
  },
  {
    row: 'X7',
    zh: '主管部门审核通过,自动解锁',
    en: 'the department approves that one',
    by: () => 'wuhua-officer',
    act: approved('officer unlock'),
    expected: { __typename: 'UnlockRequest', state: 'UNLOCKED' },
  },
  {
    row: 'R0b',
    zh: '合同登记编号变更重新上报',
    en: 'the owner submits the change of the contract number again',
    by: ({ world }) => world.units.projectOwner,
    act: async ({ acts, client, keep, recall }, who) => {
      const change = await one(client, who, {
        query: 'contractNumberChange(id: $id) { __typename id version state }',
        id: String(recall('change').id),
      });
      return keep('change', acts.take(who, change, 'submit'));
    },
    expected: { __typename: 'ContractNumberChange', state: 'SUBMITTED' },
  },
  {
    row: 'X7',
    zh: '主管部门通过,核算人员锁定',
    en: 'the department passes it; the locks are counted by it once more',
    by: () => 'wuhua-officer',
    act: ({ acts, recall }, who) => acts.take(who, recall('change'), 'review', { verdict: 'PASS', opinion: '同意' }),
    expected: { __typename: 'ContractNumberChange', state: /^(RECOUNTING|CHANGED)$/ },
  },
  {
    row: 'P2',
    zh: '重新核算不再锁定:变更生效',
    en: 'the count locks nobody again: the number holds',
    by: ({ world }) => world.units.projectOwner,
    act: ({ client, recall }, who) =>
      one(client, who, { query: 'contractNumberChange(id: $id) { __typename state }', id: String(recall('change').id) }),
    expected: { __typename: 'ContractNumberChange', state: 'CHANGED' },
    soon: true,
  },
  {
    row: 'P1',
    zh: '工程页面列出主要管理人员及锁定状态',
    en: 'the page of the first project shows its key persons with the state of their locks',
    by: contractor,
    act: (stage) => keyPersonnel(stage, 'project'),
    expected: { PROJECT_MANAGER: 'EXEMPT', SAFETY_OFFICER: 'EXEMPT', CHIEF_SUPERVISION_ENGINEER: 'COUNTED' },
  },
];
