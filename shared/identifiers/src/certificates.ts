import type { Bilingual } from '@anzhu/kernel';

/** 证照类型 (K1): the six kinds of certificates. */
export const certificateKinds = {
  WORK_SAFETY_LICENSE: { zh: '安全生产许可证', en: 'Work-safety license' },
  CRANE_OWNERSHIP_FILING: { zh: '建筑起重机械备案证', en: 'Filing certificate of a crane' },
  CRANE_USE_REGISTRATION: { zh: '建筑起重机械使用登记证', en: 'Use certificate of a crane' },
  SPECIAL_OPERATION: { zh: '建筑施工特种作业操作资格证', en: 'Special operation certificate' },
  SAFETY_OFFICER: { zh: '安全生产考核合格证书', en: 'Safety certificate' },
  SAFETY_SUPERVISOR: { zh: '施工安全监督人员考核合格证', en: 'Safety supervisor certificate' },
} as const satisfies Record<string, Bilingual>;

export type CertificateKind = keyof typeof certificateKinds;

/** 证照状态 (K10): what an issued edition is. Status lists count them in this order, which only ever grows at its end. */
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
