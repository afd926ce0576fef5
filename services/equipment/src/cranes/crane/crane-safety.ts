import { choice, several } from '@anzhu/casework';
import type { CraneCategory } from '@anzhu/identifiers';
import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';

// biome-ignore format: the table reads in columns
/** 安全技术档案 (Order 166, Art. 9). */
export const archiveItems = {
  PURCHASE_CONTRACT:      { zh: '购销合同',                       en: 'Purchase contract' },
  MANUFACTURING_LICENSE:  { zh: '制造许可证',                     en: 'Manufacturing license' },
  PRODUCT_CERTIFICATE:    { zh: '产品合格证',                     en: 'Product certificate' },
  SUPERVISED_MANUFACTURE: { zh: '制造监督检验证明',               en: 'Certificate of supervised manufacture' },
  MANUAL:                 { zh: '安装使用说明书',                 en: 'Manual of installation and use' },
  FILING_CERTIFICATE:     { zh: '备案证明',                       en: 'Filing certificate' },
  INSPECTION_REPORTS:     { zh: '定期检验报告',                   en: 'Reports of periodic inspections' },
  SELF_INSPECTIONS:       { zh: '定期自行检查记录',               en: 'Records of own inspections' },
  MAINTENANCE_RECORDS:    { zh: '定期维护保养记录',               en: 'Records of maintenance' },
  REPAIR_RECORDS:         { zh: '维修和技术改造记录',             en: 'Records of repairs and alterations' },
  INCIDENT_RECORDS:       { zh: '运行故障和生产安全事故记录',     en: 'Records of failures and accidents' },
  RUNNING_RECORDS:        { zh: '累计运转记录',                   en: 'Records of running hours' },
  ACCEPTANCE_RECORDS:     { zh: '历次安装验收资料',               en: 'Papers of former installations and acceptances' },
} as const satisfies Record<string, Bilingual>;

// biome-ignore format: the table reads in columns
/** 安全装置 of all classes (GB 5144, GB 10055, JGJ 88, GB 6067). */
export const safetyDevices = {
  WEIGHT_LIMITER:       { zh: '起重量限制器',           en: 'Weight limiter' },
  MOMENT_LIMITER:       { zh: '起重力矩限制器',         en: 'Moment limiter' },
  HEIGHT_LIMITER:       { zh: '起升高度限位器',         en: 'Hoisting height limiter' },
  RADIUS_LIMITER:       { zh: '幅度限位器',             en: 'Radius limiter' },
  SLEWING_LIMITER:      { zh: '回转限位器',             en: 'Slewing limiter' },
  TROLLEY_ROPE_CATCH:   { zh: '小车断绳、断轴保护装置', en: 'Catch for a broken trolley rope or axle' },
  ROPE_GUARD:           { zh: '钢丝绳防脱装置',         en: 'Guard that keeps the rope on its sheave' },
  HOOK_LATCH:           { zh: '吊钩防脱钩装置',         en: 'Hook latch' },
  ANEMOMETER:           { zh: '风速仪',                 en: 'Anemometer' },
  OVERLOAD_PROTECTION:  { zh: '超载保护装置',           en: 'Overload protection' },
  FALL_ARRESTER:        { zh: '防坠安全器',             en: 'Fall arrester' },
  SAFETY_HOOKS:         { zh: '安全钩',                 en: 'Safety hooks' },
  TRAVEL_LIMITS:        { zh: '上、下限位开关',         en: 'Upper and lower limit switches' },
  ULTIMATE_LIMITS:      { zh: '极限开关',               en: 'Ultimate limit switch' },
  DOOR_INTERLOCKS:      { zh: '吊笼门、围栏门联锁装置', en: 'Interlocks of cage and enclosure doors' },
  BUFFERS:              { zh: '缓冲器',                 en: 'Buffers' },
  EMERGENCY_STOP:       { zh: '紧急断电开关',           en: 'Emergency stop' },
  LANDING_LOCK:         { zh: '安全停层装置',           en: 'Landing lock' },
  RUNWAY_LIMITS:        { zh: '运行行程限位器',         en: 'Runway limit switches' },
  RAIL_CLAMPS:          { zh: '抗风防滑装置(夹轨器)',   en: 'Rail clamps against the wind' },
} as const satisfies Record<string, Bilingual>;

export type ArchiveItem = keyof typeof archiveItems;
export type SafetyDevice = keyof typeof safetyDevices;

