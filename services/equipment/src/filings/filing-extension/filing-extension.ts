import {
  type CaseRecord,
  type Circumstances,
  checked,
  choice,
  code,
  date,
  declaring,
  defineCaseProcess,
  type HandedOn,
  name,
} from '@anzhu/casework';
import { approvalReasons, blacklistReasons, type UnitCopy } from '@anzhu/copies';
import { checkUscc } from '@anzhu/identifiers';
import { type Fault, type LocalDate, proven } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { type Crane, ownFilingReasons, sinceManufacture } from '../../cranes/crane/crane.ts';
import { assessmentUntil, lastDayOf } from '../../cranes/crane/crane-class.ts';
import { statedBodyFaults } from '../../cranes/crane/stated-bodies.ts';
import { type FilingFacts, filingBusiness, filingFields } from '../common/filing-business.ts';
import { filingExtensionWorkflow } from './filing-extension.workflow.ts';

const fields = z.object({
  ...filingFields,
  assessmentBody: name('评估单位', 'Assessment body', { of: 'assessmentBodyUscc' }),
  assessmentBodyUscc: checked('评估单位统一社会信用代码', 'USCC of the assessment body', checkUscc),
  assessmentNumber: code('评估报告编号', 'Number of the assessment report'),
  assessedOn: date('评估日期', 'Date of the assessment', { isPast: true }),
  assessmentConclusion: choice(
    'AssessmentConclusion',
    { zh: '评估结论', en: 'Conclusion of the assessment' },
    { PASSED: { zh: '合格', en: 'Passed' }, FAILED: { zh: '不合格', en: 'Failed' } },
  ),
});

const filingExtensionForm = declaring(fields, { rules: { assessedOn: sinceManufacture } });

export type FilingExtensionForm = z.output<typeof filingExtensionForm>;

export interface FilingExtensionOutcome {
  readonly filingId: string;
  readonly filingNumber: string;
  readonly extendedFrom: LocalDate;
  readonly extendedUntil: LocalDate;
}

type Extension = CaseRecord<FilingExtensionForm, FilingExtensionOutcome>;
export interface ExtensionFacts extends FilingFacts {
  /** Who assessed the machine, as far as known, by code. */
  readonly bodies: ReadonlyMap<string, UnitCopy>;
}

type At = Circumstances<ExtensionFacts, AnswersOf<typeof filingExtensionWorkflow>>;

/** An extension is asked for in the last year of the service life: the assessment is to be of the machine as it is then. */
const earlyReasons = (crane: Crane | null, today: LocalDate): readonly BlockReason[] => {
  const until = crane?.filingState === 'FILED' ? crane.validUntil : null;
  if (until === null || lastDayOf(1, today) >= until) return [];
  return [
    {
      code: 'TOO_EARLY',
      zh: `备案有效期至${until},应在期满前一年内申请延续`,
      en: `The filing is valid until ${until}: the extension is asked for in the year before`,
    },
  ];
};

/** C4: the owner's own filing, of a class with a service life, carried by an assessment that passed. */
const mayExtend = ({ form, applicant }: Extension, { facts, today }: At): readonly BlockReason[] => {
  const owner = { uscc: applicant, unit: facts.applicant };
  const isWithoutLimit = facts.crane?.filingState === 'FILED' && facts.crane.validUntil === null;
  return [
    ...ownFilingReasons(form.craneId, { crane: facts.crane, applicant }),
    ...approvalReasons(owner),
    ...blacklistReasons(owner),
    ...(isWithoutLimit
      ? [{ code: 'NO_SERVICE_LIFE', zh: '该类设备无使用年限,无须延续', en: 'The class has no service life to be extended' }]
      : []),
    ...earlyReasons(facts.crane, today),
    ...(form.assessmentConclusion === 'FAILED' ? [{ code: 'ASSESSMENT_FAILED', zh: '安全评估不合格', en: 'The assessment failed' }] : []),
  ];
};

/** JGJ/T 189: the assessment carries the machine to a day that can still be set at the approval. */
const assessmentFaults = ({ form: { assessedOn } }: Extension, { facts: { crane }, today }: At): readonly Fault[] => {
  const limit = crane && assessedOn ? assessmentUntil(crane, assessedOn) : null;
  if (!crane?.validUntil || limit === null || earlyReasons(crane, today).length > 0) return [];
  if (limit > crane.validUntil && limit >= today) return [];
  return [
    {
      path: 'form.assessedOn',
      code: 'ASSESSMENT_TOO_OLD',
      zh: `评估日期过早: 评估最长有效至${limit}(JGJ/T 189),不能延续备案有效期`,
      en: `The assessment is too old: it carries until ${limit} at most (JGJ/T 189), which extends nothing`,
    },
  ];
};

/** JGJ/T 189: the day lies after the present validity, and within what the assessment carries. */
const dayReasons = ({ form }: HandedOn<FilingExtensionForm>, { facts: { crane }, asked }: At): readonly BlockReason[] => {
  if (!crane || crane.validUntil === null) return [];
  const { extendedUntil: until } = proven(asked, 'extendedUntil');
  const limit = assessmentUntil(crane, form.assessedOn);
  return [
    ...(until <= crane.validUntil
      ? [{ code: 'NOT_LATER', zh: `应晚于现有效期${crane.validUntil}`, en: `must be later than the present validity, ${crane.validUntil}` }]
      : []),
    ...(limit !== null && until > limit
      ? [
          {
            code: 'BEYOND_ASSESSMENT',
            zh: `评估最长有效至${limit}(JGJ/T 189)`,
            en: `The assessment carries until ${limit} at most (JGJ/T 189)`,
          },
        ]
      : []),
  ];
};

export const filingExtensionProcess = defineCaseProcess<FilingExtensionOutcome, ExtensionFacts>()({
  ...filingBusiness,
  workflow: filingExtensionWorkflow,
  collection: 'filing_extensions',
  pageOf: 'Crane',
  form: filingExtensionForm,
  outcome: {
    filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' },
    extendedFrom: { type: 'LocalDate', zh: '原有效期至', en: 'Valid until, before the extension' },
    extendedUntil: { type: 'LocalDate', zh: '设备使用年限延长至', en: 'Service life extended until' },
  },
  factsBy: { bodies: ['assessmentBodyUscc'] },
  requirements: (extension, at) => [
    ...assessmentFaults(extension, at),
    ...statedBodyFaults(extension.form, { applicant: extension.applicant, units: at.facts.bodies }),
  ],
  guards: { submit: mayExtend, approve: mayExtend },
  answers: { extendedUntil: dayReasons },
  effects: {
    approve: (_, { asked, facts }) => {
      const { filingId, filingNumber, validUntil: extendedFrom } = proven(proven(facts, 'crane').crane, 'validUntil');
      return { outcome: { filingId, filingNumber, extendedFrom, extendedUntil: proven(asked, 'extendedUntil').extendedUntil } };
    },
  },
});
