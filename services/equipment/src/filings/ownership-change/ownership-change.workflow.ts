import type { PaperRequirement } from '@anzhu/workflow';
import { filingNumberAsk, filingNumberTyped, filingProcedure } from '../common/filing-procedure.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'CHANGE_APPLICATION', zh: '产权变更申请表',             en: 'Application form',                                             required: true },
  { kind: 'FILING_CERTIFICATE', zh: '原备案证(未制发的附说明)',   en: 'Former filing certificate, or a statement that none was made', required: true },
  { kind: 'BUSINESS_LICENSE',   zh: '新产权单位法人营业执照副本', en: 'Business license of the new owner',                            required: true },
  { kind: 'TRANSFER_EVIDENCE',  zh: '转让合同、发票或有效凭证',   en: 'Transfer contract, invoice or other evidence',                 required: true },
  { kind: 'ARCHIVE_LIST',       zh: '安全技术档案移交清单',       en: 'List of the safety archive handed over',                       required: true },
  { kind: 'INSPECTION_REPORT',  zh: '检测评估报告',               en: 'Report of inspection and assessment',                          required: true },
  { kind: 'OTHER',              zh: '其他资料',                   en: 'Other papers',                                                 required: false },
] as const satisfies readonly PaperRequirement[];

/** 产权变更 (C2): the new owner applies, the former one confirms; approved, this case is the filing in force. */
export const ownershipChangeWorkflow = filingProcedure({
  id: 'equipment.ownership-change',
  row: 'C2',
  type: 'OwnershipChange',
  zh: '产权变更',
  en: 'Change of ownership',
  done: 'FILED',
  papers: { default: papers },
  asks: {
    ...filingNumberAsk,
    archiveHandedOver: { type: 'Boolean', zh: '安全技术档案是否已移交', en: 'Whether the safety archive is handed over' },
  },
  approvalAsks: filingNumberTyped,
  confirmation: { party: 'formerOwner', asks: { archiveHandedOver: 'required' } },
});
