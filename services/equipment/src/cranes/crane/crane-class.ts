import { type CraneCategory, craneCategories } from '@anzhu/identifiers';
import { addDays, type Bilingual, type LocalDate } from '@anzhu/kernel';

interface CraneClass extends Bilingual {
  /** Parameter codes of the class (C1a): exactly these are given, all others stay empty. */
  readonly parameters: Readonly<Record<string, string>>;
}

// biome-ignore format: the table reads in columns
/** Classes of 建筑起重机械 with their parameter codes (C1a). */
export const craneClasses = {
  TOWER_CRANE:        { ...craneCategories.TOWER_CRANE,
                        parameters: { boomLength: '1001', maxLiftingWeight: '1002', plannedMaxHeight: '1003', weightAtMaxRadius: '1004' } },
  CONSTRUCTION_HOIST: { ...craneCategories.CONSTRUCTION_HOIST, parameters: { ratedLoad: '1005', ratedSpeed: '1006' } },
  MATERIAL_HOIST:     { ...craneCategories.MATERIAL_HOIST,     parameters: { ratedLoad: '1007', ratedSpeed: '1008' } },
  GANTRY_CRANE:       { ...craneCategories.GANTRY_CRANE,       parameters: {} },
} as const satisfies Record<CraneCategory, CraneClass>;

/** Beside the parameters of C1a, what the service life of a class goes by. */
export const lifeGoesBy = {
  TOWER_CRANE: 'ratedMoment',
  CONSTRUCTION_HOIST: 'hoistKind',
  MATERIAL_HOIST: null,
  GANTRY_CRANE: null,
} as const satisfies Record<CraneCategory, string | null>;

interface ServiceLife {
  readonly category?: CraneCategory | undefined;
  readonly ratedMoment?: number | undefined;
  readonly hoistKind?: 'SC' | 'SS' | undefined;
  readonly manufactureDate?: LocalDate | undefined;
}

const towerYears = (ratedMoment: number): number => (ratedMoment < 630 ? 10 : ratedMoment < 1250 ? 15 : 20);

/** Years of service by JGJ/T 189-2009; null where the standard names none for the class or the data it goes by are missing. */
const serviceYears = ({ category, ratedMoment, hoistKind }: ServiceLife): number | null => {
  if (category === 'TOWER_CRANE') return ratedMoment === undefined ? null : towerYears(ratedMoment);
  if (category === 'CONSTRUCTION_HOIST') return hoistKind === 'SC' ? 8 : hoistKind === 'SS' ? 5 : null;
  return null;
};

/** The last of so many years from a day on. */
export const lastDayOf = (years: number, from: LocalDate): LocalDate => {
  const [year = '', ...rest] = from.split('-');
  const anniversary = `${Number(year) + years}-${rest.join('-')}`.replace(/^(\d+)-02-29$/, '$1-03-01');
  return addDays(anniversary, -1);
};

/** The last day of the service life, counted from the date of manufacture. */
export const serviceLifeUntil = (crane: ServiceLife): LocalDate | null => {
  const years = serviceYears(crane);
  return years === null || crane.manufactureDate === undefined ? null : lastDayOf(years, crane.manufactureDate);
};

const momentRange = (ratedMoment: number): Bilingual => {
  if (ratedMoment < 630) return { zh: '630kN·m以下', en: 'below 630 kN·m' };
  return ratedMoment < 1250
    ? { zh: '630kN·m以上(含)1250kN·m以下', en: '630 to below 1250 kN·m' }
    : { zh: '1250kN·m以上(含1250kN·m)', en: '1250 kN·m and above' };
};

const hoistKinds: Readonly<Record<'SC' | 'SS', Bilingual>> = {
  SC: { zh: '齿轮齿条式SC', en: 'rack and pinion, SC' },
  SS: { zh: '钢丝绳式SS', en: 'rope, SS' },
};

/** 设备类别 as filings and certificates write it (C1d): the class with what its service life goes by. */
export const categoryLabel = ({ category, ratedMoment, hoistKind }: Assessed): Bilingual => {
  const { zh, en } = craneClasses[category];
  const ranged = category === 'TOWER_CRANE' && ratedMoment !== null ? momentRange(ratedMoment) : null;
  const own = category === 'CONSTRUCTION_HOIST' && hoistKind !== null ? hoistKinds[hoistKind] : ranged;
  return own ? { zh: `${zh}(${own.zh})`, en: `${en} (${own.en})` } : { zh, en };
};

const assessedTowerYears = (ratedMoment: number): number => (ratedMoment < 630 ? 1 : ratedMoment < 1250 ? 2 : 3);

/** Years for which an assessment passed carries a machine beyond its service life, by JGJ/T 189-2009: a tower crane by its moment, a hoist by its kind. */
const assessedYears = ({ category, ratedMoment, hoistKind }: Assessed): number | null => {
  if (category === 'TOWER_CRANE' && ratedMoment !== null) return assessedTowerYears(ratedMoment);
  if (category === 'CONSTRUCTION_HOIST' && hoistKind !== null) return hoistKind === 'SC' ? 2 : 1;
  return null;
};

interface Assessed {
  readonly category: CraneCategory;
  readonly ratedMoment: number | null;
  readonly hoistKind: 'SC' | 'SS' | null;
}

/** The last day to which an assessment of that day may extend the service life; null where JGJ/T 189 names none. */
export const assessmentUntil = (crane: Assessed, assessedOn: LocalDate): LocalDate | null => {
  const years = assessedYears(crane);
  return years === null ? null : lastDayOf(years, assessedOn);
};
