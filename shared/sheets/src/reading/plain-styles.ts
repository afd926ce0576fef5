import { type Attributes, parseXml } from './parse.ts';
import { xmlText } from './plain-xml.ts';
import { tooLarge } from './unreadable.ts';

/** The library has places for 328 formats of a workbook, and lets the next one take the place of another. */
const mostFormats = 320;
const mostStyles = 65_490;

const isNumber = (text: string): boolean => /^\d{1,9}$/.test(text);

/** Which number format each style of a cell has. */
export const plainStyles = (xml: string): string => {
  const formats: string[] = [];
  const styles: string[] = [];
  let isOfCells = false;
  const take = (name: string, { numFmtId = '0', formatCode = '' }: Attributes): void => {
    const id = isNumber(numFmtId) ? numFmtId : '0';
    if (name === 'numFmt') formats.push(`<numFmt numFmtId="${id}" formatCode="${xmlText(formatCode)}"/>`);
    if (name === 'xf' && isOfCells) styles.push(`<xf numFmtId="${id}"/>`);
    if (formats.length > mostFormats || styles.length > mostStyles) throw tooLarge('styles');
  };
  parseXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isOfCells = true;
      take(name, attributes);
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return `<numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs>`;
};
