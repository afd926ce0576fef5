import type { Subject } from '@anzhu/access';
import { type CaseDeps, type CaseRecord, newCase, openingEntry, openingRefusal } from '@anzhu/casework';
import { deriveId, err, type Fault, isUuid, ok, type Result } from '@anzhu/kernel';
import { type FoundSheet, readWorkbook, type Unread } from '@anzhu/sheets';
import { answeredBefore, badRequestId, requestOf } from '@anzhu/store';
import { type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { type ImportRow, type ImportRows, identityOf, importRows, withRepeats } from './import-rows.ts';
import { defineImports, type ImportRun, reportOf } from './import-run.ts';

export interface ImportInput {
  readonly requestId: string;
  readonly fileId: string;
  /** All rows or none unless said; or the good ones, and the bad ones told. */
  readonly mode?: 'ALL_OR_NOTHING' | 'GOOD_ROWS' | null | undefined;
}

/** One transaction carries so many within the limits of MongoDB and the patience of a client. */
export const mostRows = 2_000;
const headRows = 2;
const megabyte = 1_048_576;
const mostBytes = 10 * megabyte;
const limits = { rows: mostRows + headRows, unpacked: 32 * megabyte } as const;
const atOnce = 32;

const unreadable: Readonly<Record<Exclude<Unread, 'ABANDONED'> | 'WRONG_TYPE', Omit<Fault, 'path' | 'code'>>> = {
  DAMAGED: { zh: '文件已损坏或不是XLSX工作簿', en: 'The file is damaged or no XLSX workbook' },
  TOO_LARGE: { zh: '文件过大或过于复杂', en: 'The file is too large or takes too long to read' },
  TOO_MANY_ROWS: { zh: `一次至多导入${mostRows}行`, en: `At most ${mostRows} rows are imported at once` },
  WRONG_TYPE: { zh: '请上传XLSX文件', en: 'Upload an XLSX file' },
};

const fileFault = (code: keyof typeof unreadable): Refusal => requirementsNotMet([{ path: 'fileId', code, ...unreadable[code] }]);

/** Who imports what: the same for all rows of a file. */
interface Import {
  readonly subject: Subject;
  readonly requestId: string;
  readonly fileId: string;
  /** Aborted when who asked is gone. */
  readonly signal: AbortSignal;
}

const sheetOf = async <F, X, Facts>(
  { files }: CaseDeps<F, X, Facts>,
  { fileId, subject: { org }, signal }: Import,
): Promise<Result<FoundSheet, Refusal>> => {
  const { files: found, faults } = await files.find([fileId], org);
  const file = found.get(fileId);
  if (!file) return err(requirementsNotMet(faults.map((one) => ({ ...one, path: 'fileId' }))));
  if (!/\.xlsx$/i.test(file.name)) return err(fileFault('WRONG_TYPE'));
  if (file.size > mostBytes) return err(fileFault('TOO_LARGE'));
  const bytes = await files.read(fileId, org);
  if (!bytes.ok) return bytes;
  const sheet = await readWorkbook(bytes.value, limits, signal);
  if (sheet.ok) return sheet;
  return err(sheet.error === 'ABANDONED' ? { code: 'UNAVAILABLE' } : fileFault(sheet.error));
};

/** What the organisation has drafted already, of what the rows say. */
const drafted = async <F, X, Facts>({ process, model }: CaseDeps<F, X, Facts>, org: string, rows: readonly ImportRow[]) => {
  const { sameness = [] } = process.imports ?? {};
  const [first] = sameness;
  if (first === undefined) return new Set<string>();
  const path = `form.${first}`;
  const values = rows.flatMap(({ form }) => form[first] ?? []);
  const filter = { partyOrgs: org, state: { $in: [...process.workflow.process.editable] }, [path]: { $in: values } };
  const projection = Object.fromEntries(sameness.map((name) => [`form.${name}`, 1]));
  const found = await model.collection.find(filter as never, { projection }).toArray();
  return new Set(found.flatMap(({ form }) => identityOf(form as Record<string, unknown>, sameness) ?? []));
};

/** The rows of a file, each checked by itself, against the others and against what is there. */
const rowsIn = async <F, X, Facts>(deps: CaseDeps<F, X, Facts>, by: Import): Promise<Result<ImportRows, Refusal>> => {
  const sheet = await sheetOf(deps, by);
  if (!sheet.ok) return sheet;
  const found = importRows(deps.process.form, sheet.value);
  if (!found.ok) return err(requirementsNotMet(found.error));
  const rows = withRepeats(found.value.rows, deps.process.imports?.sameness ?? [], await drafted(deps, by.subject.org, found.value.rows));
  return ok({ ...found.value, rows });
};

interface Tried<F, X> {
  readonly row: ImportRow;
  readonly draft?: CaseRecord<F, X>;
}

const tryRow = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  { subject, requestId }: Import,
  row: ImportRow,
): Promise<Result<Tried<F, X>, Refusal>> => {
  if (row.faults.length > 0) return ok({ row });
  const _id = deriveId(deps.process.workflow.process.id, subject.org, requestId, String(row.row));
  const made = await newCase(deps, subject, { form: row.form, requestId, _id });
  if (made.ok) return ok({ row, draft: made.value });
  return made.error.code === 'REQUIREMENTS_NOT_MET' ? ok({ row: { ...row, faults: made.error.faults } }) : made;
};

