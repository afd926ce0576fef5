import type { PaperRequirement } from '@anzhu/workflow';
import { filingProcedure } from '../common/filing-procedure.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'FILING_CERTIFICATE', zh: '备案证(属地已换发的为新证;未制发的附说明)', en: 'Filing certificate, the new one where it was re-issued at home, or a statement that none was made',required: true },
  { kind: 'OWNERSHIP_EVIDENCE', zh: '购销合同、发票或有效凭证', en: 'Purchase contract, invoice or other evidence', required: true },
  { kind: 'BUSINESS_LICENSE',   zh: '产权单位法人营业执照副本', en: 'Business license of the owner',                required: true },
  { kind: 'OTHER',              zh: '其他资料',                 en: 'Other papers',                                 required: false },
] as const satisfies readonly PaperRequirement[];

/** 设备自助认领 (C15a): an owner claims a device that is in the network; approved, this case is the filing in force. */
export const deviceClaimWorkflow = filingProcedure({
  id: 'equipment.device-claim',
  row: 'C15a',
  type: 'DeviceClaim',
  zh: '设备自助认领',
  en: 'Self-service claim of a device',
  done: 'FILED',
  papers: { default: papers },
});
