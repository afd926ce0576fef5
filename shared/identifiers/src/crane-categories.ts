import type { Bilingual } from '@anzhu/kernel';

/** 设备类别 (C1): the classes of 建筑起重机械. */
export const craneCategories = {
  TOWER_CRANE: { zh: '塔式起重机', en: 'Tower crane' },
  CONSTRUCTION_HOIST: { zh: '施工升降机', en: 'Construction hoist' },
  MATERIAL_HOIST: { zh: '物料提升机', en: 'Material hoist' },
  GANTRY_CRANE: { zh: '门式起重机', en: 'Gantry crane' },
} as const satisfies Record<string, Bilingual>;

export type CraneCategory = keyof typeof craneCategories;
