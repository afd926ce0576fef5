/** 整改类型 (R7): the manual's four and 局部停工整改, which its rules know and its list omits. */
export const rectificationTypes = {
  ORDERED: { zh: '责令整改', en: 'Ordered to mend' },
  DEADLINE: { zh: '限期整改', en: 'To be mended by a day' },
  PARTIAL_STOP: { zh: '局部停工整改', en: 'Work stopped in parts' },
  STOP: { zh: '停工整改', en: 'Work stopped' },
  PENALTY: { zh: '行政处罚', en: 'Administrative penalty' },
} as const;

export type RectificationType = keyof typeof rectificationTypes;

/** What an open notice does to the statuses of its project. */
export type NoticeWeight = 'NORMAL' | 'RECTIFYING' | 'STOPPED';

const weights: Readonly<Record<RectificationType, NoticeWeight>> = {
  ORDERED: 'RECTIFYING',
  DEADLINE: 'RECTIFYING',
  PARTIAL_STOP: 'STOPPED',
  STOP: 'STOPPED',
  PENALTY: 'NORMAL',
};

/** Either institution's notice weighs on both supervisions (decision 1); 行政处罚 on none (decision 8). */
export const weightOf = (type: RectificationType): NoticeWeight => weights[type];
