import { err, type Fault, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import type { ImportRow, ImportRows } from '../import-rows.ts';

/** One thing wrong with a row, at its column. */
export interface ImportFault extends Fault {
  readonly column: string | null;
}

/** What became of a row. */
export interface ImportedRow {
  readonly row: number;
  /** The record made of it. */
  readonly id: string | null;
  readonly faults: readonly ImportFault[];
}

interface Line {
  readonly _id: string;
  readonly id: string | null;
  readonly row: number;
  readonly faults: readonly ImportFault[];
}

export interface LinesRequest {
  /** 1 to 200, 50 unless said. */
  readonly first?: number | null;
  readonly afterRow?: number | null;
  readonly refusedOnly?: boolean | null;
}

const mostFaults = 20;
const mostLines = 200;

const more = (count: number): ImportFault => ({
  column: null,
  path: 'form',
  code: 'MORE_FAULTS',
  zh: `此行另有${count}处错误,请先改正以上各处`,
  en: `${count} more faults in this row: correct those above first`,
});

/** The report of some rows, a line for each; `ids` are those of the records they made. */
export const linesOf = (
  rows: readonly ImportRow[],
  ids: ReadonlyMap<number, string>,
  columnOf: ImportRows['columnOf'],
): readonly ImportedRow[] =>
  rows.map(({ row, faults }) => {
    const named = faults.slice(0, mostFaults).map((one) => ({ ...one, column: columnOf(one.path) ?? null }));
    const unnamed = faults.length - named.length;
    return { row, id: ids.get(row) ?? null, faults: unnamed > 0 ? [...named, more(unnamed)] : named };
  });

const lines = (connection: Connection) => connection.collection<Line>('import_rows');

/** In the order of rows: the greatest sheet has seven digits of them. */
const lineId = (job: string, row: number): string => `${job}/${String(row).padStart(7, '0')}`;

const within = (job: string, afterRow = 0) => ({ $gt: lineId(job, afterRow), $lt: `${job}/~` });

export const putLines = async (
  connection: Connection,
  { job, made }: { readonly job: string; readonly made: readonly ImportedRow[] },
  session: ClientSession,
): Promise<void> => {
  if (made.length === 0) return;
  await lines(connection).insertMany(
    made.map((line) => ({ _id: lineId(job, line.row), ...line })),
    { session },
  );
};

export const forgetLines = async (connection: Connection, job: string): Promise<void> =>
  void (await lines(connection).deleteMany({ _id: { $gt: `${job}/`, $lt: `${job}/~` } }));

const outOfRange = (path: string, zh: string, en: string): Refusal => badUserInput({ path, code: 'INVALID', zh, en });

/** Lines of a report in the order of rows. */
export const readLines = async (
  connection: Connection,
  job: string,
  { first, afterRow, refusedOnly }: LinesRequest,
): Promise<Result<readonly ImportedRow[], Refusal>> => {
  const limit = first ?? 50;
  const after = afterRow ?? 0;
  if (limit < 1 || limit > mostLines) return err(outOfRange('first', `每次1至${mostLines}行`, `1 to ${mostLines} rows at a time`));
  if (after < 0) return err(outOfRange('afterRow', '行号不能为负', 'The number of a row is not negative'));
  const refused = refusedOnly ? { 'faults.0': { $exists: true } } : {};
  const found = await lines(connection)
    .find({ _id: within(job, after), ...refused }, { sort: { _id: 1 }, limit })
    .toArray();
  return ok(found.map(({ row, id, faults }) => ({ row, id, faults })));
};