/** The originals that every archive has; the records of running and acceptances come as they arise. */
const originals = ['PURCHASE_CONTRACT', 'MANUFACTURING_LICENSE', 'PRODUCT_CERTIFICATE', 'MANUAL'] as const;

// biome-ignore format: the table reads in columns
/** L2: what a machine of a class must have before it is installed or used. */
const demanded: Readonly<Record<CraneCategory, readonly SafetyDevice[]>> = {
  TOWER_CRANE:        ['WEIGHT_LIMITER', 'MOMENT_LIMITER', 'HEIGHT_LIMITER', 'RADIUS_LIMITER', 'SLEWING_LIMITER', 'TROLLEY_ROPE_CATCH', 'ROPE_GUARD', 'HOOK_LATCH'],
  CONSTRUCTION_HOIST: ['OVERLOAD_PROTECTION', 'FALL_ARRESTER', 'TRAVEL_LIMITS', 'ULTIMATE_LIMITS', 'DOOR_INTERLOCKS', 'BUFFERS', 'EMERGENCY_STOP'],
  MATERIAL_HOIST:     ['WEIGHT_LIMITER', 'FALL_ARRESTER', 'LANDING_LOCK', 'TRAVEL_LIMITS', 'DOOR_INTERLOCKS', 'BUFFERS', 'EMERGENCY_STOP'],
  GANTRY_CRANE:       ['WEIGHT_LIMITER', 'HEIGHT_LIMITER', 'RUNWAY_LIMITS', 'BUFFERS', 'HOOK_LATCH', 'RAIL_CLAMPS', 'EMERGENCY_STOP'],
};

const labels = {
  archive: { zh: '安全技术档案内容', en: 'Contents of the safety archive' },
  devices: { zh: '安全装置', en: 'Safety devices' },
};

/** Archive and devices as form fields, whether with the filing or later. */
export const safetyFields = {
  archive: several(choice('ArchiveItem', labels.archive, archiveItems)).meta(labels.archive),
  safetyDevices: several(choice('SafetyDevice', labels.devices, safetyDevices)).meta(labels.devices),
};

/** What the owner last declared of a machine. */
export interface CraneSafety {
  readonly archive: readonly ArchiveItem[];
  readonly devices: readonly SafetyDevice[];
  readonly declaredOn: LocalDate;
}

interface Declared {
  readonly archive?: readonly ArchiveItem[] | undefined;
  readonly safetyDevices?: readonly SafetyDevice[] | undefined;
}

/** The declaration in a form; null where it says nothing. */
export const safetyIn = ({ archive, safetyDevices: devices }: Declared, declaredOn: LocalDate): CraneSafety | null =>
  archive || devices ? { archive: [...new Set(archive)], devices: [...new Set(devices)], declaredOn } : null;

interface Machine {
  readonly category: CraneCategory;
  readonly safety?: CraneSafety | null;
}

/** What is still lacking in archive and devices. */
export const safetyLacks = ({ category, safety }: Machine) => ({
  archive: originals.filter((item) => !safety?.archive.includes(item)),
  devices: demanded[category].filter((device) => !safety?.devices.includes(device)),
});

const lacking = (code: string, { zh, en }: Bilingual, missing: readonly Bilingual[]): readonly BlockReason[] =>
  missing.length === 0
    ? []
    : [
        {
          code,
          zh: `${zh},缺: ${missing.map((one) => one.zh).join('、')}`,
          en: `${en}; missing: ${missing.map((one) => one.en).join(', ')}`,
        },
      ];

const incomplete = {
  archive: { zh: '没有完整的安全技术档案', en: 'The safety archive is not complete' },
  devices: { zh: '安全装置不齐全', en: 'The safety devices are not complete' },
};

/** L2: no installation and no use without a complete archive and complete devices; what nobody has declared is not there. */
export const safetyReasons = (crane: Machine | null): readonly BlockReason[] => {
  if (!crane) return [];
  const { archive, devices } = safetyLacks(crane);
  return [
    ...lacking(
      'ARCHIVE_INCOMPLETE',
      incomplete.archive,
      archive.map((item) => archiveItems[item]),
    ),
    ...lacking(
      'DEVICES_INCOMPLETE',
      incomplete.devices,
      devices.map((device) => safetyDevices[device]),
    ),
  ];
};
