import { type CraneCategory, division as divisionOf, partName } from '@anzhu/identifiers';
import { jurisdictionOf, ownNumber } from '@anzhu/jurisdictions';
import type { Bilingual, Fault } from '@anzhu/kernel';
import { craneClasses } from '../cranes/crane/crane-class.ts';

interface Wanted extends Bilingual {
  readonly division: string;
  readonly category: CraneCategory | undefined;
  /** The field that names the class, or what has one. */
  readonly path: string;
}

/** That nobody has configured the letters which numbers of a kind would need in a division; told when a form is saved, with the place where that is done. */
export const numberLetterFault = (
  kind: Parameters<typeof ownNumber>[0],
  { division, category, path, zh: numbers, en: numbersEn }: Wanted,
): Fault | undefined => {
  if (!category) return undefined;
  const { missing } = ownNumber(kind, { division, category, year: 2000 });
  if (missing.length === 0) return undefined;
  const { code: jurisdiction, zh: place } = jurisdictionOf(division);
  const parts = missing.map(partName);
  const named = { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
  const { zh, en } = craneClasses[category];
  const here = divisionOf(division) ?? { zh: '该地区', en: 'this place' };
  return {
    path,
    code: 'NUMBER_LETTERS_UNKNOWN',
    zh: `办理地规则(${place},${jurisdiction})未配置${here.zh}${zh}${numbers}的${named.zh},请联系管理员配置`,
    en: `The rules of the jurisdiction (${jurisdiction}) do not configure for ${numbersEn} of ${here.en}, ${en}: ${named.en}. Ask the administrator`,
  };
};
