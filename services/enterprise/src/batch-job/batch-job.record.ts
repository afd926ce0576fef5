import { choice } from '@anzhu/casework';
import { shown } from '@anzhu/register';
import { z } from 'zod';

const count = (zh: string, en: string) => shown(z.number(), [zh, en], 'Int');

const kinds = {
  ISSUE: { zh: '颁发证书', en: 'Issue the licenses' },
  SEND_BACK: { zh: '退回企业', en: 'Send the applications back' },
  CARRY_OVER: { zh: '告知异议继续处理', en: 'Tell objections that they are still to be answered' },
} as const;

const states = {
  RUNNING: { zh: '办理中', en: 'Running' },
  DONE: { zh: '已完成', en: 'Done' },
} as const;

/** What is done to each entry of a batch, or to each objection to one, after the answer, from its beginning to its end. */
export const batchJobRecord = z.object({
  kind: choice('LicenseBatchJobKind', { zh: '批次办理事项', en: 'What is done to a batch' }, kinds),
  state: choice('LicenseBatchJobState', { zh: '办理进度', en: 'How far it is' }, states),
  total: count('应办数量', 'How many there are'),
  done: count('已办数量', 'How many are done'),
  failed: count('其中未能发证、已退回的数量', 'Of these, how many could not be issued and went back'),
  batchId: z.string(),
  /** The announcement or notice that decided it. */
  caseId: z.string(),
  /** All entries up to here are done. */
  position: z.number(),
  /** All objections up to this one are told. */
  toldUpTo: z.string().exactOptional(),
  opinion: z.string(),
  /** The day that stands on the licenses. */
  on: z.string(),
});
