import type { Discipline } from '../institution/discipline.ts';

/** 监督记录的类别 (R6 a–c). */
export const inspectionKinds = {
  QUALITY_CONDUCT: { zh: '工程质量行为抽查', en: 'Check of conduct in matters of quality' },
  QUALITY: { zh: '工程质量监督巡查、抽查', en: 'Quality patrol or spot check' },
  SAFETY: { zh: '安全监督抽查', en: 'Safety spot check' },
} as const;

export type InspectionKind = keyof typeof inspectionKinds;

/** Which institution inspects so; a notice that follows is of the same nature (R7). */
export const disciplineOfKind = {
  QUALITY_CONDUCT: 'QUALITY',
  QUALITY: 'QUALITY',
  SAFETY: 'SAFETY',
} as const satisfies Record<InspectionKind, Discipline>;

const inspectors = { QUALITY: 'QUALITY_SUPERVISOR', SAFETY: 'SAFETY_SUPERVISOR' } as const satisfies Record<Discipline, string>;

/** The kinds of inspection that somebody's institution makes; all, where it makes none. */
export const kindsFor = ({ roles }: { readonly roles: readonly string[] }): readonly InspectionKind[] => {
  const all = Object.keys(inspectionKinds) as readonly InspectionKind[];
  const own = all.filter((kind) => roles.includes(inspectors[disciplineOfKind[kind]]));
  return own.length > 0 ? own : all;
};
