import { applicantRoles, type PaperRequirement, panel } from '@anzhu/workflow';

const unit = applicantRoles;

/** X7: any one of 主管部门, 质量监督机构 and 安全监督机构 decides what is submitted. */
const reviewedByAny = <Passed extends string>(passed: Passed, opinion: 'required' | 'optional') =>
  panel({
    from: 'SUBMITTED',
    seats: { department: 'DEPARTMENT_OFFICER', institution: 'SUPERVISION_CHIEF', safetyInstitution: 'SUPERVISION_CHIEF' },
    verdicts: { PASS: { zh: '通过', en: 'Pass', opinion }, RETURN: { zh: '退回', en: 'Return for correction', opinion: 'required' } },
    merge: ({ department, institution, safetyInstitution }: { readonly [seat: string]: string | undefined }) => {
      const verdicts = [department, institution, safetyInstitution];
      if (verdicts.includes('PASS')) return passed;
      return verdicts.includes('RETURN') ? 'RETURNED' : 'SUBMITTED';
    },
  });

/** The moves of a case that a unit drafts and submits, and that any one of the three decides (X7). */
export const movesByAny = <Passed extends string>(passed: Passed, opinion: 'required' | 'optional', papers: readonly PaperRequirement[]) =>
  ({
    submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: unit, papers },
    withdraw: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
    review: reviewedByAny(passed, opinion),
  }) as const;

export const anyOneStates = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  SUBMITTED: { zh: '已上报', en: 'Submitted' },
  RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
  APPROVED: { zh: '审核通过', en: 'Approved', final: true, passes: true },
  WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
} as const;

export const anyOneActions = {
  submit: { zh: '上报', en: 'Submit' },
  review: { zh: '审核', en: 'Review' },
  withdraw: { zh: '撤销', en: 'Withdraw' },
} as const;
