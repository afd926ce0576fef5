import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from './cell.ts';
import { type Feed, feedOf } from './feed.ts';
import { choicesName, choicesXml, headRows, rowXml, type SheetColumn, sheetBegin, sheetEnd } from './sheet-xml.ts';
import { contentTypesXml, rootRelationsXml, sheetName, stylesXml, workbookRelationsXml, workbookXml } from './workbook-parts.ts';

type Row = readonly Cell[];

export interface Workbook {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Batches of rows, asked for only when there is room; the signal says that nobody reads on. */
  readonly rows: (signal: AbortSignal) => AsyncIterable<readonly Row[]>;
  /** For how many rows there are drop-down lists of the choices. */
  readonly rowsToFill?: number;
  /** What a sheet holds, its head included; further rows go to further sheets. */
  readonly rowsPerSheet?: number;
}

/** The format allows 1,048,576. */
const mostRows = 1_048_576;
const held = 64 * 1024;
/** A third of the time of the usual 6, for files a tenth larger. */
const compressionLevel = 2;
/** Workbooks of the same content are the same, byte by byte. */
const options = { mtime: new Date('2000-01-01T00:00:00Z'), compressionLevel } as const;

async function* sheetOf({ columns, rowsToFill = 0, rowsPerSheet = mostRows }: Workbook, feed: Feed<Row>): AsyncGenerator<string> {
  yield sheetBegin(columns);
  let number = headRows(columns) + 1;
  while (number <= rowsPerSheet) {
    const rows = await feed.take(rowsPerSheet - number + 1);
    if (rows.length === 0) break;
    const first = number;
    yield rows.map((row, at) => rowXml(first + at, row)).join('');
    number += rows.length;
  }
  yield sheetEnd(columns, rowsToFill);
}

/** Bytes, not objects: so the generator is asked for the next batch only when the last is on its way. */
const streamOf = (text: AsyncGenerator<string>): Readable => Readable.from(text, { objectMode: false, highWaterMark: held });

const addText = (zip: ZipFile, path: string, text: string): void => zip.addBuffer(Buffer.from(text), path, options);

const addSheets = async (zip: ZipFile, workbook: Workbook, { feed, signal }: { feed: Feed<Row>; signal: AbortSignal }): Promise<number> => {
  let count = 0;
  do {
    count += 1;
    const sheet = streamOf(sheetOf(workbook, feed));
    zip.addReadStream(sheet, `xl/worksheets/sheet${count}.xml`, options);
    await once(sheet, 'end', { signal });
  } while (await feed.hasMore());
  return count;
};

const fill = async (zip: ZipFile, workbook: Workbook, reading: { feed: Feed<Row>; signal: AbortSignal }): Promise<void> => {
  addText(zip, 'xl/styles.xml', stylesXml);
  addText(zip, '_rels/.rels', rootRelationsXml);
  const count = await addSheets(zip, workbook, reading);
  const names = Array.from({ length: count }, (_, at) => sheetName(workbook.name, at + 1));
  const hasChoices = workbook.columns.some(({ choices }) => choices !== undefined);
  if (hasChoices) addText(zip, `xl/worksheets/sheet${count + 1}.xml`, choicesXml(workbook.columns));
  const all = hasChoices ? [...names, choicesName] : names;
  addText(zip, 'xl/workbook.xml', workbookXml(all));
  addText(zip, 'xl/_rels/workbook.xml.rels', workbookRelationsXml(all.length));
  addText(zip, '[Content_Types].xml', contentTypesXml(all.length));
  zip.end();
};

/** An XLSX workbook, written while it is read: it holds one batch of rows, and asks for the next when the last is on its way. A failed source breaks the stream off; a reader that goes away stops the source. */
export const writeWorkbook = (workbook: Workbook): Readable => {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const reading = new AbortController();
  const { signal } = reading;
  const feed = feedOf(workbook.rows(signal));
  const fail = (error: Error): void => void out.destroy(error);
  zip.on('error', fail);
  out.once('close', () => {
    reading.abort();
    feed.stop().catch(() => undefined);
  });
  fill(zip, workbook, { feed, signal }).catch(fail);
  return out;
};
