import { type Bilingual, err, ok, type Result } from '@anzhu/kernel';
import { announcedChanges, type DivisionChanges } from './division-changes.ts';
import { divisionLines } from './divisions.generated.ts';
import type { IdentifierFault } from './fault.ts';

/** An administrative division of GB/T 2260: province, city or county; `parents` from the province downwards, `successors` of one that was abolished. */
export interface Division extends Bilingual {
  readonly code: string;
  readonly parents: readonly string[];
  readonly successors?: readonly string[];
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

const table: ReadonlyMap<string, Bilingual> = new Map(divisionLines.flatMap(namesOf));

interface Known {
  readonly names: ReadonlyMap<string, Bilingual>;
  readonly successors: ReadonlyMap<string, readonly string[]>;
}

/** Later changes count over earlier ones: what one of them adds is no longer abolished. */
const changed = ({ names, successors }: Known, { added, abolished }: DivisionChanges): Known => {
  const standing = [...successors].filter(([code]) => !added.some((division) => division.code === code));
  return {
    names: new Map([...names, ...added.map(({ code, zh, en }) => [code, { zh, en }] as const)]),
    successors: new Map([...standing, ...Object.entries(abolished)]),
  };
};

const released = changed({ names: table, successors: new Map() }, announcedChanges);

let known = released;

/** Tells this process the changes an operator has entered beside those of the release; each telling replaces the one before. */
export const tellDivisions = (changes: DivisionChanges): void => {
  known = changed(released, changes);
};

/** Whether the code is a present division; 442000 中山 is one although it has no counties, and so is 659001 石河子, which has no city above it. */
export const isDivision = (code: string): boolean => known.names.has(code) && !known.successors.has(code);

/** All present divisions whose codes begin so. */
export const divisionsIn = (prefix: string): readonly string[] =>
  [...known.names.keys()].filter((code) => code.startsWith(prefix) && isDivision(code));

/** The code of the province that a division lies in; of a province itself. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** The code of the city that a division lies in, whether or not there is one; of a city itself. */
export const cityOf = (code: string): string => `${code.slice(0, 4)}00`;

/** The division of the code, also one that has been abolished since; null for an unknown one. */
export const division = (code: string): Division | null => {
  const name = known.names.get(code);
  if (!name) return null;
  const parents = [...new Set([provinceOf(code), cityOf(code)])].filter((parent) => parent !== code && known.names.has(parent));
  const successors = known.successors.get(code);
  return { code, ...name, parents, ...(successors && { successors }) };
};

/** What a division is called, also one that has been abolished since; an unknown code by itself. */
export const divisionName = (code: string): Bilingual => {
  const { zh, en } = known.names.get(code) ?? { zh: code, en: code };
  return { zh, en };
};

const named = (code: string, language: 'zh' | 'en'): string => `${code} ${known.names.get(code)?.[language] ?? ''}`.trim();

const abolishedFault = (code: string, successors: readonly string[]): IdentifierFault => {
  const now = (language: 'zh' | 'en', comma: string) => successors.map((successor) => named(successor, language)).join(comma);
  return {
    code: 'DIVISION_ABOLISHED',
    zh: `${named(code, 'zh')}已撤销,现为${now('zh', '、')}`,
    en: `is abolished: ${named(code, 'en')} is now ${now('en', ', ')}`,
  };
};

/** The code of a present division; an abolished one is refused with those that took its place. */
export const checkDivision = (code: string): Result<string, IdentifierFault> => {
  const successors = known.successors.get(code);
  if (successors) return err(abolishedFault(code, successors));
  return isDivision(code) ? ok(code) : err({ code: 'UNKNOWN_DIVISION', zh: '不是行政区划代码', en: 'is no division code' });
};

/** Those whose records a division keeps: itself, and those abolished whose place it was the first to take. */
export const withPredecessors = (code: string): readonly string[] => [
  code,
  ...[...known.successors].flatMap(([old, [first]]) => (first === code ? withPredecessors(old) : [])),
];

/** The division that keeps the records of another: itself, or the first of those that took its place. */
export const keeperOf = (code: string): string => {
  const [first] = known.successors.get(code) ?? [];
  return first === undefined ? code : keeperOf(first);
};

/** The prefixes by which records are found in a division and all above it; null below the division's own level. */
export const divisionLevels = (code: string): DivisionLevels => ({
  d2: code.slice(0, 2),
  d4: code.slice(2, 4) === '00' ? null : code.slice(0, 4),
  d6: code.slice(4, 6) === '00' ? null : code,
});

/** The keys under which a record of a division is kept, by which lists of a division and of all above it find it. */
export const divisionKeys = (code: string) => ({ d2: code.slice(0, 2), d4: code.slice(0, 4), d6: code.slice(0, 6) });

/** A division with those it lies in: itself, its city and its province, each once. */
export const divisionAndAbove = (code: string): readonly string[] => [...new Set([code, cityOf(code), provinceOf(code)])];

const stateCouncil = '100000';

/** Whether a number may have been given in this region: its province exists (or 10, the State Council's own); the county may have been abolished since. */
export const isRegistrationRegion = (code: string): boolean =>
  /^\d{6}$/.test(code) && (code === stateCouncil || known.names.has(provinceOf(code)));
