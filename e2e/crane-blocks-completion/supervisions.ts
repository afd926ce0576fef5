import type { Discipline } from '@anzhu/samples';
import { supervisorIn } from '../../infra/local/src/places/supervisors.ts';
import { settleSupervisors } from '../../infra/local/src/sample/settle.ts';
import { planForm } from '../../services/supervision/src/supervision-plan/supervision-plan.sample.ts';
import type { Step } from '../harness/story.ts';

const chief = (discipline: Discipline) => () => `wuhua-${discipline.toLowerCase()}-chief`;

/** The institution of a discipline allocates its supervisor, who leads. */
const allocation = (discipline: Discipline, said: { readonly zh: string; readonly en: string }): readonly Step[] => [
  {
    row: 'R4',
    zh: `${said.zh}分配监督员,首名为组长`,
    en: `the ${said.en} allocates its supervisor, who leads`,
    by: chief(discipline),
    act: async ({ acts, client, keep, recall, world }, who) => {
      const supervisorId = (await settleSupervisors({ client }, world.division))[discipline];
      const form = { projectId: recall('project')['projectId'], supervisorId };
      return keep(`${discipline} allocation`, acts.open(who, 'SupervisionAllocation', { form }));
    },
    expected: { __typename: 'SupervisionAllocation', state: 'ALLOCATING' },
  },
  {
    row: 'R4',
    zh: `${said.zh}确定监督员名单`,
    en: `the ${said.en} confirms the allocation`,
    by: chief(discipline),
    act: ({ acts, keep, recall }, who) => keep(`${discipline} allocation`, acts.take(who, recall(`${discipline} allocation`), 'confirm')),
    expected: { __typename: 'SupervisionAllocation', state: 'CONFIRMED' },
  },
];

/** R4, R5: both institutions allocate supervisors and draw up their plans; until then nothing of the project is supervised. */
export const supervisions: readonly Step[] = [
  {
    row: 'R4',
    zh: '未分配监督员、未编制计划,不得终止安全监督',
    en: 'safety supervision is not terminated by who is not allocated, without a plan',
    by: () => 'wuhua-safety-supervisor',
    act: ({ acts, recall }, who) =>
      acts.open(who, 'SafetySupervisionTermination', { form: { projectId: recall('project')['projectId'], reason: '工程已完成' } }),
    expected: { __typename: 'Blocked', reasons: [{ code: 'SUPERVISOR_NOT_ALLOCATED' }, { code: 'SUPERVISION_PLAN_MISSING' }] },
  },
  ...allocation('QUALITY', { zh: '质量监督机构', en: 'quality authority' }),
  ...allocation('SAFETY', { zh: '安全监督机构', en: 'safety authority' }),
  ...(['QUALITY', 'SAFETY'] as const).map(
    (discipline): Step => ({
      row: 'R5',
      zh: `${discipline === 'QUALITY' ? '质量' : '安全'}监督员编制监督计划`,
      en: `the ${discipline.toLowerCase()} supervisor draws up the plan of supervision`,
      by: ({ world }) => supervisorIn(world.division, discipline).account,
      act: ({ acts, keep, recall }, who) =>
        keep(`${discipline} plan`, acts.open(who, 'SupervisionPlan', { form: planForm(String(recall('project')['projectId'])) })),
      expected: { __typename: 'SupervisionPlan', state: 'IN_EFFECT' },
    }),
  ),
];
