import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { awaited, code, date, division, id } from './vocabulary.ts';

const label = z.object({ zh: z.string(), en: z.string() });

/** What is said of a case that has come to another state, or in which it is another's turn or the time limit is another: what it is, and whose it is to act on it now; nothing of what is in it. */
const caseMove = z.object({
  process: id.meta({ description: '流程标识 / Id of the process' }),
  caseId: id.meta({ description: '案件标识 / Id of the case' }),
  processLabel: label.meta({ description: '流程名称 / What the process is called' }),
  title: z
    .string()
    .optional()
    .meta({ description: '案件名称; 可能含姓名的流程不告知 / What the case is called; not told where it may name persons' }),
  action: code.meta({ description: '操作 / The action' }),
  actionLabel: label.meta({ description: '操作名称 / What the action is called' }),
  formerState: code.meta({
    description:
      '此前的状态; 仅期限或办理人变动时与现状态相同 / The state before; the same where only the time limit or whose turn it is has changed',
  }),
  state: code.meta({ description: '到达的状态 / The state it has come to' }),
  stateLabel: label.meta({ description: '状态名称 / What the state is called' }),
  phase: z
    .enum(['TO_INITIATE', 'IN_PROGRESS', 'PASSED', 'TERMINATED'])
    .meta({ description: '待发起, 流程中, 通过, 终止 / How far the review is by now' }),
  formerPhase: z.enum(['TO_INITIATE', 'IN_PROGRESS', 'PASSED', 'TERMINATED']).meta({ description: '此前的阶段 / The same before' }),
  division: division
    .optional()
    .meta({ description: '受理地; 主管部门未见前为空 / Place of its authority; absent while no authority sees it' }),
  applicant: code.meta({ description: '申请单位 / Organisation that initiated it' }),
  parties: z.array(code).meta({ description: '可见的单位 / Organisations that may read it' }),
  actedBy: z.string().meta({ description: '操作人所在单位; 系统为空 / Organisation that acted; empty for the platform' }),
  actorId: id.optional().meta({ description: '操作人账号标识; 系统为空 / Id of the account of whoever acted; absent for the platform' }),
  hasSaid: z
    .literal(true)
    .optional()
    .meta({ description: '操作人已表态, 案件仍待其他人 / Who acted has done his part, and the case waits for others' }),
  waitsFor: z.array(awaited).meta({ description: '等待谁办理 / Whose action it waits for' }),
  turnHasPassed: z
    .literal(true)
    .optional()
    .meta({ description: '状态不变而办理人已变 / Whether it is another’s turn, though the state is the same' }),
  flagged: z.array(label).optional().meta({
    description:
      '须注意事项有变时,现有的全部事项(空为已无) / All that needs attention about it now, where that has changed; empty: nothing any more',
  }),
  decidedBy: z
    .array(awaited)
    .optional()
    .meta({ description: '有须注意事项时,曾审批此案件者 / Where there is such, who has decided the case' }),
  dueAt: date.optional().meta({ description: '办理期限 / Time limit' }),
  restored: z.literal(true).optional().meta({
    description:
      '数据库恢复后重新告知: 此前所告知的后续流转已不存在 / Said anew after a restore: what was said last of the case has not happened any more',
  }),
});
export type CaseMove = z.infer<typeof caseMove>;

/** Said by every service of every case of every process: its id ends the subject, so those of one case keep their order. */
export const caseMovedOf = <const Service extends string>(service: Service) =>
  defineEvent({
    type: `${service}.case.moved.v1`,
    zh: '案件已流转或期限已变动',
    en: 'A case has moved on, or its time limit has',
    data: caseMove,
  });
