import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { date, id, number, reason } from './vocabulary.ts';

export const suspensionProlonged = defineEvent({
  type: 'supervision.supervision.suspension-prolonged.v1',
  zh: '监督中止已满120日',
  en: 'Supervision suspended for 120 days',
  data: z.object({
    projectId: id,
    from: date,
    days: z.number().int().positive().meta({ description: '已中止日数 / Days of the suspension so far' }),
    causedBy: z
      .enum(['PROJECT_OWNER', 'CONTRACTOR', 'FORCE_MAJEURE', 'OTHER', 'NOT_STATED'])
      .meta({ description: '中止原因方: 建设单位, 施工单位, 不可抗力, 其他, 未说明 / Who or what caused it' }),
    reason,
  }),
});
/** Said after a restore only: the resumption that was told is not on record any more. */
export const resumptionUndone = defineEvent({
  type: 'supervision.supervision.resumption-undone.v1',
  zh: '恢复监督不再有记录,监督仍中止',
  en: 'The resumption is on record no more: the supervision is still suspended',
  data: z.object({ projectId: id, on: date }),
});

/** Said after a restore only: that the project was completed or void is not on record any more. */
export const projectReopened = defineEvent({
  type: 'supervision.project.reopened.v1',
  zh: '工程完工或作废不再有记录,工程继续',
  en: 'That the project was completed or void is on record no more: it goes on',
  data: z.object({ projectId: id }),
});

const notice = z.object({
  projectId: id,
  noticeId: id,
  number,
  type: z
    .enum(['ORDERED', 'DEADLINE', 'PARTIAL_STOP', 'STOP', 'PENALTY'])
    .meta({ description: '责令整改, 限期整改, 局部停工整改, 停工整改, 行政处罚 / Type of the notice' }),
  deadline: date.optional(),
  responsibleId: id.optional().meta({ description: '责任监督员标识 / The supervisor who answers for it' }),
});

export const rectificationNoticeIssued = defineEvent({
  type: 'supervision.rectification-notice.issued.v1',
  zh: '整改通知已签发',
  en: 'Rectification notice issued',
  data: notice,
});
export const rectificationNoticeReminded = defineEvent({
  type: 'supervision.rectification-notice.reminded.v1',
  zh: '整改期限提醒',
  en: 'Deadline of a rectification notice called to mind',
  data: notice.extend({
    stage: z
      .enum(['DUE_SOON', 'OVERDUE', 'ESCALATED'])
      .meta({ description: '即将到期, 逾期(机构负责人), 逾期(主管部门) / Due soon, overdue, passed on to the department' }),
  }),
});
export const rectificationNoticeClosed = defineEvent({
  type: 'supervision.rectification-notice.closed.v1',
  zh: '整改通知已了结',
  en: 'Rectification notice closed',
  data: notice.extend({ by: z.enum(['REPLY', 'REVOCATION']).meta({ description: '回复, 撤销 / By a reply or by revocation' }) }),
});

export const mendingEvents = [
  suspensionProlonged,
  resumptionUndone,
  projectReopened,
  rectificationNoticeIssued,
  rectificationNoticeReminded,
  rectificationNoticeClosed,
] as const;
