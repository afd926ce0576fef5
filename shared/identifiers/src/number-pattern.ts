import { type Bilingual, err, ok, type Result } from '@anzhu/kernel';
import { canonicalCode } from './canonical.ts';
import { isProvinceAbbreviation } from './division-letters.ts';
import { isRegistrationRegion } from './divisions.ts';
import type { IdentifierFault } from './fault.ts';

/** How a jurisdiction writes a number: literals and fields, `{division}{class}（{year}）{serial:7}`; only the serial takes a width. */
export interface NumberPattern {
  readonly template: string;
}

/** What a number says; a pattern uses some of the parts. */
export interface NumberParts {
  readonly abbreviation?: string;
  readonly city?: string;
  readonly county?: string;
  readonly division?: string;
  readonly class?: string;
  readonly year?: number;
  readonly serial?: number;
}

/** A part of a number, by the name patterns give it. */
export type NumberPart = keyof NumberParts;

interface FieldRule extends Bilingual {
  readonly width: number;
  readonly accepts: (text: string) => boolean;
}

type Token = { readonly literal: string } | (FieldRule & { readonly field: NumberPart });

const isCapital = (text: string): boolean => /^[A-Z]$/.test(text);

const rules: Readonly<Record<NumberPart, FieldRule>> = {
  abbreviation: { zh: '省简称', en: 'province abbreviation', width: 1, accepts: isProvinceAbbreviation },
  city: { zh: '市字母', en: 'city letter', width: 1, accepts: isCapital },
  county: { zh: '县字母', en: 'county letter', width: 1, accepts: isCapital },
  division: { zh: '行政区划代码', en: 'division code', width: 6, accepts: isRegistrationRegion },
  class: { zh: '类别码', en: 'class letter', width: 1, accepts: isCapital },
  year: { zh: '年份', en: 'year', width: 4, accepts: (text) => /^(?:19|20)\d\d$/.test(text) },
  serial: { zh: '流水号', en: 'serial number', width: 0, accepts: (text) => /^\d*[1-9]\d*$/.test(text) },
};

/** What a part of a number is called. */
export const partName = (part: NumberPart): Bilingual => ({ zh: rules[part].zh, en: rules[part].en });

const fault = (code: string, zh: string, en: string) => err<IdentifierFault>({ code, zh, en });

const isField = (name: string): name is NumberPart => Object.hasOwn(rules, name);

const tokenOf = (text: string): Token | null => {
  const [, name = '', width] = /^\{(\w+)(?::([1-9]))?\}$/.exec(text) ?? [];
  if (!/[{}]/.test(text)) return { literal: text };
  if (!isField(name) || (name === 'serial') !== (width !== undefined)) return null;
  return { ...rules[name], field: name, width: Number(width ?? rules[name].width) };
};

const compile = ({ template }: NumberPattern): Result<readonly Token[], IdentifierFault> => {
  const tokens = (template.match(/\{[^{}]*\}|[^{}]+|[{}]/gu) ?? []).map(tokenOf);
  const known = tokens.filter((token) => token !== null);
  return known.length === tokens.length && known.some((token) => 'field' in token)
    ? ok(known)
    : fault('NUMBER_TEMPLATE', `编号规则“${template}”有误`, `The number pattern "${template}" is wrong`);
};

const widthOf = (token: Token): number => ('literal' in token ? token.literal.length : token.width);

const written = (token: Token, parts: NumberParts): string =>
  'literal' in token ? token.literal : String(parts[token.field] ?? '').padStart(token.field === 'serial' ? token.width : 0, '0');

const mistakeIn = (token: Token, text: string): IdentifierFault | null => {
  if ('literal' in token) {
    if (canonicalCode(text) === canonicalCode(token.literal)) return null;
    return {
      code: 'NUMBER_LITERAL',
      zh: `编号中的“${text}”应为“${token.literal}”`,
      en: `"${text}" in the number should be "${token.literal}"`,
    };
  }
  if (text.length === token.width && token.accepts(text)) return null;
  return {
    code: `NUMBER_${token.field.toUpperCase()}`,
    zh: `编号中的${token.zh}“${text}”有误`,
    en: `The ${token.en} "${text}" in the number is wrong`,
  };
};

const partOf = (field: NumberPart, text: string): NumberParts => ({
  [field]: field === 'year' || field === 'serial' ? Number(text) : text,
});

interface Reading {
  readonly rest: string;
  readonly parts: NumberParts;
  readonly mistake: IdentifierFault | null;
}

const read = ({ rest, parts, mistake }: Reading, token: Token): Reading => {
  const text = rest.slice(0, widthOf(token));
  const found = mistake ?? mistakeIn(token, text);
  return { rest: rest.slice(text.length), parts: 'field' in token ? { ...parts, ...partOf(token.field, text) } : parts, mistake: found };
};

/** The parts a pattern uses, in their order. */
export const patternParts = ({ template }: NumberPattern): readonly NumberPart[] =>
  [...template.matchAll(/\{(\w+)/gu)].map(([, name = '']) => name).filter(isField);

/** Refuses a template with an unknown field, a serial without width, or stray braces: for configuration at start. */
export const checkNumberPattern = (pattern: NumberPattern): Result<NumberPattern, IdentifierFault> => {
  const tokens = compile(pattern);
  return tokens.ok ? ok(pattern) : tokens;
};

/** Writes the number, or says which part is missing, malformed or too long. */
export const formatNumber = (pattern: NumberPattern, parts: NumberParts): Result<string, IdentifierFault> => {
  const tokens = compile(pattern);
  if (!tokens.ok) return tokens;
  const mistake = tokens.value.map((token) => mistakeIn(token, written(token, parts))).find((found) => found !== null);
  return mistake ? err(mistake) : ok(tokens.value.map((token) => written(token, parts)).join(''));
};

/** Reads a typed number and gives its parts and its one written form (width of brackets and dashes, case), or says what is wrong with it. */
export const parseNumber = (pattern: NumberPattern, text: string): Result<{ number: string; parts: NumberParts }, IdentifierFault> => {
  const tokens = compile(pattern);
  if (!tokens.ok) return tokens;
  const typed = canonicalCode(text);
  const width = tokens.value.reduce((sum, token) => sum + widthOf(token), 0);
  if (typed.length !== width) return fault('NUMBER_LENGTH', `编号应为 ${width} 个字符`, `The number has ${width} characters`);
  const { parts, mistake } = tokens.value.reduce(read, { rest: typed, parts: {}, mistake: null });
  return mistake ? err(mistake) : ok({ number: tokens.value.map((token) => written(token, parts)).join(''), parts });
};
