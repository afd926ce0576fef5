import { type Bilingual, err, ok, type Result } from '@anzhu/kernel';
import type { SpecialOperation } from './special-operation.ts';

/** Classes of cranes that have special operations of their own. */
type CraneClass = 'TOWER_CRANE' | 'CONSTRUCTION_HOIST' | 'MATERIAL_HOIST' | 'GANTRY_CRANE';

/** What a person must hold for a duty: one of the certificates, or the special operation of the crane's class. */
export type DutyNeed =
  | { readonly certificates: readonly string[] }
  | { readonly workCodes: readonly SpecialOperation[] | Readonly<Record<CraneClass, readonly SpecialOperation[]>> }
  | null;

interface Duty extends Bilingual {
  readonly needs: DutyNeed;
}

/** Special operations by class of crane; for gantry cranes, which have none of their own, any of the kind will do. */
export const operatorCodes = ['05', '06', '07'] as const;
export const installerCodes = ['08', '09', '10'] as const;
export const signallerCodes = ['04'] as const;
const operator = { TOWER_CRANE: ['05'], CONSTRUCTION_HOIST: ['06'], MATERIAL_HOIST: ['07'], GANTRY_CRANE: operatorCodes } as const;
const installer = { TOWER_CRANE: ['08'], CONSTRUCTION_HOIST: ['09'], MATERIAL_HOIST: ['10'], GANTRY_CRANE: installerCodes } as const;
const classA = { certificates: ['SAFETY_CERTIFICATE_A'] };
const machinerySafety = { certificates: ['SAFETY_CERTIFICATE_C1', 'SAFETY_CERTIFICATE_C3'] };

// biome-ignore format: the table reads in columns
/** 重点人员职务代码 (P5) with what each duty needs; null: the post alone. */
export const duties = {
  '1103': { zh: '安装单位主要负责人',               en: 'Principal of the installing unit',               needs: classA },
  '1104': { zh: '安装单位技术负责人',               en: 'Technical head of the installing unit',          needs: null },
  '1105': { zh: '安装单位现场管理人员',             en: 'Site manager of the installing unit',            needs: null },
  '1106': { zh: '使用单位专职安全生产管理人员',     en: 'Full-time safety officer of the using unit',     needs: machinerySafety },
  '1107': { zh: '使用单位建筑起重机械管理人员',     en: 'Crane manager of the using unit',                needs: null },
  '1108': { zh: '建筑起重司索信号工',               en: 'Crane signaller and slinger',                    needs: { workCodes: signallerCodes } },
  '1109': { zh: '建筑起重机械司机',                 en: 'Crane operator',                                 needs: { workCodes: operator } },
  '1110': { zh: '拆卸单位主要负责人',               en: 'Principal of the dismantling unit',              needs: classA },
  '1111': { zh: '拆卸单位技术负责人',               en: 'Technical head of the dismantling unit',         needs: null },
  '1112': { zh: '拆卸单位现场管理人员',             en: 'Site manager of the dismantling unit',           needs: null },
  '1113': { zh: '建筑起重机械安装拆卸工',           en: 'Crane installer and dismantler',                 needs: { workCodes: installer } },
} as const satisfies Record<string, Duty>;

export type DutyCode = keyof typeof duties;

/** The duties each notice and registration must name (P5a, P5b, P5c). */
export const requiredDuties = {
  installation: ['1103', '1104', '1105'],
  use: ['1106', '1107', '1108', '1109'],
  dismantling: ['1110', '1111', '1112', '1113'],
} as const satisfies Record<string, readonly DutyCode[]>;

const isDutyCode = (code: string): code is DutyCode => Object.hasOwn(duties, code);

export const checkDutyCode = (code: string): Result<DutyCode, Bilingual & { readonly code: string }> =>
  isDutyCode(code) ? ok(code) : err({ code: 'UNKNOWN_DUTY', zh: '没有此职务代码', en: 'there is no such duty code' });

interface Held {
  readonly kind: string;
  readonly workCode?: string | null | undefined;
}

/** Whether a qualification is one that a duty needs for a class of crane, whatever its validity. */
export const fitsDuty = (need: Exclude<DutyNeed, null>, { kind, workCode }: Held, category: CraneClass): boolean => {
  if ('certificates' in need) return need.certificates.includes(kind);
  const codes: readonly string[] = 'TOWER_CRANE' in need.workCodes ? need.workCodes[category] : need.workCodes;
  return kind === 'SPECIAL_OPERATION' && codes.includes(workCode ?? '');
};
