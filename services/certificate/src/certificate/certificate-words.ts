import type { Bilingual } from '@anzhu/kernel';

/** What is certified here (K1). */
export const certificateKinds = {
  WORK_SAFETY_LICENSE: { zh: '安全生产许可证', en: 'Work-safety license' },
  CRANE_OWNERSHIP_FILING: { zh: '建筑起重机械备案证', en: 'Filing certificate of a crane' },
  CRANE_USE_REGISTRATION: { zh: '建筑起重机械使用登记证', en: 'Use certificate of a crane' },
} as const satisfies Record<string, Bilingual>;

export type CertificateKind = keyof typeof certificateKinds;

/** 证照状态 (K10): what an issued edition is. */
export const certificateStatuses = {
  VALID: { zh: '有效', en: 'Valid' },
  SUSPENDED: { zh: '暂扣', en: 'Suspended' },
  REVOKED: { zh: '吊销', en: 'Revoked' },
  ANNULLED: { zh: '撤销', en: 'Annulled' },
  CANCELLED: { zh: '注销', en: 'Cancelled' },
  CANCELLED_COMPLETED: { zh: '完工注销', en: 'Cancelled, the work being done' },
  EXPIRED: { zh: '过期', en: 'Expired' },
  REPLACED: { zh: '已换发', en: 'Replaced by another edition' },
  VOID: { zh: '作废', en: 'Void: made in error' },
} as const satisfies Record<string, Bilingual>;

export type CertificateStatus = keyof typeof certificateStatuses;

/** 制证环节: how far an edition is in being made, or that it has ended. */
export const certificateStates = {
  APPROVED: { zh: '已批准', en: 'Approved' },
  SEALING: { zh: '签章中', en: 'Being sealed' },
  SEALED: { zh: '已签章', en: 'Sealed' },
  CODING: { zh: '赋码中', en: 'Being coded' },
  CODED: { zh: '赋码成功', en: 'Coded' },
  CODE_FAILED: { zh: '赋码失败', en: 'Not coded' },
  COLLECTING: { zh: '归集中', en: 'Being collected' },
  COLLECTED: { zh: '已归集', en: 'Collected' },
  COLLECT_FAILED: { zh: '归集失败', en: 'Not collected' },
  REVOKED: { zh: '已吊销或撤销', en: 'Revoked or annulled' },
  CANCELLED_COMPLETED: { zh: '已注销', en: 'Cancelled' },
  EXPIRED: { zh: '已过期', en: 'Expired' },
  REPLACED: { zh: '已换发', en: 'Replaced' },
  VOID: { zh: '已作废', en: 'Void' },
} as const satisfies Record<string, Bilingual>;

export type CertificateState = keyof typeof certificateStates;

/** 证照文件: whether an edition has its PDF, OFD and twin. */
export const paperStates = {
  NONE: { zh: '尚未生成', en: 'Not made' },
  DUE: { zh: '生成中', en: 'Being made' },
  MADE: { zh: '已生成', en: 'Made' },
  REFUSED: { zh: '未能生成', en: 'Could not be made' },
} as const satisfies Record<string, Bilingual>;
