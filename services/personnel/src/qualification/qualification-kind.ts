import type { Bilingual } from '@anzhu/kernel';

// biome-ignore format: the table reads in columns
/** Qualifications of persons: certificates of safety management (安管人员), special operations, registrations. */
export const qualificationKinds = {
  SAFETY_CERTIFICATE_A:  { zh: '安全生产考核合格证书A证',           en: 'Safety certificate A, principal in charge' },
  SAFETY_CERTIFICATE_B:  { zh: '安全生产考核合格证书B证',           en: 'Safety certificate B, project leader' },
  SAFETY_CERTIFICATE_C1: { zh: '安全生产考核合格证书C1证(机械)',    en: 'Safety certificate C1, safety officer for machinery' },
  SAFETY_CERTIFICATE_C2: { zh: '安全生产考核合格证书C2证(土建)',    en: 'Safety certificate C2, safety officer for civil works' },
  SAFETY_CERTIFICATE_C3: { zh: '安全生产考核合格证书C3证(综合)',    en: 'Safety certificate C3, safety officer for all works' },
  SPECIAL_OPERATION:     { zh: '建筑施工特种作业操作资格证',         en: 'Certificate of special operations' },
  CONSTRUCTOR:           { zh: '注册建造师',                         en: 'Registered constructor' },
  SUPERVISION_ENGINEER:  { zh: '注册监理工程师',                     en: 'Registered supervision engineer' },
  SUPERVISION_WORKER:    { zh: '监理员',                             en: 'Supervision worker' },
  MECHANIC:              { zh: '机械员岗位证书',                     en: 'Certificate of the post of a mechanic' },
} as const satisfies Record<string, Bilingual>;

export type QualificationKind = keyof typeof qualificationKinds;
