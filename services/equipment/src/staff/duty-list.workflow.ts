import type { Ask } from '@anzhu/workflow';

/** P5: with what a list that is not right is submitted and approved; both stand in the log. */
export const dutyListAsks = {
  dutyGround: { type: 'String', isLogged: true, zh: '重点人员清单不符仍上报的理由', en: 'Ground for submitting in spite of the duty list' },
  dutyOverride: {
    type: 'String',
    isLogged: true,
    lifts: true,
    zh: '重点人员清单例外通过的理由',
    en: 'Reason for approving in spite of the duty list',
  },
} as const satisfies Record<string, Ask>;

/** What the submission and the approval of a list may say. */
export const ofDutyList = { submit: { dutyGround: 'optional' }, approve: { dutyOverride: 'optional' } } as const;
