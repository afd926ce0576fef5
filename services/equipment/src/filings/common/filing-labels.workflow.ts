import type { Bilingual } from '@anzhu/kernel';
import { initiate, pass, passed } from '@anzhu/workflow';

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
      [done]: passed,
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

/** How a jurisdiction calls the actions: the words on its buttons. */
export const buttonsOf = (code: string, done: string): Readonly<Record<string, Bilingual>> => {
  const buttons: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
    '65': { submit: initiate, approve: pass },
    '15': { submit: { zh: '提交', en: 'Submit' }, returnForCorrection: { zh: '审核不通过', en: 'Do not approve' } },
    '4420':
      done === 'FILED'
        ? { submit: { zh: '提交备案', en: 'Submit for filing' }, approve: zhongshan.FILED, returnForCorrection: zhongshan.RETURNED }
        : {},
  };
  return buttons[code] ?? {};
};
