import { err, ok, type Result } from '@anzhu/kernel';
import type { Entry } from 'yauzl';
import { type Listener, parseXml } from './parse.ts';
import { type FoundRow, sheetListener, textListener } from './sheet-listener.ts';
import { type Archive, openArchive } from './unzip.ts';

export interface ReadLimits {
  /** Rows that hold anything, those of the head included. */
  readonly rows: number;
  /** Bytes that the parts read may have together when they are unpacked. */
  readonly unpacked: number;
}

/** What the first sheet of a workbook holds. */
export interface FoundSheet {
  readonly rows: readonly FoundRow[];
  /** Whether its dates count from 1904. */
  readonly is1904: boolean;
}

/** Why nothing of a file was read. */
export type Unreadable = 'DAMAGED' | 'TOO_LARGE' | 'TOO_MANY_ROWS';

/** Thrown within this file alone, to leave the middle of a stream. */
const limitMet = (what: Unreadable): Error => Object.assign(new Error(what), { limit: what });

const partsOf = ({ entries, open }: Archive, { unpacked }: ReadLimits) => {
  let left = unpacked;
  return async (path: string, listener: Listener): Promise<boolean> => {
    const entry: Entry | undefined = entries.get(path);
    if (!entry) return false;
    left -= entry.uncompressedSize;
    if (left < 0) throw limitMet('TOO_LARGE');
    await parseXml(await open(entry), listener);
    return true;
  };
};

type ReadPart = ReturnType<typeof partsOf>;

const workbookFacts = async (read: ReadPart): Promise<{ readonly first: string; readonly is1904: boolean }> => {
  const sheets: string[] = [];
  let is1904 = false;
  const isThere = await read('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push(attributes['r:id'] ?? attributes['id'] ?? '');
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  const [first] = sheets;
  if (!isThere || first === undefined) throw limitMet('DAMAGED');
  return { first, is1904 };
};

const targets = async (read: ReadPart): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  await read('xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') found.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return found;
};

const firstSheet = async (read: ReadPart, limits: ReadLimits): Promise<FoundSheet> => {
  const { first, is1904 } = await workbookFacts(read);
  const path = (await targets(read)).get(first) ?? '';
  const texts: string[] = [];
  await read('xl/sharedStrings.xml', textListener(texts));
  const rows: FoundRow[] = [];
  const onRow = (row: FoundRow): void => {
    if (rows.length >= limits.rows) throw limitMet('TOO_MANY_ROWS');
    rows.push(row);
  };
  if (!(await read(path, sheetListener(texts, onRow)))) throw limitMet('DAMAGED');
  return { rows, is1904 };
};

/** The first sheet of an XLSX workbook, within limits that hold against files made to harm. */
export const readWorkbook = async (bytes: Buffer, limits: ReadLimits): Promise<Result<FoundSheet, Unreadable>> => {
  try {
    return ok(await firstSheet(partsOf(await openArchive(bytes), limits), limits));
  } catch (error) {
    return err((error as { limit?: Unreadable }).limit ?? 'DAMAGED');
  }
};
