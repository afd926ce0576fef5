import { panel } from '@anzhu/workflow';

/** X7: any one of 主管部门, 质量监督机构 and 安全监督机构 decides what is submitted. */
export const reviewedByAny = <Passed extends string>(passed: Passed, opinion: 'required' | 'optional') =>
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
