import {
  canonicalCode,
  cityLetter,
  cityOf,
  formatNumber,
  type IdentifierFault,
  type NumberPart,
  type NumberParts,
  type NumberPattern,
  numberFormat,
  parseNumber,
  partName,
  patternParts,
  provinceAbbreviation,
} from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';
import type { NumberKind } from './jurisdiction.ts';
import { jurisdictionOf, jurisdictions } from './jurisdictions.ts';

/** What a number is of: who gives it, in which year, and the class of machine where numbers have one. */
export interface Numbered {
  readonly division: string;
  readonly category?: string | undefined;
  /** None where it is not known, or numbers have none. */
  readonly year: number | undefined;
}

/** How an authority writes a number of this kind, and the parts that are its own; what nobody has configured is missing. */
export interface OwnNumber {
  readonly pattern: NumberPattern;
  readonly parts: NumberParts;
  readonly missing: readonly NumberPart[];
}

const countyLetterOf = (division: string): string | undefined => {
  const { countyLetters } = jurisdictionOf(division);
  return typeof countyLetters === 'string' ? countyLetters : countyLetters[division];
};

/** The class letter of numbers given in a division; null where none is configured. */
export const classLetter = (category: string, division: string): string | null => jurisdictionOf(division).classLetters[category] ?? null;

const partsBesideSerial = (pattern: NumberPattern) => patternParts(pattern).filter((part) => part !== 'serial');

const ownBy = (pattern: NumberPattern, { division, category, year }: Numbered): OwnNumber => {
  const known = {
    abbreviation: provinceAbbreviation(division),
    city: cityLetter(division),
    county: countyLetterOf(division),
    division,
    class: category === undefined ? undefined : classLetter(category, division),
    year,
  };
  const own = partsBesideSerial(pattern);
  const parts = Object.fromEntries(own.flatMap((part) => (known[part] ? [[part, known[part]]] : [])));
  return { pattern, parts, missing: own.filter((part) => !known[part]) };
};

export const ownNumber = (kind: NumberKind, numbered: Numbered): OwnNumber =>
  ownBy(jurisdictionOf(numbered.division).numbers[kind], numbered);

/** How an authority wrote filing numbers on certificates that it has tagged for re-issue (C15); null where none are tagged. */
export const oldFilingNumber = (numbered: Numbered): OwnNumber | null => {
  const pattern = jurisdictionOf(numbered.division).oldFilingNumber;
  return pattern ? ownBy(pattern, numbered) : null;
};

/** The scope a serial is counted in: the parts of the number beside it. */
export const serialScope = ({ pattern, parts }: Pick<OwnNumber, 'pattern' | 'parts'>): string =>
  JSON.stringify(partsBesideSerial(pattern).map((part) => parts[part]));

export const writeNumber = ({ pattern, parts }: OwnNumber, serial: number): Result<string, IdentifierFault> =>
  formatNumber(pattern, { ...parts, serial });

/** What may stand in a part: in the division that of the county or of the city whose authority numbers for it. */
const ownValues = (part: NumberPart, own: string): readonly string[] => (part === 'division' ? [...new Set([own, cityOf(own)])] : [own]);

const foreignPart = (part: NumberPart, own: string): IdentifierFault => {
  const { zh, en } = partName(part);
  const values = ownValues(part, own);
  return {
    code: `NUMBER_${part.toUpperCase()}`,
    zh: `编号中的${zh}应为${values.map((value) => `“${value}”`).join('或')}`,
    en: `The ${en} in the number should be ${values.map((value) => `"${value}"`).join(' or ')}`,
  };
};

/** A number that a reviewer types: in the pattern, with the letters, the class and the year that a number given here and now has; else every part that is wrong, or how such a number is written. */
export const typedNumber = (
  own: OwnNumber,
  text: string,
): Result<{ readonly number: string; readonly parts: NumberParts }, readonly IdentifierFault[]> => {
  const { pattern, parts } = own;
  const parsed = parseNumber(pattern, text);
  if (!parsed.ok) {
    const example = writeNumber(own, 1);
    const { code, zh, en } = parsed.error;
    return err([example.ok ? { code, zh: `${zh},例如${example.value}`, en: `${en}, such as ${example.value}` } : parsed.error]);
  }
  const found = parsed.value.parts;
  const foreign = patternParts(pattern).filter(
    (part) => part in parts && !ownValues(part, String(parts[part])).includes(String(found[part])),
  );
  return foreign.length > 0 ? err(foreign.map((part) => foreignPart(part, String(parts[part])))) : parsed;
};

const patternsOf = (kind: NumberKind): readonly NumberPattern[] => [
  ...new Map(jurisdictions.map(({ numbers }) => [numbers[kind].template, numbers[kind]])).values(),
];

/** The different patterns of all jurisdictions. */
const allPatterns: Readonly<Record<NumberKind, readonly NumberPattern[]>> = {
  ownershipFiling: patternsOf('ownershipFiling'),
  useRegistration: patternsOf('useRegistration'),
  workSafetyLicense: patternsOf('workSafetyLicense'),
  qualitySupervisionPlan: patternsOf('qualitySupervisionPlan'),
  safetySupervisionPlan: patternsOf('safetySupervisionPlan'),
  qualityRectification: patternsOf('qualityRectification'),
  safetyRectification: patternsOf('safetyRectification'),
};

const unreadable: IdentifierFault = { code: 'NUMBER_FORM', zh: '编号格式有误', en: 'is not written as such numbers are' };

/** A number of this kind as some jurisdiction writes it, with the pattern it was read by; null where none does. */
export const readNumber = (kind: NumberKind, text: string): { number: string; parts: NumberParts; pattern: NumberPattern } | null => {
  for (const pattern of allPatterns[kind]) {
    const parsed = parseNumber(pattern, text);
    if (parsed.ok) return { ...parsed.value, pattern };
  }
  return null;
};

/** A check of a number of this kind, whichever jurisdiction wrote it, and how it is typed. */
export const numberCheck = (kind: NumberKind, example: string) => ({
  check: (text: string): Result<string, IdentifierFault> => {
    const read = readNumber(kind, text);
    if (read) return ok(read.number);
    const { code, zh, en } = unreadable;
    return err({ code, zh: `${zh},应如${example}`, en: `${en}: it is written like ${example}` });
  },
  typed: numberFormat(allPatterns[kind], example),
});

/** A number as it is kept and looked for: as its pattern writes it, whatever brackets and dashes were typed; one of another form as a code. */
export const writtenNumber = (kind: NumberKind, text: string): string => readNumber(kind, text)?.number ?? canonicalCode(text);
