/** The parts of a format: what is shown as it is, conditions and colours, room that is left, and signs that stand for something. */
const parts = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*](.)|\P{ASCII}+|./gsu;

/** The formats that Excel in Chinese has under numbers of its own; a file that uses them does not say them. */
const month = 'm"月"d"日"';
const yearAndMonth = 'yyyy"年"m"月"';
const whole = 'yyyy"年"m"月"d"日"';
const time = 'h"时"mm"分"';
const seconds = 'h"时"mm"分"ss"秒"';

// biome-ignore format: the table reads in columns
export const chineseFormats: Readonly<Record<string, string>> = {
  27: yearAndMonth, 28: month, 29: month, 30: 'm-d-yy', 31: whole, 32: time, 33: seconds, 34: `AM/PM${time}`, 35: `AM/PM${seconds}`,
  36: yearAndMonth, 50: yearAndMonth, 51: month, 52: yearAndMonth, 53: month, 54: month, 55: `AM/PM${time}`, 56: `AM/PM${seconds}`,
  57: yearAndMonth, 58: month,
};

/** The format with Chinese signs marked as what is shown as it is, as spreadsheets take them. */
export const quoted = (format: string): string =>
  format.replaceAll('上午/下午', 'AM/PM').replace(parts, (part) => (/^\P{ASCII}/u.test(part) ? `"${part}"` : part));

interface Section {
  /** The signs that stand for something. */
  readonly signs: string;
  readonly show: (text: string) => string;
}

const shownPart = ([part = '', literal, escaped, room]: RegExpMatchArray, text: string): string => {
  if (literal !== undefined || escaped !== undefined) return literal ?? escaped ?? '';
  if (room !== undefined || part.startsWith('[')) return '';
  return part === '@' ? text : part;
};

const isSign = ([part = '', literal, escaped, room]: RegExpMatchArray): boolean =>
  (literal ?? escaped ?? room) === undefined && !part.startsWith('[');

const sectionsOf = (format: string): readonly Section[] => {
  const sections: RegExpMatchArray[][] = [[]];
  for (const part of format.matchAll(parts)) {
    if (part[0] === ';') sections.push([]);
    else sections.at(-1)?.push(part);
  }
  return sections.map((all) => ({
    signs: all
      .filter(isSign)
      .map(([part]) => part)
      .join(''),
    show: (text) => all.map((part) => shownPart(part, text)).join(''),
  }));
};

const readers = new Map<string, (text: string) => string>();
const mostReaders = 1_000;

const textReader = (format: string): ((text: string) => string) => {
  const sections = sectionsOf(format);
  const last = sections.at(-1);
  return sections.length > 3 || last?.signs.includes('@') ? (text) => last?.show(text) ?? text : (text) => text;
};

/** What a format shows of a text. */
export const shownText = (format: string, text: string): string => {
  const reader = readers.get(format) ?? textReader(format);
  if (readers.size < mostReaders) readers.set(format, reader);
  return reader(text);
};

/** Whether a format shows the whole of a date: its year, its month and its day. */
export const showsWholeDate = (format: string): boolean => {
  const signs = sectionsOf(format)[0]?.signs.toLowerCase() ?? '';
  return /[ye]/.test(signs) && /m/.test(signs) && /(?<!d)d{1,2}(?!d)/.test(signs);
};
