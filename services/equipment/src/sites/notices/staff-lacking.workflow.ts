import { type Ask, applicantRoles } from '@anzhu/workflow';

export const staffActions = {
  noteStaff: { zh: '标记人员变动', en: 'Note that people named are no longer right' },
  explainStaff: { zh: '说明人员变动', en: 'Say who works in their place' },
} as const;

export const staffAsks = {
  staffStatement: {
    type: 'String',
    isLogged: true,
    zh: '人员变动说明(由谁接替,或为何不变)',
    en: 'Who works in their place, or why they stay',
  },
} as const satisfies Record<string, Ask>;

/** An approved notice whose work is not done: the platform notes who of its people is not right any more, and who gave it, who is told, says who works in their place. */
export const staffNoted = {
  noteStaff: { from: 'APPROVED', to: 'APPROVED', by: 'SYSTEM' },
  explainStaff: {
    from: 'APPROVED',
    to: 'APPROVED',
    by: applicantRoles,
    whileFlagged: 'STAFF_LACKING',
    asks: { staffStatement: 'required' },
  },
} as const;
