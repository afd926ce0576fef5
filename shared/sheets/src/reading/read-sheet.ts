import { err, ok, type Result } from '@anzhu/kernel';
import { type FoundRow, foundRows } from './found-rows.ts';
import type { ColumnRange } from './plain-sheet.ts';
import { plainWorkbook } from './plain-workbook.ts';
import { sourceParts } from './source-parts.ts';
import { type Unreadable, unreadableOf } from './unreadable.ts';
import { openArchive } from './unzip.ts';

export interface SheetLimits {
  /** Rows that hold anything, those of the head included. */
  readonly rows: number;
  /** Bytes that the parts read may have together when they are unpacked. */
  readonly unpacked: number;
}

/** What the first sheet that a person sees of a workbook holds. */
export interface FoundSheet {
  readonly rows: readonly FoundRow[];
  /** Columns that a person who looks at the sheet does not see. */
  readonly hidden: readonly ColumnRange[];
}

const sheetIn = async (bytes: Buffer, limits: SheetLimits): Promise<FoundSheet> => {
  const source = await sourceParts(await openArchive(bytes, limits.unpacked));
  const plain = await plainWorkbook(source, limits);
  return { rows: foundRows(plain), hidden: plain.hidden };
};

/** The first sheet of an XLSX workbook; a file made to harm is refused, or takes all the time and memory there is. */
export const readSheet = async (bytes: Buffer, limits: SheetLimits): Promise<Result<FoundSheet, Unreadable>> => {
  try {
    return ok(await sheetIn(bytes, limits));
  } catch (error) {
    return err(unreadableOf(error));
  }
};
