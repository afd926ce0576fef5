import { certificateKinds } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';

const { WORK_SAFETY_LICENSE, CRANE_OWNERSHIP_FILING, CRANE_USE_REGISTRATION } = certificateKinds;

/** What is certified here (K1); certificates of persons are issued by others. */
export const issuedKinds = { WORK_SAFETY_LICENSE, CRANE_OWNERSHIP_FILING, CRANE_USE_REGISTRATION } as const;

export type IssuedKind = keyof typeof issuedKinds;

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
  NONE: { zh: '未生成', en: 'Not made' },
  DUE: { zh: '生成中', en: 'Being made' },
  MADE: { zh: '已生成', en: 'Made' },
  REFUSED: { zh: '未能生成', en: 'Could not be made' },
} as const satisfies Record<string, Bilingual>;
