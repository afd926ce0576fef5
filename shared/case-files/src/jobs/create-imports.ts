import type { Bilingual } from '@anzhu/kernel';
import type { Store, Timed } from '@anzhu/store';
import { beginner, type ImportDeps } from './begin-import.ts';
import { defineImportJobs, type ImportJob, importStates, keptUntil } from './import-job.ts';
import { type LinesRequest, readLines } from './import-line.ts';
import type { Importable } from './importable.ts';
import { canceller, mayCancel, readerOf } from './read-imports.ts';
import { importTimers } from './run-import.ts';

interface Services extends Pick<ImportDeps, 'files'> {
  readonly store: Store;
}

/** Two imports are read at once in a process; one that takes long keeps its place for this time. */
const bounds = { places: 2, patienceMs: 10 * 60_000 };

const former: Bilingual = { zh: '已不再提供的导入', en: 'An import that is offered no more' };

/** The imports of a service (X15): each is a job that is begun, runs after the answer and survives the process, shows its progress and its report, and can be cancelled. */
export const createImports = ({ store, files }: Services, kinds: readonly Importable[]) => {
  const jobs = defineImportJobs(store.connection);
  const deps: ImportDeps = { store, files, jobs };
  return {
    begin: beginner(deps),
    cancel: canceller(deps, kinds),
    ...readerOf(deps, kinds),
    lines: ({ _id }: ImportJob, request: LinesRequest) => readLines(store.connection, _id, request),
    mayCancel,
    /** What is told of one beside what it holds. */
    labelOf: ({ kind }: ImportJob): Bilingual => kinds.find(({ id }) => id === kind)?.label ?? former,
    stateOf: ({ state }: ImportJob): Bilingual => importStates[state],
    keptUntil: ({ endedAt }: ImportJob): Date | null => endedAt && keptUntil(endedAt),
    timers: [{ model: jobs as never, onTimer: importTimers(deps, kinds), ...bounds }] satisfies readonly Timed[],
  };
};

export type Imports = ReturnType<typeof createImports>;