/** Each row as a draft or with its faults; what concerns no row in particular refuses the whole. */
const tryRows = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  by: Import,
  rows: readonly ImportRow[],
): Promise<Result<readonly Tried<F, X>[], Refusal>> => {
  const all: Tried<F, X>[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    const tried = await Promise.all(rows.slice(at, at + atOnce).map((row) => tryRow(deps, by, row)));
    const refused = tried.find(({ ok: isOk }) => !isOk);
    if (refused && !refused.ok) return refused;
    all.push(...tried.flatMap((one) => (one.ok ? [one.value] : [])));
  }
  return ok(all);
};

/** The drafts that are made: of all rows, of the good ones, or none. */
const chosen = <F, X>(tried: readonly Tried<F, X>[], mode: ImportInput['mode']): readonly Required<Tried<F, X>>[] => {
  const good = tried.flatMap(({ row, draft }) => (draft ? [{ row, draft }] : []));
  return mode !== 'GOOD_ROWS' && good.length < tried.length ? [] : good;
};

interface Plan<F, X> {
  readonly drafts: readonly CaseRecord<F, X>[];
  readonly report: ReturnType<typeof reportOf>;
}

const planned = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  by: Import,
  mode: ImportInput['mode'],
): Promise<Result<Plan<F, X>, Refusal>> => {
  const found = await rowsIn(deps, by);
  if (!found.ok) return found;
  const tried = await tryRows(deps, by, found.value.rows);
  if (!tried.ok) return tried;
  const good = chosen(tried.value, mode);
  const rows = tried.value.map(({ row }) => row);
  const made = new Map(good.map(({ row, draft }) => [row.row, draft._id]));
  return ok({ drafts: good.map(({ draft }) => draft), report: reportOf(rows, made, found.value.columnOf) });
};

type Answered = (session?: ClientSession) => Promise<Result<ImportRun, Refusal> | undefined>;

/** The drafts by the version of their table, which their first entries name. */
const byTable = <D extends Pick<CaseRecord, 'tableVersion'>>(drafts: readonly D[]): readonly (readonly [D, ...D[]])[] => {
  const groups = new Map<number, [D, ...D[]]>();
  for (const draft of drafts) {
    const group = groups.get(draft.tableVersion);
    if (group) group.push(draft);
    else groups.set(draft.tableVersion, [draft]);
  }
  return [...groups.values()];
};

/** Drafts and report in one transaction, unless another attempt of the same request was faster. */
const written = <F, X, Facts>(
  { process, store, model }: CaseDeps<F, X, Facts>,
  { drafts, subject }: Pick<Plan<F, X>, 'drafts'> & Pick<Import, 'subject'>,
  { answered, insert }: { readonly answered: Answered; readonly insert: (session: ClientSession) => Promise<Result<ImportRun, Refusal>> },
): Promise<Result<ImportRun, Refusal>> => {
  return store.atomically(async (session) => {
    const faster = await answered(session);
    if (faster) return faster;
    for (const alike of byTable(drafts)) {
      const history = [openingEntry(process, subject, alike[0])];
      const inserted = await store.insertAll<CaseRecord<F, X>>(model, alike, { history }, session);
      if (!inserted.ok) return inserted;
    }
    return insert(session);
  });
};

/** Bulk import (X15): the drafts and the report are written together, so a crash leaves nothing and a repeat gets the first report. */
export const createImporter = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  const { process, store } = deps;
  const runs = defineImports(store.connection, process.collection);
  return async (subject: Subject, input: ImportInput, signal: AbortSignal): Promise<Result<ImportRun, Refusal>> => {
    const { requestId, fileId } = input;
    const mode = input.mode ?? 'ALL_OR_NOTHING';
    if (!isUuid(requestId)) return err(badRequestId);
    const refusal = openingRefusal(process, subject);
    if (refusal) return err(refusal);
    const request = requestOf(requestId, subject, { fileId, mode });
    const _id = deriveId(process.workflow.process.id, 'import', subject.org, requestId);
    const answered: Answered = async (session) => {
      const earlier = await store.find(runs, _id, session);
      return earlier ? (answeredBefore(earlier, request) ?? err({ code: 'REQUEST_ID_REUSED' })) : undefined;
    };
    const earlier = await answered();
    if (earlier) return earlier;
    const plan = await planned(deps, { subject, requestId, fileId, signal }, mode);
    if (!plan.ok) return plan;
    const run = { _id, org: subject.org, by: subject.id, fileId, ...plan.value.report };
    const insert = (session: ClientSession) => store.insert<ImportRun>(runs, run, { request }, session);
    return written(deps, { subject, drafts: plan.value.drafts }, { answered, insert });
  };
};
