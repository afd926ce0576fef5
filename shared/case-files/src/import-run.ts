import type { Fault } from '@anzhu/kernel';
import { type Aggregate, defineAggregate, type Own } from '@anzhu/store';
import type { Connection, Model } from 'mongoose';
import type { ImportRow, ImportRows } from './import-rows.ts';

/** One thing wrong with a row, at its column. */
export interface ImportFault extends Fault {
  readonly column: string | null;
}

/** What became of a row. */
export interface ImportedRow {
  readonly row: number;
  /** The draft made of it. */
  readonly id: string | null;
  readonly faults: readonly ImportFault[];
}

/** A bulk import as it was answered; a repeat of its request gets it again. */
export interface ImportRun extends Aggregate {
  readonly org: string;
  readonly by: string;
  readonly fileId: string;
  readonly created: number;
  readonly refused: number;
  readonly rows: readonly ImportedRow[];
}

const fault = { column: String, path: String, code: String, zh: String, en: String };
const rows = [{ row: Number, id: String, faults: [fault] }];
const fields = { org: String, by: String, fileId: String, created: Number, refused: Number, rows };

export const defineImports = (connection: Connection, collection: string): Model<ImportRun> =>
  defineAggregate<ImportRun>(connection, `${collection}_imports`, { fields, indexes: [] });

/** A report names so many faults; who has more corrects these first. */
const mostFaults = 5_000;

const more = (count: number): ImportFault => ({
  column: null,
  path: 'form',
  code: 'MORE_FAULTS',
  zh: `此行另有${count}处错误,请先改正前面各行`,
  en: `${count} more faults in this row: correct the rows before it first`,
});

/** The report of an import, a line for each row; `made` are the drafts by row. */
export const reportOf = (
  rows: readonly ImportRow[],
  made: ReadonlyMap<number, string>,
  columnOf: ImportRows['columnOf'],
): Pick<Own<ImportRun>, 'created' | 'refused' | 'rows'> => {
  let left = mostFaults;
  const lineOf = ({ row, faults }: ImportRow): ImportedRow => {
    const named = faults.slice(0, left).map((one) => ({ ...one, column: columnOf(one.path) ?? null }));
    left -= named.length;
    const unnamed = faults.length - named.length;
    return { row, id: made.get(row) ?? null, faults: unnamed > 0 ? [...named, more(unnamed)] : named };
  };
  return { created: made.size, refused: rows.filter(({ faults }) => faults.length > 0).length, rows: rows.map(lineOf) };
};
