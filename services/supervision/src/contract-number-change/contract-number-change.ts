import { type CaseRecord, type Circumstances, defineCaseProcess, type Effect, type HandedOn } from '@anzhu/casework';
import { draftEvent, teamContractRequested } from '@anzhu/contracts';
import { canonicalCode } from '@anzhu/identifiers';
import { deriveId, type Fault, type LocalDate, nextTry } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { aboutProject, institutionsOf, type ProjectFact } from '../project/project-case.ts';
import { notOwnerReasons, supervisedReasons } from '../project/project-rules.ts';
import { type ContractNumberChangeForm, contractNumberChangeForm } from './contract-number-change.form.ts';
import { contractNumberChangeWorkflow } from './contract-number-change.workflow.ts';

export interface ContractNumberChangeOutcome {
  /** Each entry into 核算人员锁定 is a request of its own. */
  readonly attempt: number;
  readonly repeats: number;
  readonly refusal: string | null;
  readonly changedOn: LocalDate;
}

type Change = CaseRecord<ContractNumberChangeForm, ContractNumberChangeOutcome>;
type Submitted = HandedOn<ContractNumberChangeForm, ContractNumberChangeOutcome>;
type At = Circumstances<ProjectFact>;

export const sagaOf = ({ _id, outcome }: Pick<Change, '_id' | 'outcome'>): string =>
  deriveId('team-contract', _id, String(outcome.attempt ?? 0));

const changeReasons = ({ applicant }: Change, { facts: { project } }: At): readonly BlockReason[] => [
  ...notOwnerReasons(project, applicant),
  ...(project ? supervisedReasons(project) : []),
];

const numberFaults = ({ form: { newNumber } }: Pick<Change, 'form'>, { facts: { project } }: At): readonly Fault[] =>
  newNumber !== undefined &&
  project?.contractRegistrationNumber &&
  canonicalCode(newNumber) === canonicalCode(project.contractRegistrationNumber)
    ? [{ path: 'form.newNumber', code: 'SAME_NUMBER', zh: '与现合同登记编号相同', en: 'This is the number the project has' }]
    : [];

const counted = (
  { _id, form, outcome: earlier }: Submitted,
  outcome: Partial<ContractNumberChangeOutcome>,
  { at }: At,
): Effect<ContractNumberChangeOutcome, 'repeatCount'> => {
  const { projectId, newNumber: contractKey } = form;
  const saga = sagaOf({ _id, outcome: { ...earlier, ...outcome } });
  return {
    outcome,
    events: [draftEvent(teamContractRequested, { projectId, saga, contractKey })],
    timers: [{ name: 'repeatCount', at: nextTry(at, outcome.repeats ?? 0) }],
  };
};

export const contractNumberChangeProcess = defineCaseProcess<ContractNumberChangeOutcome, ProjectFact>()({
  ...aboutProject,
  workflow: contractNumberChangeWorkflow,
  collection: 'contract_number_changes',
  form: contractNumberChangeForm,
  outcome: {
    refusal: { type: 'String', zh: '未能按新编号核算的原因', en: 'Why the locks could not be counted by the new number' },
    changedOn: { type: 'LocalDate', zh: '变更日期', en: 'Changed on' },
  },
  indexes: [
    {
      keys: { 'form.projectId': 1 },
      unique: true,
      partial: { state: 'RECOUNTING' },
      conflict: {
        code: 'CONTRACT_CHANGE_RUNNING',
        zh: '该工程另一项合同登记编号变更正在核算,请稍后再审核',
        en: 'Another change of the contract number of this project is being counted: review this one later',
      },
    },
  ],
  sparesListed: { zh: '更正工程登记信息', en: 'It corrects what is on record of a project' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['PROJECT_OWNER'] } },
  assigned: institutionsOf,
  requirements: numberFaults,
  guards: {
    submit: changeReasons,
    review: (change, at) => (at.verdict === 'PASS' ? changeReasons(change, at) : []),
  },
  timers: { repeatCount: {} },
  effects: {
    'review:RECOUNTING': (change, at) => counted(change, { attempt: (change.outcome.attempt ?? 0) + 1, repeats: 0, refusal: null }, at),
    repeatCount: (change, at) => counted(change, { repeats: (change.outcome.repeats ?? 0) + 1 }, at),
    confirmCount: (_, { today }) => ({ outcome: { changedOn: today }, timers: [] }),
    refuseCount: (_, { opinion = '—' }) => ({ outcome: { refusal: opinion }, timers: [] }),
  },
});
