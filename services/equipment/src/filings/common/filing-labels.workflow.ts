import type { Bilingual } from '@anzhu/kernel';

const zhongshan = {
  DRAFT: { zh: '未提交备案', en: 'Not yet submitted' },
  SUBMITTED: { zh: '待备案', en: 'To be filed' },
  FILED: { zh: '接受备案', en: 'Filing accepted' },
  RETURNED: { zh: '不接受备案', en: 'Filing not accepted' },
};

/** How a jurisdiction calls the states. */
export const labelsOf = (code: string, done: string): Readonly<Record<string, Bilingual>> => {
  const labels: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
    '65': {
      DRAFT: { zh: '待发起', en: 'To be initiated' },
      SUBMITTED: { zh: '流程中', en: 'In progress' },
      [done]: { zh: '通过', en: 'Passed' },
    },
    '15': {
      SUBMITTED: { zh: '待审核', en: 'To be reviewed' },
      [done]: { zh: '审核通过', en: 'Review passed' },
      RETURNED: { zh: '审核不通过', en: 'Review not passed' },
    },
    '4420': {
      ...(done === 'FILED' && zhongshan),
    },
  };
  return labels[code] ?? {};
};
