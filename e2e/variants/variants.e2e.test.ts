import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { playStory } from '../harness/play-story.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { registerUnit } from '../harness/units.ts';

const owner = ({ world }: Stage) => world.units.equipmentOwner;
const examiner = () => 'changji-examiner';

const approveWith =
  (filingNumber: (stage: Stage) => string | undefined): Step['act'] =>
  (stage, who) =>
    stage.acts.take(who, stage.recall('filing'), 'approve', { filingNumber: filingNumber(stage) });

const steps: readonly Step[] = [
  {
    row: 'E16',
    zh: '新疆:产权单位发起单位登记,由本地局审核',
    en: 'Xinjiang: the owner registers; the local bureau passes it',
    by: owner,
    act: (stage) => registerUnit(stage, owner(stage)),
    expected: { __typename: 'UnitRegistration', state: 'APPROVED', stateLabel: { zh: '通过' } },
  },
  {
    row: 'C1x',
    zh: '新疆:保存为待发起',
    en: 'a filing is saved, to be initiated',
    by: owner,
    act: ({ acts, days, keep, world }, who) => keep('filing', acts.open(who, 'OwnershipFiling', { form: craneForm(world, days) })),
    expected: { __typename: 'OwnershipFiling', state: 'DRAFT', stateLabel: { zh: '待发起' }, procedure: '65' },
  },
  {
    row: 'C1x',
    zh: '新疆:发起审批,没有初审和受理',
    en: 'it is initiated: no preliminary review and no acceptance stage here',
    by: owner,
    act: ({ acts, keep, recall }, who) => keep('filing', acts.take(who, recall('filing'), 'submit')),
    expected: { __typename: 'OwnershipFiling', state: 'SUBMITTED', stateLabel: { zh: '流程中' } },
    soon: true,
  },
  {
    row: 'C1x',
    zh: '新疆:未录入备案编号被拒',
    en: 'approval without the typed number is refused',
    by: examiner,
    act: approveWith(() => undefined),
    expected: { __typename: 'RequirementsNotMet', faults: [{ path: 'filingNumber' }] },
  },
  {
    row: 'C1x',
    zh: '新疆:备案编号年份有误被拒',
    en: 'a typed number with a wrong year is refused, saying which part',
    by: examiner,
    act: approveWith(({ world }) => `新BA-T3026${world.serial(0, 5)}`),
    expected: { __typename: 'RequirementsNotMet', faults: [{ path: 'filingNumber', code: 'NUMBER_YEAR' }] },
  },
  {
    row: 'C1x',
    zh: '新疆:审批通过并录入备案编号',
    en: 'the bureau approves with the number it typed',
    by: examiner,
    act: approveWith(({ world, days }) => `新BA-T${days.today.slice(0, 4)}${world.serial(0, 5)}`),
    expected: { __typename: 'OwnershipFiling', state: 'FILED', stateLabel: { zh: '通过' }, filingNumber: /^新BA-T\d{9}$/ },
  },
  {
    row: 'C1x',
    zh: '新疆:终止后不可再上报',
    en: 'another one is refused for good: it cannot be submitted again',
    by: owner,
    act: async ({ acts, days, world }, who) => {
      const draft = await acts.open(who, 'OwnershipFiling', { form: craneForm(world, days, 1) });
      const submitted = await acts.take(who, draft, 'submit');
      const refused = await acts.take(examiner(), submitted, 'refuse', { opinion: '资料不实' });
      return refused.state === 'TERMINATED' ? acts.take(who, refused, 'submit') : refused;
    },
    expected: { __typename: 'ActionNotAllowed', presentState: 'TERMINATED' },
  },
];

playStory('a filing in Xinjiang: one stage, the number typed', steps, { division: '652301' });
