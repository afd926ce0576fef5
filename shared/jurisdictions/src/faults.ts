import { checkNumberPattern, divisionsIn, isDivision, type NumberPattern, patternParts } from '@anzhu/identifiers';
import { batchNameFaults } from './batch-name-faults.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { isOfLevel } from './receiving-level.ts';

const isCapital = (letter: string): boolean => /^[A-Z]$/.test(letter);

const patternFault = (where: string, pattern: NumberPattern): readonly string[] => {
  const checked = checkNumberPattern(pattern);
  if (!checked.ok) return [`${where}: ${checked.error.en}`];
  return patternParts(pattern).includes('serial') ? [] : [`${where}: the pattern has no serial`];
};

const patternFaults = ({ numbers, oldFilingNumber }: Jurisdiction): readonly string[] => [
  ...Object.entries(numbers).flatMap(([kind, pattern]) => patternFault(`numbers.${kind}`, pattern)),
  ...(oldFilingNumber ? patternFault('oldFilingNumber', oldFilingNumber) : []),
];

/** What an old certificate is recognised by is known where such certificates are tagged. */
const oldNumberFaults = ({ oldFilingNumber, policies: { reissue } }: Jurisdiction): readonly string[] => {
  if ((reissue === 'TAGGED') === (oldFilingNumber !== undefined)) return [];
  return [reissue === 'TAGGED' ? 'oldFilingNumber: is missing where certificates are tagged' : 'oldFilingNumber: nothing is tagged here'];
};

const batchFaults = ({ batchNames }: Jurisdiction): readonly string[] =>
  Object.entries(batchNames).flatMap(([business, pattern]) => batchNameFaults(pattern).map((fault) => `batchNames.${business}: ${fault}`));

const letterFaults = (letters: Readonly<Record<string, string>>, where: string): readonly string[] =>
  Object.entries(letters).flatMap(([key, letter]) => (isCapital(letter) ? [] : [`${where}.${key}: "${letter}" is no capital letter`]));

const countyFaults = ({ code, countyLetters }: Jurisdiction): readonly string[] => {
  if (typeof countyLetters === 'string') return isCapital(countyLetters) ? [] : [`countyLetters: "${countyLetters}" is no capital letter`];
  const inCity = Object.entries(countyLetters).map(([division, letter]) => `${division.slice(0, 4)} ${letter}`);
  const doubled = inCity.filter((pair, n) => inCity.indexOf(pair) !== n);
  return [
    ...letterFaults(countyLetters, 'countyLetters'),
    ...outside(code, countyLetters, 'countyLetters'),
    ...doubled.map((pair) => `countyLetters: ${pair} stands for two counties of one city`),
  ];
};

const outside = (code: string, byDivision: object, where: string): readonly string[] =>
  Object.keys(byDivision)
    .filter((division) => !isDivision(division) || (code !== 'default' && !division.startsWith(code)))
    .map((division) => `${where}.${division}: no division of this jurisdiction`);

const institutionFaults = ({ code, institutions }: Jurisdiction): readonly string[] => [
  ...outside(code, institutions, 'institutions'),
  ...Object.entries(institutions).flatMap(([division, { quality, safety }]) => [
    ...(/^\d{6}-QS$/.test(quality) ? [] : [`institutions.${division}.quality: "${quality}" is no quality institution`]),
    ...(/^\d{6}-SS$/.test(safety) ? [] : [`institutions.${division}.safety: "${safety}" is no safety institution`]),
  ]),
];

/** Whoever is to review what is done on sites is known wherever it is received. */
const reviewerFaults = (jurisdiction: Jurisdiction): readonly string[] => {
  const { code, institutions, policies } = jurisdiction;
  if (policies.sitesReviewedBy === 'DEPARTMENT') return [];
  return divisionsIn(code === 'default' ? '' : code)
    .filter((division) => isOfLevel(jurisdiction, division) && !institutions[division])
    .map((division) => `policies.sitesReviewedBy: ${division} has no safety institution`);
};

/** Tables are a jurisdiction's own: within it nobody else reviews. */
const nestedFaults = ({ code, policies }: Jurisdiction, all: readonly Jurisdiction[]): readonly string[] =>
  all
    .filter((outer) => outer.code !== code && code.startsWith(outer.code) && outer.policies.sitesReviewedBy !== policies.sitesReviewedBy)
    .map((outer) => `${code}: policies.sitesReviewedBy: another than that of ${outer.code}, whose tables hold here`);

const limitFaults = ({ limits }: Jurisdiction): readonly string[] => [
  ...Object.entries(limits).flatMap(([name, limit]) => (limit > 0 ? [] : [`limits.${name}: ${limit} is no limit`])),
  ...(limits.frequentInspectionDays > limits.inspectionDays
    ? ['limits.frequentInspectionDays: inspections would be made less often than elsewhere']
    : []),
  ...(limits.metresBetweenMachines > 50 ? ['limits.metresBetweenMachines: neighbours are looked for within 50 metres'] : []),
];

const ownFaults = (jurisdiction: Jurisdiction): readonly string[] => {
  const { code, version } = jurisdiction;
  return [
    ...(code === 'default' || /^\d{2}(\d{2}){0,2}$/.test(code) ? [] : ['code: no prefix of a division']),
    ...(Number.isInteger(version) && version > 0 ? [] : ['version: no positive whole number']),
    ...patternFaults(jurisdiction),
    ...oldNumberFaults(jurisdiction),
    ...batchFaults(jurisdiction),
    ...countyFaults(jurisdiction),
    ...letterFaults(jurisdiction.classLetters, 'classLetters'),
    ...institutionFaults(jurisdiction),
    ...reviewerFaults(jurisdiction),
    ...limitFaults(jurisdiction),
  ];
};

/** Everything wrong with the data of the jurisdictions, each fault with its place. */
export const jurisdictionFaults = (all: readonly Jurisdiction[]): readonly string[] => {
  const codes = all.map(({ code }) => code);
  return [
    ...codes.filter((code, n) => codes.indexOf(code) !== n).map((code) => `${code}: stands twice`),
    ...(codes.includes('default') ? [] : ['default: is missing']),
    ...all.flatMap((jurisdiction) => nestedFaults(jurisdiction, all)),
    ...all.flatMap((jurisdiction) => ownFaults(jurisdiction).map((fault) => `${jurisdiction.code}: ${fault}`)),
  ];
};
