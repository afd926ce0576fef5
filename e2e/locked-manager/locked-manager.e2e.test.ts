import { projects, pushProject, review } from '../crane-blocks-completion/projects.ts';
import { answersOf, one, registrationOf } from '../crane-blocks-completion/queries.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { playStory } from '../harness/play-story.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { limitOfChief } from './limit-of-chief.ts';
import { merging } from './merging.ts';
import { moving } from './moving.ts';
import { replacing } from './replacing.ts';
import { unlocking } from './unlocking.ts';

const quality = () => 'wuhua-quality-supervisor';
const safety = () => 'wuhua-safety-supervisor';
const owner = ({ world }: Stage) => world.units.projectOwner;

const steps: readonly Step[] = [
  {
    row: 'R2',
    zh: '同一班子的另一工程报监',
    en: 'another project with the same team, under another contract, is pushed and assigned',
    by: () => 'permit-reform',
    act: (stage) => stage.keep('second', pushProject(stage, 1)),
    expected: { __typename: 'Pushed', state: 'UNDER_REVIEW' },
  },
  {
    row: 'R3',
    zh: '质量监督机构通过',
    en: 'the quality authority passes it',
    by: quality,
    act: review('second', 'PASS', '同意'),
    expected: { __typename: 'SupervisionRegistration', state: 'UNDER_REVIEW' },
  },
  {
    row: 'R3',
    zh: '安全监督机构通过',
    en: 'the safety authority passes it',
    by: safety,
    act: review('second', 'PASS', '同意'),
    expected: { __typename: 'SupervisionRegistration', state: 'LOCKING_PERSONNEL' },
  },
  {
    row: 'P1',
    zh: '项目经理、安全员已在第一个工程:打回,列出姓名和工程;总监未达上限,不列',
    en: 'it comes back naming manager and safety officer and the project that holds them, and not the chief engineer, who may have three',
    by: quality,
    act: async ({ client, recall, world }, who) => {
      const registration = await registrationOf(client, who, String(recall('second')['registrationId']));
      const { projectManager, safetyOfficer, chiefEngineer } = world.persons;
      const refusal = String(registration['lockRefusal']);
      const names = [projectManager, safetyOfficer, chiefEngineer].map(({ name }) => refusal.includes(name));
      return { ...registration, names, namesProject: refusal.includes(`样例${world.seed}号工程`) };
    },
    expected: { __typename: 'SupervisionRegistration', state: 'RETURNED', names: [true, true, false], namesProject: true },
    soon: true,
  },
  {
    row: 'R0',
    zh: '打回结果反馈工改系统',
    en: 'the permit-reform system is told, once',
    by: () => 'permit-reform',
    act: ({ system, recall }) => answersOf(system, String(recall('second')['registrationNumber'])),
    expected: { __typename: 'Answers', count: 1, last: { result: 'RETURNED', documents: [] } },
    soon: true,
  },
  {
    row: 'P1',
    zh: '同一合同登记编号计为一项:更正后重新报送',
    en: 'corrected to be a section of the same contract it is pushed again and reviewed anew',
    by: () => 'permit-reform',
    act: (stage) => pushProject(stage, 1, { contractRegistrationNumber: `HT${stage.world.seed}-0` }),
    expected: { __typename: 'Pushed', status: 200, state: 'UNDER_REVIEW' },
  },
  {
    row: 'R3',
    zh: '两机构重新审核通过',
    en: 'both authorities review anew',
    by: quality,
    act: async (stage, who) => {
      const first = await review('second', 'PASS', '同意')(stage, who);
      return first.state === 'UNDER_REVIEW' ? review('second', 'PASS', '同意')(stage, safety()) : first;
    },
    expected: { __typename: 'SupervisionRegistration', state: 'LOCKING_PERSONNEL' },
  },
  {
    row: 'P1',
    zh: '同一合同只计一次,报监通过',
    en: 'projects of one contract count as one: the registration is approved',
    by: quality,
    act: ({ client, recall }, who) => registrationOf(client, who, String(recall('second')['registrationId'])),
    expected: { __typename: 'SupervisionRegistration', state: 'APPROVED', project: { constructionStatus: 'IN_CONSTRUCTION' } },
    soon: true,
  },
  {
    row: 'R0b',
    zh: '建设单位上报合同登记编号变更',
    en: 'the owner submits another contract number for the second project',
    by: owner,
    act: async ({ acts, keep, recall, world }, who) => {
      const form = { projectId: recall('second')['projectId'], newNumber: `HT${world.seed}-9`, cause: 'CONTRACT_CHANGED' };
      return keep('change', acts.take(who, await acts.open(who, 'ContractNumberChange', { form }), 'submit'));
    },
    expected: { __typename: 'ContractNumberChange', state: 'SUBMITTED' },
  },
  {
    row: 'X7',
    zh: '主管部门通过,核算人员锁定',
    en: 'the department passes it; the locks are being counted by it',
    by: () => 'wuhua-officer',
    act: ({ acts, recall }, who) => acts.take(who, recall('change'), 'review', { verdict: 'PASS', opinion: '同意' }),
    expected: { __typename: 'ContractNumberChange', state: /^(RECOUNTING|RETURNED)$/ },
  },
  {
    row: 'P1',
    zh: '按新编号核算将超出上限:退回,列出姓名和工程,编号不变',
    en: 'by the new number two contracts would hold manager and safety officer: it comes back with the names, and the number stays',
    by: owner,
    act: async ({ client, recall, world }, who) => {
      const query = 'contractNumberChange(id: $id) { __typename state refusal project { contractRegistrationNumber } }';
      const change = await one(client, who, { query, id: String(recall('change').id) });
      const { projectManager, safetyOfficer, chiefEngineer } = world.persons;
      const isNamed = ({ name }: { readonly name: string }) => String(change['refusal']).includes(name);
      const { contractRegistrationNumber: number } = (change['project'] ?? {}) as { readonly contractRegistrationNumber?: string };
      return { ...change, names: [projectManager, safetyOfficer, chiefEngineer].map(isNamed), stays: number === `HT${world.seed}-0` };
    },
    expected: { __typename: 'ContractNumberChange', state: 'RETURNED', names: [true, true, false], stays: true },
    soon: true,
  },
  ...unlocking,
  ...replacing,
  ...merging,
  ...moving,
  ...limitOfChief,
];

playStory('a project whose manager is at the limit comes back with the names', steps, { before: [...registrations, ...projects] });
