import type { Bilingual } from '@anzhu/kernel';

/** 申请用途 (X14). */
export const downloadPurposes = {
  OWN_ARCHIVE: { zh: '企业自行存档', en: 'Archive of the enterprise' },
  CRANE_USE: { zh: '建筑起重机械设备使用', en: 'Use of the crane' },
  OTHER: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;

export type DownloadPurpose = keyof typeof downloadPurposes;

/** The files that an edition has (K7, K8). */
export const certificateFormats = {
  PDF: { zh: 'PDF/A-2b,供打印', en: 'PDF/A-2b, for printing' },
  OFD: { zh: 'OFD版式文件(GB/T 33190)', en: 'OFD (GB/T 33190)' },
  JSON: { zh: '机读副本: 规范化JSON,国密签名', en: 'Machine-readable twin: canonical JSON, signed with SM2' },
} as const satisfies Record<string, Bilingual>;

export type CertificateFormat = keyof typeof certificateFormats;
