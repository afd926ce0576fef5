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

const begin = { zh: '发起审批', en: 'Initiate the approval' };
const passed = { zh: '通过', en: 'Passed' };
const pass = { zh: '审批通过', en: 'Approve' };

/** How a jurisdiction calls the actions: the words on its buttons. */
export const buttonsOf = (code: string, done: string): Readonly<Record<string, Bilingual>> => {
  const buttons: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
    '65': { submit: begin, approve: pass },
    '15': { submit: { zh: '提交', en: 'Submit' }, returnForCorrection: { zh: '审核不通过', en: 'Do not approve' } },
    '4420':
      done === 'FILED'
        ? { submit: { zh: '提交备案', en: 'Submit for filing' }, approve: zhongshan.FILED, returnForCorrection: zhongshan.RETURNED }
        : {},
  };
  return buttons[code] ?? {};
};

/** The words of Xinjiang for what is done on sites (C6, C8, C8b, C9, P6): saved, then initiated as a separate act (X12). */
export const inXinjiang = {
  labels: {
    DRAFT: { zh: '待发起', en: 'To be initiated' },
    SUBMITTED: { zh: '流程中', en: 'In progress' },
    RETURNED: { zh: '待发起(已退回)', en: 'To be initiated again: returned' },
    APPROVED: passed,
  },
  buttons: { submit: begin, approve: pass },
} as const;
