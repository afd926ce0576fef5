import type { PaperRequirement } from '@anzhu/workflow';
import { filingNumberAsk, filingNumberTyped, filingProcedure } from '../common/filing-procedure.workflow.ts';

// biome-ignore format: the table reads in columns
const yunnan = [
  { kind: 'FILING_APPLICATION',      zh: '产权备案申请表',                 en: 'Application form',                            required: true },
  { kind: 'BUSINESS_LICENSE',        zh: '企业法人营业执照',               en: 'Business license',                            required: true },
  { kind: 'MANUFACTURING_LICENSE',   zh: '特种设备制造许可证',             en: 'Manufacturing license',                       required: true },
  { kind: 'PRODUCT_CERTIFICATE',     zh: '产品合格证',                     en: 'Product certificate',                         required: true },
  { kind: 'PURCHASE_EVIDENCE',       zh: '购销合同、发票或有效凭证',       en: 'Purchase contract, invoice or other evidence', required: true },
  { kind: 'INSPECTION_SCAN',         zh: '检验检测扫描附件',               en: 'Scan of the inspection',                      required: true },
  { kind: 'HOME_FILING_CERTIFICATE', zh: '企业工商注册所在地产权备案证',   en: 'Filing certificate of the place of registration', required: 'OUT_OF_PROVINCE' },
  { kind: 'OTHER',                   zh: '其他资料',                       en: 'Other papers',                                required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const xinjiang = [
  { kind: 'FILING_APPLICATION',        zh: '起重机械备案表',               en: 'Filing form',                                 required: false },
  { kind: 'BUSINESS_LICENSE',          zh: '产权单位法人营业执照副本',     en: 'Business license of the owner',               required: true },
  { kind: 'MANUFACTURING_LICENSE',     zh: '特种设备制造许可证',           en: 'Manufacturing license',                       required: true },
  { kind: 'PRODUCT_CERTIFICATE',       zh: '产品合格证',                   en: 'Product certificate',                         required: true },
  { kind: 'MANUFACTURING_INSPECTION',  zh: '制造监督检验证明',             en: 'Certificate of supervised manufacture',       required: false },
  { kind: 'PURCHASE_EVIDENCE',         zh: '购销合同、发票或有效凭证',     en: 'Purchase contract, invoice or other evidence', required: true },
  { kind: 'COMMITMENT',                zh: '承诺书',                       en: 'Letter of commitment',                        required: true },
  { kind: 'OTHER',                     zh: '设备备案机关规定的其他资料',   en: 'Other papers the authority demands',          required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
/** What Order 166 and 76号 name; the manuals of Inner Mongolia and Zhongshan name no others. */
const ofOrder166 = [
  { kind: 'BUSINESS_LICENSE',          zh: '产权单位法人营业执照副本',     en: 'Business license of the owner',               required: true },
  { kind: 'MANUFACTURING_LICENSE',     zh: '特种设备制造许可证',           en: 'Manufacturing license',                       required: true },
  { kind: 'PRODUCT_CERTIFICATE',       zh: '产品合格证',                   en: 'Product certificate',                         required: true },
  { kind: 'MANUFACTURING_INSPECTION',  zh: '制造监督检验证明',             en: 'Certificate of supervised manufacture',       required: true },
  { kind: 'PURCHASE_EVIDENCE',         zh: '购销合同、发票或有效凭证',     en: 'Purchase contract, invoice or other evidence', required: true },
  { kind: 'PAPER_FILING_CERTIFICATE',  zh: '原纸质备案证',                 en: 'The former filing certificate on paper',      required: false },
  { kind: 'OTHER',                     zh: '设备备案机关规定的其他资料',   en: 'Other papers the authority demands',          required: false },
] as const satisfies readonly PaperRequirement[];

/** Papers of a filing by procedure (C1b, C1c). */
const papers = { default: yunnan, '65': xinjiang, '15': ofOrder166, '4420': ofOrder166 } as const;

/** 建筑起重机械产权备案 (C1): the owner files a crane once, before its first lease or installation (Order 166). */
export const ownershipFilingWorkflow = filingProcedure({
  id: 'equipment.ownership-filing',
  row: 'C1',
  type: 'OwnershipFiling',
  zh: '产权备案',
  en: 'Ownership filing',
  done: 'FILED',
  papers,
  asks: filingNumberAsk,
  approvalAsks: filingNumberTyped,
});
