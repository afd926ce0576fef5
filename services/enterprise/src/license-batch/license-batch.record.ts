import { choice } from '@anzhu/casework';
import { shown, shownId } from '@anzhu/register';
import { z } from 'zod';
import { batchStates, businesses, entryResults } from './batch-words.ts';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);
const count = (zh: string, en: string) => shown(z.number(), [zh, en], 'Int');

/** How many entered and how many of them stand, by business. */
const totals = z.record(z.string(), z.object({ entered: z.number(), qualified: z.number() }));

/** 批次 (E7): what passed the review between two notices, told and issued together. */
export const licenseBatchRecord = z.object({
  name: text('批次名称', 'Name'),
  year: count('年份', 'Year'),
  serial: count('批次序号', 'Number of the batch in its year'),
  series: z.string(),
  state: choice('LicenseBatchState', { zh: '批次状态', en: 'State of a batch' }, batchStates),
  entered: count('业务数量', 'How many entered'),
  qualified: count('合格数量', 'How many of them qualify'),
  unanswered: count('未处理异议数量', 'Objections that nobody has answered yet'),
  totals,
  toldFrom: shown(z.string().nullable(), ['公示开始时间', 'First day of the notice, as it was told'], 'LocalDate'),
  toldUntil: shown(z.string().nullable(), ['公示截止时间', 'Last day of the notice, as it was told'], 'LocalDate'),
  /** Of units none: each reads its own entry. */
  orgs: z.array(z.string()).readonly(),
  division: text('发证机关区划代码', 'Division code of the issuing authority'),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});

/** One business of a batch: it stays in it whatever becomes of it. */
export const batchEntryRecord = z.object({
  batchId: shownId(z.string(), ['批次标识', 'Id of the batch']),
  position: count('序号', 'Number within the batch'),
  caseId: shownId(z.string(), ['申请标识', 'Id of the application']),
  unitId: shown(z.string(), ['统一社会信用代码', 'USCC'], 'ID'),
  unitName: text('企业名称', 'Name of the unit'),
  business: choice('LicenseBusiness', { zh: '业务类型', en: 'Business' }, businesses),
  opinion: text('审定意见', 'Opinion of the review'),
  certificatesA: count('A证数量', 'A certificates'),
  certificatesB: count('B证数量', 'B certificates'),
  certificatesC: count('C证数量', 'C certificates'),
  specialWorkers: count('特种作业数量', 'Special workers'),
  result: choice('LicenseEntryResult', { zh: '合格情况', en: 'Whether it qualifies' }, entryResults),
  reason: shown(z.string().nullable(), ['不合格原因', 'Why it does not qualify']),
  licenseNumber: shown(z.string().nullable(), ['证书编号', 'Number of the license issued']),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
