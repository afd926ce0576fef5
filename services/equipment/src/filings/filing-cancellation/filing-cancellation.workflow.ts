import type { PaperRequirement } from '@anzhu/workflow';
import { filingProcedure } from '../common/filing-procedure.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'CANCELLATION_APPLICATION', zh: '备案证注销申请表',       en: 'Application form',                                      required: true },
  { kind: 'FILING_CERTIFICATE',       zh: '备案证(未制发的附说明)', en: 'Filing certificate, or a statement that none was made', required: true },
  { kind: 'CANCELLATION_EVIDENCE',    zh: '报废、转让等证明',       en: 'Evidence of scrapping, transfer or the like',           required: false },
  { kind: 'OTHER',                    zh: '其他资料',               en: 'Other papers',                                          required: false },
] as const satisfies readonly PaperRequirement[];

/** 备案证注销 (C3): the owner gives a filing up; it sets free, so no blacklist bars it. */
export const filingCancellationWorkflow = filingProcedure({
  id: 'equipment.filing-cancellation',
  row: 'C3',
  type: 'FilingCancellation',
  zh: '备案证注销',
  en: 'Cancellation of a filing',
  done: 'CANCELLED',
  papers: { default: papers },
});
