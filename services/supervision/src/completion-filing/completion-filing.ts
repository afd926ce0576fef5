import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { completionFilingApproved, draftEvent } from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { daysToFile, filingDueOn } from '../completion-acceptance/completion-acceptance.ts';
import { aboutProject, institutionsOf, type ProjectFact } from '../project/project-case.ts';
import { completedReasons, isOwn, notAcceptedReasons, notOwnerReasons } from '../project/project-rules.ts';
import { type CompletionFilingForm, completionFilingForm } from './completion-filing.form.ts';
import { completionFilingWorkflow } from './completion-filing.workflow.ts';

export interface CompletionFilingOutcome {
  readonly dueOn: LocalDate;
  readonly isLate: boolean;
  readonly filedOn: LocalDate;
  /** By which it is told whether it came late, however often it is corrected. */
  readonly firstSubmittedOn: LocalDate;
}

type Filing = CaseRecord<CompletionFilingForm, CompletionFilingOutcome>;
type At = Circumstances<CompletionFilingFacts>;

export interface CompletionFilingFacts extends ProjectFact {
  /** When the completion was accepted. */
  readonly acceptedOn: LocalDate | null;
}

/** What is submitted late is taken and flagged. A filing that was in time stays so while it is corrected. */
const timeliness = ({ outcome }: Filing, { facts, today }: At): Partial<CompletionFilingOutcome> => {
  if (facts.acceptedOn === null) return {};
  const dueOn = filingDueOn(facts.acceptedOn);
  const stays = outcome.dueOn === dueOn && outcome.firstSubmittedOn !== undefined;
  return stays ? {} : { dueOn, isLate: today > dueOn, firstSubmittedOn: today };
};

/** What whoever reviews should look into: the filing came late. */
export const lateNotes = ({ outcome: { isLate, dueOn } }: Pick<Filing, 'outcome'>): readonly BlockReason[] =>
  isLate
    ? [
        {
          code: 'FILED_LATE',
          zh: `逾期备案:应于${dueOn}前(竣工验收后${daysToFile}日内)`,
          en: `Filed late: it was due by ${dueOn}, within ${daysToFile} days of the acceptance`,
        },
      ]
    : [];

const filingReasons = ({ applicant }: Filing, { facts: { project } }: At): readonly BlockReason[] =>
  isOwn(project, applicant) ? [...notAcceptedReasons(project), ...completedReasons(project)] : notOwnerReasons(project, applicant);

export const completionFilingProcess = defineCaseProcess<CompletionFilingOutcome, CompletionFilingFacts>()({
  ...aboutProject,
  workflow: completionFilingWorkflow,
  collection: 'completion_filings',
  form: completionFilingForm,
  followsUp: 'projectId',
  outcome: {
    filedOn: { type: 'LocalDate', zh: '备案日期', en: 'Date of filing' },
    dueOn: { type: 'LocalDate', zh: '备案期限', en: 'To be filed by' },
    firstSubmittedOn: { type: 'LocalDate', zh: '首次上报日期', en: 'First submitted on' },
    isLate: { type: 'Boolean', zh: '是否逾期备案(竣工验收15日后)', en: 'Whether it came later than 15 days after the acceptance' },
  },
  filters: {
    ...aboutProject.filters,
    isLate: { path: 'outcome.isLate', type: 'Boolean', isSpread: true, zh: '是否逾期备案', en: 'Whether filed late' },
  },
  sparesListed: { zh: '竣工备案是法定义务,了结工程', en: 'It is a duty by law and brings a project to its end' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['PROJECT_OWNER'] } },
  assigned: institutionsOf,
  drafted: (_, { acceptedOn }, { firstSubmittedOn }) =>
    acceptedOn === null || firstSubmittedOn !== undefined ? {} : { dueOn: filingDueOn(acceptedOn) },
  guards: {
    submit: filingReasons,
    review: (filing, at) => (at.verdict === 'PASS' ? filingReasons(filing, at) : []),
  },
  effects: {
    submit: (filing, at) => ({ outcome: timeliness(filing, at) }),
    'review:APPROVED': ({ _id, form }, { today }) => ({
      outcome: { filedOn: today },
      events: [draftEvent(completionFilingApproved, { projectId: form.projectId, filingId: _id })],
    }),
  },
});
