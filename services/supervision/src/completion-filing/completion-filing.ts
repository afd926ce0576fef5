import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { completionFilingApproved, draftEvent } from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { aboutProject, institutionsOf, type ProjectFact } from '../project/project-case.ts';
import { completedReasons, notAcceptedReasons, notOwnerReasons } from '../project/project-rules.ts';
import { type CompletionFilingForm, completionFilingForm } from './completion-filing.form.ts';
import { completionFilingWorkflow } from './completion-filing.workflow.ts';

export interface CompletionFilingOutcome {
  readonly filedOn: LocalDate;
}

type Filing = CaseRecord<CompletionFilingForm, CompletionFilingOutcome>;
type At = Circumstances<ProjectFact>;

const filingReasons = ({ applicant }: Filing, { facts: { project } }: At): readonly BlockReason[] => {
  const foreign = notOwnerReasons(project, applicant);
  return foreign.length > 0 || !project ? foreign : [...notAcceptedReasons(project), ...completedReasons(project)];
};

export const completionFilingProcess = defineCaseProcess<CompletionFilingOutcome, ProjectFact>()({
  ...aboutProject,
  workflow: completionFilingWorkflow,
  collection: 'completion_filings',
  form: completionFilingForm,
  outcome: { filedOn: { type: 'LocalDate', zh: '备案日期', en: 'Date of filing' } },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['PROJECT_OWNER'] } },
  assigned: institutionsOf,
  guards: {
    submit: filingReasons,
    review: (filing, at) => (at.verdict === 'PASS' ? filingReasons(filing, at) : []),
  },
  effects: {
    'review:APPROVED': ({ _id, form }, { today }) => ({
      outcome: { filedOn: today },
      events: [draftEvent(completionFilingApproved, { projectId: form.projectId, filingId: _id })],
    }),
  },
});
