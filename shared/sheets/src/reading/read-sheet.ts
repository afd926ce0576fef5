import { err, ok, type Result } from '@anzhu/kernel';
import { type FoundRow, foundRows } from './found-rows.ts';
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

/** What the first sheet of a workbook holds. */
export interface FoundSheet {
  readonly rows: readonly FoundRow[];
  /** Whether its dates count from 1904. */
  readonly is1904: boolean;
}

const sheetIn = async (bytes: Buffer, limits: SheetLimits): Promise<FoundSheet> => {
  const source = await sourceParts(await openArchive(bytes, limits.unpacked));
  return { rows: foundRows(await plainWorkbook(source, limits)), is1904: source.is1904 };
};

/** The first sheet of an XLSX workbook; a file made to harm is refused, or takes all the time and memory there is. */
export const readSheet = async (bytes: Buffer, limits: SheetLimits): Promise<Result<FoundSheet, Unreadable>> => {
  try {
    return ok(await sheetIn(bytes, limits));
  } catch (error) {
    return err(unreadableOf(error));
  }
};
