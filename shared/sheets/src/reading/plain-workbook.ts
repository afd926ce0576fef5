import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { type ColumnRange, type PlainRow, plainSheet } from './plain-sheet.ts';
import { plainStyles } from './plain-styles.ts';
import { plainTexts } from './plain-texts.ts';
import type { SourceParts } from './source-parts.ts';

/** A workbook of one sheet that the library cannot misread, and what is known of its rows without it. */
export interface PlainWorkbook {
  readonly bytes: Buffer;
  readonly rows: readonly PlainRow[];
  readonly hidden: readonly ColumnRange[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const parts = { workbook: 'sheet.main', styles: 'styles', sharedStrings: 'sharedStrings' } as const;

const contentTypes = `<Types xmlns="${packages}/content-types">${Object.entries(parts)
  .map(([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`)
  .join('')}<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`;
const relationships = `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

const workbookXml = (is1904: boolean): string =>
  `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${Number(is1904)}"/><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const zipOf = (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
};

export const plainWorkbook = async (source: SourceParts, limits: { readonly rows: number }): Promise<PlainWorkbook> => {
  const { xml: textsXml, texts } = plainTexts(source.texts ?? '<sst/>');
  const { xml: stylesXml, formatOf } = plainStyles(source.styles ?? '<styleSheet/>');
  const { xml, rows, hidden } = plainSheet(source.sheet, { texts, formatOf, rows: limits.rows });
  const bytes = await zipOf({
    '[Content_Types].xml': contentTypes,
    'xl/workbook.xml': workbookXml(source.is1904),
    'xl/_rels/workbook.xml.rels': relationships,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${xml}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${textsXml}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${stylesXml}</styleSheet>`,
  });
  return { bytes, rows, hidden };
};
