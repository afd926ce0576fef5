import { chineseFormats, quoted } from './number-format.ts';
import { type Attributes, parseXml } from './parse.ts';
import { xmlText } from './plain-xml.ts';
import { tooLarge } from './unreadable.ts';

/** The library has places for 328 formats of a workbook beside those known by number, and lets the next one take the place of another. */
const mostFormats = 320 + Object.keys(chineseFormats).length;
const mostStyles = 65_490;

const isNumber = (text: string): boolean => /^\d{1,9}$/.test(text);

interface PlainStyles {
  readonly xml: string;
  /** The number format that a style of a cell has, as the file says it; `General` where it says none. */
  readonly formatOf: (style: string) => string;
}

const general = 'General';

/** The formats that are known, and the format of each style, by their numbers. */
const stylesIn = (source: string) => {
  const formats = new Map(Object.entries(chineseFormats));
  const styles: string[] = [];
  let isOfCells = false;
  const take = (name: string, { numFmtId = '0', formatCode = '' }: Attributes): void => {
    const id = isNumber(numFmtId) ? String(Number(numFmtId)) : '0';
    if (name === 'numFmt') formats.set(id, quoted(formatCode));
    if (name === 'xf' && isOfCells) styles.push(id);
    if (formats.size > mostFormats || styles.length > mostStyles) throw tooLarge('styles');
  };
  parseXml(source, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isOfCells = true;
      take(name, attributes);
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return { formats, styles };
};

/** Which number format each style of a cell has. */
export const plainStyles = (source: string): PlainStyles => {
  const { formats, styles } = stylesIn(source);
  const declared = [...formats].map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
  const cells = styles.map((id) => `<xf numFmtId="${id}"/>`);
  return {
    xml: `<numFmts>${declared.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs>`,
    formatOf: (style) => formats.get(styles[Number(style)] ?? '') ?? general,
  };
};
