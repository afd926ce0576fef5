import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { type FilingFacts, filingBusiness } from '../../filings/common/filing-business.ts';
import { type Crane, craneFilter, ownFilingReasons } from '../crane/crane.ts';
import { safetyIn, safetyReasons } from '../crane/crane-safety.ts';
import { type SafetyDeclarationForm, safetyDeclarationForm } from './safety-declaration.form.ts';
import { safetyDeclarationWorkflow } from './safety-declaration.workflow.ts';

export interface SafetyDeclarationOutcome {
  readonly isComplete: boolean;
}

type Declaration = CaseRecord<SafetyDeclarationForm, SafetyDeclarationOutcome>;
type At = Circumstances<FilingFacts>;

const isComplete = ({ form }: Declaration, { today }: At, crane: Crane | null): boolean =>
  crane !== null && safetyReasons({ category: crane.category, safety: safetyIn(form, today) }).length === 0;

export const safetyDeclarationProcess = defineCaseProcess<SafetyDeclarationOutcome, FilingFacts>()({
  ...filingBusiness,
  workflow: safetyDeclarationWorkflow,
  sparesListed: { zh: '补正安全档案和装置的说明', en: 'It declares what a machine has of archive and devices' },
  collection: 'safety_declarations',
  pageOf: 'Crane',
  form: safetyDeclarationForm,
  outcome: { isComplete: { type: 'Boolean', zh: '档案和安全装置是否齐全', en: 'Whether archive and devices are complete' } },
  filters: craneFilter,
  guards: { record: ({ applicant, form }, { facts: { crane } }) => ownFilingReasons(form.craneId, { crane, applicant }) },
  effects: { record: (declaration, at) => ({ outcome: { isComplete: isComplete(declaration, at, at.facts.crane) } }) },
});
