import type { Fault, Result } from '@anzhu/kernel';
import type { Commit, OnTimer } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { type ImportRow, type ImportRows, importRows } from '../import-rows.ts';
import type { ImportDeps } from './begin-import.ts';
import { sheetIn } from './import-file.ts';
import { ending, hasEnded, type ImportJob } from './import-job.ts';
import { forgetLines, linesOf, putLines } from './import-line.ts';
import { type Importable, idOfRow, type Plan } from './importable.ts';

/** So many rows are taken, or looked at, between two notes of the progress. */
const batch = 100;

/** For so long the rights with which an import was begun are relied on: nobody keeps them longer by an import that waits. */
const reliedOnMs = 60 * 60_000;

const forbidden: Fault = {
  ...{ path: 'import', code: 'FORBIDDEN' },
  ...{ zh: '发起人已不能导入此业务,其余各行未导入', en: 'Who began it may not import this any more: the other rows were not imported' },
};
const tooOld: Fault = {
  ...{ path: 'import', code: 'BEGUN_TOO_LONG_AGO' },
  ...{
    zh: '发起已逾一小时,须重新确认权限,请将其余各行重新导入',
    en: 'It was begun more than an hour ago and the rights must be seen anew: import the other rows again',
  },
};

interface Run extends ImportDeps {
  readonly kind: Importable;
  readonly stopping: AbortSignal;
}

/** The job as it is after a step of this run; null where the run is over: somebody has cancelled it, goes on with it, or the process stops. */
type Step = Promise<ImportJob | null>;

const isLost = ({ code }: Refusal): boolean => code === 'VERSION_CONFLICT' || code === 'NOT_FOUND';

const steppedTo = (saved: Result<ImportJob, Refusal>): ImportJob | null => {
  if (saved.ok) return saved.value;
  if (isLost(saved.error)) return null;
  throw new Error(`An import was refused: ${JSON.stringify(saved.error)}`);
};

const noted = async ({ store, jobs }: ImportDeps, job: ImportJob, commit: Commit<ImportJob>): Step =>
  steppedTo(await store.save<ImportJob>(jobs, job, commit));

const ended = ({ store }: Pick<ImportDeps, 'store'>, faults: readonly Fault[] = []) =>
  ending(faults.length > 0 ? 'STOPPED' : 'DONE', store.clock(), faults);

/** Why nothing more is imported, also where this version of the service knows no such import. */
const hindrance = ({ store }: ImportDeps, kind: Importable | undefined, { by, createdAt }: ImportJob): readonly Fault[] => {
  if (!kind?.mayImport(by)) return [forbidden];
  return store.clock().getTime() - createdAt.getTime() > reliedOnMs ? [tooOld] : [];
};

/** Records, their lines and the progress in one transaction: a row is taken and told of, or neither. */
const written = async (
  { store, jobs }: Run,
  job: ImportJob,
  { plans, found, commit }: { readonly plans: readonly Plan[]; readonly found: ImportRows; readonly commit: Commit<ImportJob> },
): Step =>
  steppedTo(
    await store.atomically<ImportJob, Refusal>(async (session) => {
      const saved = await store.save<ImportJob>(jobs, job, commit, session);
      if (!saved.ok) return saved;
      for (const plan of plans) {
        const stored = await plan.store(session);
        if (!stored.ok) return stored;
        await putLines(store.connection, { job: job._id, made: linesOf(plan.rows, plan.ids, found.columnOf) }, session);
      }
      return saved;
    }),
  );

const batchesOf = (rows: readonly ImportRow[]): readonly (readonly ImportRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch));

const refusedIn = ({ rows }: Pick<Plan, 'rows'>): number => rows.filter(({ faults }) => faults.length > 0).length;

/** Good rows are taken batch by batch, beginning behind the last that is reported. */
const takeEach = async (run: Run, job: ImportJob, found: ImportRows): Step => {
  let current: ImportJob | null = job;
  for (const rows of batchesOf(found.rows.filter(({ row }) => row > job.lastRow))) {
    if (!current || run.stopping.aborted) return null;
    const plan = await run.kind.plan(current, rows);
    const { read, taken, refused } = current;
    const set = { read: read + rows.length, taken: taken + plan.ids.size, refused: refused + refusedIn(plan) };
    current = await written(run, current, { plans: [plan], found, commit: { set: { ...set, lastRow: rows.at(-1)?.row ?? 0 } } });
  }
  return current && noted(run, current, ended(run));
};

const untaken = (plan: Plan): Plan => ({ ...plan, ids: new Map(), store: async () => ({ ok: true, value: null }) });

/** All rows are looked at, and then taken in one transaction unless one is wrong. */
const takeAll = async (run: Run, job: ImportJob, found: ImportRows): Step => {
  let current: ImportJob | null = job;
  const plans: Plan[] = [];
  for (const rows of batchesOf(found.rows)) {
    if (!current || run.stopping.aborted) return null;
    const plan = await run.kind.plan(current, rows);
    plans.push(plan);
    current = await noted(run, current, { set: { read: current.read + rows.length, refused: current.refused + refusedIn(plan) } });
  }
  if (!current) return null;
  const { set, ...rest } = ended(run);
  const isGood = current.refused === 0;
  const commit = { ...rest, set: { ...set, taken: isGood ? current.read : 0 } };
  return written(run, current, { plans: isGood ? plans : plans.map(untaken), found, commit });
};

/** The rows of the workbook, each checked by itself, against the others and against what is there. */
const rowsOf = async (run: Run, job: ImportJob): Promise<Result<ImportRows, readonly Fault[]> | null> => {
  const { kind, files, stopping } = run;
  const sheet = await sheetIn(files, job, stopping);
  if (!sheet?.ok) return sheet;
  const found = importRows(kind.form, sheet.value);
  if (!found.ok) return found;
  const own = new Set(found.value.rows.map(({ row }) => idOfRow(kind, job, row)));
  const rows = await kind.compared(job.by, found.value.rows, (id) => own.has(id));
  return { ok: true, value: { ...found.value, rows } };
};

const work = async (run: Run, job: ImportJob): Step => {
  const found = await rowsOf(run, job);
  if (!found) return null;
  if (!found.ok) return noted(run, job, ended(run, found.error));
  const counted = await noted(run, job, { set: { total: found.value.rows.length } });
  return counted && (job.mode === 'GOOD_ROWS' ? takeEach : takeAll)(run, counted, found.value);
};

const forget = async ({ store, jobs }: ImportDeps, id: string): Promise<void> => {
  await forgetLines(store.connection, id);
  await jobs.collection.deleteOne({ _id: id as never });
};

/** Nothing of an import of all rows or none is taken before all were seen. */
const seenAnew = ({ mode }: ImportJob) => (mode === 'GOOD_ROWS' ? {} : { read: 0, refused: 0 });

/** What the timers of imports do: run one, or go on with one that another process has left; and forget one whose time is over. */
export const importTimers =
  (deps: ImportDeps, kinds: readonly Importable[]): OnTimer =>
  async (id, { name }, stopping) => {
    if (name === 'forget') return forget(deps, id);
    const job = await deps.store.find(deps.jobs, id);
    if (!job || hasEnded(job)) return;
    const kind = kinds.find((one) => one.id === job.kind);
    const against = hindrance(deps, kind, job);
    const mine = await noted(deps, job, against.length > 0 ? ended(deps, against) : { set: { state: 'RUNNING', ...seenAnew(job) } });
    if (mine && kind && !hasEnded(mine)) await work({ ...deps, kind, stopping }, mine);
  };
