import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export const zipOf = (parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
};

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

const relationships = (...all: readonly string[]): string => `<Relationships>${all.join('')}</Relationships>`;

export interface SheetParts {
  readonly texts?: string;
  /** Number formats by their number. */
  readonly formats?: Readonly<Record<number, string>>;
  /** The number formats of the styles that cells name by `s`. */
  readonly styles?: readonly number[];
  readonly merges?: readonly string[];
  readonly date1904?: string;
  /** What is said of columns. */
  readonly cols?: string;
  /** Attributes of the first sheet in the list of sheets. */
  readonly first?: string;
  readonly more?: Readonly<Record<string, string | Buffer>>;
}

const stylesXml = ({ formats = {}, styles = [] }: SheetParts): string =>
  `<styleSheet><numFmts>${Object.entries(formats)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join(
      '',
    )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/>${styles.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;

/** A workbook whose first sheet has these rows: prefixed, its parts in places of their own. */
export const sheetOf = (rows: string, parts: SheetParts = {}): Promise<Buffer> => {
  const merges = (parts.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return zipOf({
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', '/book/main.xml')),
    'book/main.xml': `<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr date1904="${parts.date1904 ?? '0'}"/><x:sheets><x:sheet name="a" sheetId="1" r:id="rId7" ${parts.first ?? ''}/><x:sheet name="b" sheetId="2" r:id="rId8"/></x:sheets></x:workbook>`,
    'book/_rels/main.xml.rels': relationships(
      relationship('rId8', 'worksheet', '../sheets/two.xml'),
      relationship('rId7', 'worksheet', '../sheets/one.xml'),
      relationship('rId1', 'sharedStrings', 'texts.xml'),
      relationship('rId2', 'styles', '/book/styles.xml'),
    ),
    'sheets/one.xml': `<worksheet><cols>${parts.cols ?? ''}</cols><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    'sheets/two.xml': '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
    'book/styles.xml': stylesXml(parts),
    ...(parts.texts === undefined ? {} : { 'book/texts.xml': `<sst>${parts.texts}</sst>` }),
    ...parts.more,
  });
};
