import type { PaperRequirement } from '@anzhu/workflow';
import { extensionAsk, filingProcedure } from '../common/filing-procedure.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'EXTENSION_APPLICATION', zh: '备案证延续申请表',        en: 'Application form',                                      required: true },
  { kind: 'FILING_CERTIFICATE',    zh: '备案证(未制发的附说明)',  en: 'Filing certificate, or a statement that none was made', required: true },
  { kind: 'SAFETY_ASSESSMENT',     zh: '安全评估报告(JGJ/T 189)', en: 'Safety assessment report (JGJ/T 189)',                  required: true },
  { kind: 'OTHER',                 zh: '其他资料',                en: 'Other papers',                                          required: false },
] as const satisfies readonly PaperRequirement[];

/** 备案证延续 (C4): beyond the service life a machine is used only as long as an assessment carries it; the reviewer sets the day. */
export const filingExtensionWorkflow = filingProcedure({
  id: 'equipment.filing-extension',
  row: 'C4',
  type: 'FilingExtension',
  zh: '备案证延续',
  en: 'Extension of a filing',
  done: 'EXTENDED',
  papers: { default: papers },
  asks: extensionAsk,
  approvalAsks: { default: { extendedUntil: 'required' } },
});
