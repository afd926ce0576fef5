import { checkCitizenId } from './citizen-id.ts';
import type { IdentifierFault } from './fault.ts';

const hidden = /[\p{Cc}\p{Cf}]/u;
const loneSurrogate = /\p{Cs}/u;
const eighteen = /(?<![\p{Script=Latin}\p{Nd}])\p{Nd}{17}[\p{Nd}XxＸｘ](?![\p{Script=Latin}\p{Nd}])/gu;

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const placeOf = (text: string, pattern: RegExp): { readonly place: number; readonly character: string } | undefined => {
  const characters = [...text];
  const at = characters.findIndex((character) => pattern.test(character));
  return at === -1 ? undefined : { place: at + 1, character: characters[at] ?? '' };
};

const hiddenFault = (text: string): IdentifierFault | undefined => {
  const found = placeOf(text, hidden);
  if (!found) return undefined;
  const { place, character } = found;
  const point = codePoint(character);
  return /\p{Cc}/u.test(character)
    ? { code: 'CONTROL_CHARACTER', zh: `第${place}个字符是控制字符(${point})`, en: `character ${place} is a control character (${point})` }
    : { code: 'INVISIBLE_CHARACTER', zh: `第${place}个字符不可见(${point})`, en: `character ${place} is invisible (${point})` };
};

const surrogateFault = (text: string): IdentifierFault | undefined => {
  const found = placeOf(text, loneSurrogate);
  return found && { code: 'BROKEN_CHARACTER', zh: `第${found.place}个字符不完整`, en: `character ${found.place} is broken` };
};

/** Construction permit numbers have 18 digits with a date in the same place since 2015; nobody born then works on a site yet. */
const permitsBegin = '2015';

const isIdNumber = (number: string): boolean => {
  const id = checkCitizenId(number);
  return id.ok && id.value.slice(6, 10) < permitsBegin;
};

const idNumberFault = (text: string): IdentifierFault | undefined =>
  (text.match(eighteen) ?? []).some(isIdNumber)
    ? { code: 'ID_NUMBER', zh: '此处不得填写身份证号码', en: 'write no ID numbers here' }
    : undefined;

/** What no stored text may hold: controls, invisible and broken characters, with their place. */
export const characterFault = (text: string): IdentifierFault | undefined => surrogateFault(text) ?? hiddenFault(text);

/** What must not stand in a line of free text or in a name: such characters, and ID numbers. */
export const freeTextFault = (text: string): IdentifierFault | undefined => characterFault(text) ?? idNumberFault(text);
