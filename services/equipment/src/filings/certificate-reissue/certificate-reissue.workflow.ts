import type { PaperRequirement } from '@anzhu/workflow';
import { filingProcedure } from '../common/filing-procedure.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'REISSUE_APPLICATION',      zh: '换证申请表',                            en: 'Application form',                                                                           required: true },
  { kind: 'PAPER_FILING_CERTIFICATE', zh: '原备案证(遗失的附声明,未制发的附说明)', en: 'Former filing certificate, or a declaration of its loss, or a statement that none was made', required: true },
  { kind: 'OTHER',                    zh: '其他资料',                              en: 'Other papers',                                                                               required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
/** 证件换发 in Zhongshan: what the manual shows beside the form is the machine's data. */
const zhongshan = [
  { kind: 'PAPER_FILING_CERTIFICATE', zh: '产权备案证(旧证;未制发的附说明)', en: 'The old filing certificate, or a statement that none was made', required: true },
  { kind: 'OTHER',                    zh: '其他资料',                        en: 'Other papers',                                                  required: false },
] as const satisfies readonly PaperRequirement[];

/** 换证 (C15): approved, this case is the filing in force. Inner Mongolia exchanges certificates by a filing (C14b). */
export const certificateReissueWorkflow = filingProcedure({
  id: 'equipment.certificate-reissue',
  row: 'C15',
  type: 'CertificateReissue',
  zh: '换证',
  en: 'Certificate re-issue',
  done: 'FILED',
  notIn: ['15'],
  papers: { default: papers, '4420': zhongshan },
});
