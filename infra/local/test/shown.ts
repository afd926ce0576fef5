import { readFileSync } from 'node:fs';
import { divisionName } from '@anzhu/identifiers';
import { type DefinitionNode, Kind, parse } from 'graphql';

/** Codes that are words of people too: formats, and kinds of hoists as their standard has them. */
const common: readonly string[] = ['PDF', 'OFD', 'XLSX', 'JSON', 'SC', 'SS'];

const namesIn = (definition: DefinitionNode): readonly string[] => {
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
    return (definition.values ?? []).map(({ name }) => name.value).filter((code) => !common.includes(code));
  if (!('fields' in definition)) return [];
  return (definition.fields ?? []).map(({ name }) => name.value).filter((name) => /[a-z][A-Z]/.test(name));
};

let names: ReadonlySet<string> | undefined;

/** The codes of the API and the names of its fields, as far as nobody could mean a word by them. */
const namesOfApi = (): ReadonlySet<string> => {
  const sdl = readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8');
  return new Set(parse(sdl, { noLocation: true }).definitions.flatMap(namesIn));
};

/** What programs write and people do not: ids of processes and records, moments, codes of institutions, words of developers. */
const technical: readonly RegExp[] = [
  /`|\b(?:null|undefined|UUIDs?|tokens?|sub(?!-)|booleans?|enums?|GraphQL|SDL)\b|令牌/gi,
  /\b[a-z]+\.[a-z]+(?:-[a-z]+)+\b/g,
  /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g,
  /\b\d{4}-\d\d-\d\dT\d\d:\d\d/g,
  /\b\d{6}-(?:JZ|QS|SS)\b/g,
];

const isDivision = (text: string): boolean => /^\d{6}$/.test(text) && divisionName(text).zh !== text;

/** Codes, names of fields and ids in a text that people read; letters within a number are none. A text that is nothing but the code of a division, or `true`, is one. */
export const codesIn = (text: string): readonly string[] => {
  names ??= namesOfApi();
  const words = (text.match(/(?<![\w-])[A-Za-z][\w-]*/g) ?? []).filter((word) => names?.has(word));
  const written = technical.flatMap((pattern) => text.match(pattern) ?? []);
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set([...words, ...written, ...lines.filter((line) => isDivision(line) || /^(true|false|null)$/.test(line))])];
};

/** What is wrong with words in one of both languages: codes, English alone in Chinese, Chinese in English outside of numbers. */
export const wrongWords = ({ zh, en }: { readonly zh: string; readonly en: string }): readonly string[] => [
  ...codesIn(zh),
  ...codesIn(en),
  ...(!/\p{Script=Han}/u.test(zh) && zh.match(/[A-Za-z]{3,}/g)?.some((word) => !common.includes(word)) ? [`${zh} is not Chinese`] : []),
  ...(/\p{Script=Han}/u.test(en.replaceAll(/\S*\d\S*/g, '')) ? [`${en} is not English`] : []),
];
