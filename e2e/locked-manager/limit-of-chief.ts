import { registrationPush } from '../../services/supervision/src/supervision-registration/supervision-registration.sample.ts';
import { pushProject, review } from '../crane-blocks-completion/projects.ts';
import { registrationOf } from '../crane-blocks-completion/queries.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { join } from './people.ts';

const quality = () => 'wuhua-quality-supervisor';
const safety = () => 'wuhua-safety-supervisor';

/** A project under a contract of its own, with another manager and officer and the same chief. */
const withChief = async (stage: Stage, n: number) => {
  const [manager, officer] = [await join(stage, 'projectManager', 2 * n - 2), await join(stage, 'safetyOfficer', 2 * n - 1)];
  const { team } = registrationPush(stage.world, n) as { readonly team: readonly { readonly role: string }[] };
  const others = { PROJECT_MANAGER: manager.person, SAFETY_OFFICER: officer.person } as const;
  const changed = team.map((member) => {
    const other = others[member.role as keyof typeof others];
    return other ? { ...member, name: other.name, idNumber: other.idNumber } : member;
  });
  return pushProject(stage, n, { team: changed });
};

const passed =
  (name: string): Step['act'] =>
  async (stage, who) => {
    const first = await review(name, 'PASS', '同意')(stage, who);
    return first.state === 'UNDER_REVIEW' ? review(name, 'PASS', '同意')(stage, safety()) : first;
  };

const told =
  (name: string): Step['act'] =>
  async ({ client, recall, world }, who) => {
    const registration = await registrationOf(client, who, String(recall(name)['registrationId']));
    const refusal = String(registration['lockRefusal']);
    return {
      ...registration,
      namesChief: refusal.includes(world.persons.chiefEngineer.name),
      projects: refusal.split(`样例${world.seed}号工程`).length - 1,
    };
  };

const steps = (name: string, n: number, expected: object): readonly Step[] => [
  {
    row: 'R2',
    zh: `总监的第${n + 1}个合同报监`,
    en: `a project of the chief's under contract ${n + 1} is pushed`,
    by: () => 'permit-reform',
    act: (stage) => stage.keep(name, withChief(stage, n)),
    expected: { __typename: 'Pushed', state: 'UNDER_REVIEW' },
    soon: true,
  },
  {
    row: 'R3',
    zh: '两机构通过',
    en: `both institutions pass contract ${n + 1}`,
    by: quality,
    act: passed(name),
    expected: { __typename: 'SupervisionRegistration' },
  },
  {
    row: 'P1',
    zh: '总监上限为3',
    en: `contract ${n + 1}: the chief may have three and no more`,
    by: quality,
    act: told(name),
    expected: { __typename: 'SupervisionRegistration', ...expected },
    soon: true,
  },
];

/** The chief engineer is at two contracts: a third is taken, a fourth comes back with the three projects. */
export const limitOfChief: readonly Step[] = [
  ...steps('third', 2, { state: 'APPROVED' }),
  ...steps('fourth', 3, { state: 'RETURNED', namesChief: true, projects: 3 }),
];
