import type { Bilingual } from '@anzhu/kernel';
import { divisionLines } from './divisions.generated.ts';

/** An administrative division of GB/T 2260: province, city or county; `parents` from the province downwards. */
export interface Division extends Bilingual {
  readonly code: string;
  readonly parents: readonly string[];
}

export interface DivisionLevels {
  readonly d2: string;
  readonly d4: string | null;
  readonly d6: string | null;
}

const namesOf = (line: string): readonly (readonly [string, Bilingual])[] => {
  const province = line.slice(0, 2);
  return line.split('|').map((cell) => {
    const [, digits = '', zh = '', en = ''] = /^(\d+)([^~]+)~(.*)$/u.exec(cell) ?? [];
    return [digits.length === 2 ? `${digits}0000` : province + digits, { zh, en }];
  });
};

const names: ReadonlyMap<string, Bilingual> = new Map(divisionLines.flatMap(namesOf));

/** Whether the code is a present division; 442000 中山 is one although it has no counties, and so is 659001 石河子, which has no city above it. */
export const isDivision = (code: string): boolean => names.has(code);

/** The division of the code, null for an unknown or abolished one. */
export const division = (code: string): Division | null => {
  const name = names.get(code);
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  return name ? { code, ...name, parents: [...new Set(above)].filter((parent) => parent !== code && names.has(parent)) } : null;
};

/** The prefixes by which records are found in a division and all above it; null below the division's own level. */
export const divisionLevels = (code: string): DivisionLevels => ({
  d2: code.slice(0, 2),
  d4: code.slice(2, 4) === '00' ? null : code.slice(0, 4),
  d6: code.slice(4, 6) === '00' ? null : code,
});

const stateCouncil = '100000';

/** Whether a number may have been given in this region: its province exists (or 10, the State Council's own); the county may have been abolished since. */
export const isRegistrationRegion = (code: string): boolean =>
  /^\d{6}$/.test(code) && (code === stateCouncil || names.has(`${code.slice(0, 2)}0000`));
