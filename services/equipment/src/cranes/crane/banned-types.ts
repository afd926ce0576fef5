import type { CraneCategory } from '@anzhu/identifiers';
import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';

/** What a machine is recognised by. */
interface Described {
  readonly category: CraneCategory;
  readonly name: string;
  readonly model: string;
  readonly manufactureDate: LocalDate;
}

interface BannedType extends Bilingual {
  /** The catalogue that names the type. */
  readonly catalogue: string;
  /** From this day on; nothing is held against what was decided earlier. */
  readonly since: LocalDate;
  readonly category: CraneCategory;
  readonly model?: RegExp;
  readonly name?: RegExp;
  /** Only machines made before this day. */
  readonly madeBefore?: LocalDate;
  /** Only for works of this height in metres or more (限制使用). */
  readonly fromHeight?: number;
}

const of2007 = { catalogue: '建设部公告第659号(2007)', since: '2007-06-14' } as const;
const of2021 = { catalogue: '住房和城乡建设部公告2021年第214号', since: '2022-09-15' } as const;

// biome-ignore format: the table reads in columns
/** L1: types that national catalogues ban, phase out or restrict. A new catalogue is new lines with its own day; a line is never changed. */
const bannedTypes: readonly BannedType[] = [
  { ...of2007, category: 'TOWER_CRANE',    model: /^T?QT-?60\/80/i, madeBefore: '1980-01-01',
    zh: 'QT60/80塔式起重机(70年代以前产品)', en: 'QT60/80 tower cranes made in the seventies or before' },
  { ...of2007, category: 'TOWER_CRANE',    model: /^QTG-?(20|25|30)(?!\d)/i,
    zh: 'QTG20、QTG25、QTG30等型号的塔式起重机', en: 'tower cranes of the models QTG20, QTG25, QTG30' },
  { ...of2007, category: 'TOWER_CRANE',    name: /井架/,
    zh: '井架简易塔式起重机', en: 'simple tower cranes on a derrick' },
  { ...of2007, category: 'MATERIAL_HOIST', name: /自制|简易|摩擦/,
    zh: '自制简易的或用摩擦式卷扬机驱动的钢丝绳式物料提升机', en: 'home-made rope hoists, or rope hoists driven by a friction winch' },
  { ...of2021, category: 'MATERIAL_HOIST', name: /龙门架|井架/, fromHeight: 25,
    zh: '龙门架、井架物料提升机用于25米及以上工程', en: 'portal or derrick material hoists for works of 25 m and more' },
];

const isMeant = (type: BannedType, { category, model, name, manufactureDate }: Described): boolean =>
  type.category === category &&
  (type.model?.test(model) ?? true) &&
  (type.name?.test(name) ?? true) &&
  (type.madeBefore === undefined || manufactureDate < type.madeBefore);

const reasonOf = ({ zh, en, catalogue }: BannedType): BlockReason => ({
  code: 'BANNED_TYPE',
  zh: `国家明令淘汰或禁止、限制使用: ${zh}(${catalogue})`,
  en: `Banned or phased out: ${en} (${catalogue})`,
});

/** L1: why a type is not to be filed, leased or used on a day; with a height, also why not for works of that height. */
export const bannedReasons = (crane: Described, today: LocalDate, height = 0): readonly BlockReason[] =>
  bannedTypes
    .filter((type) => type.since <= today && (type.fromHeight === undefined || height >= type.fromHeight) && isMeant(type, crane))
    .map(reasonOf);
