import type { Bilingual } from '@anzhu/kernel';

// biome-ignore format: the table reads in columns
/** 证书来源 (P7): where a certificate on record is known from. */
export const qualificationSources = {
  NATIONAL_PLATFORM:     { zh: '全国工程质量安全监管信息平台', en: 'National platform of quality and safety supervision' },
  PROVINCE_PLATFORM:     { zh: '省级平台',                     en: 'Platform of the province' },
  PAPER:                 { zh: '纸质证书',                     en: 'Paper certificate' },
  SPECIAL_WORKER_REVIEW: { zh: '特种工人审批',                 en: 'Review of a special worker' },
} as const satisfies Record<string, Bilingual>;

export type QualificationSource = keyof typeof qualificationSources;
