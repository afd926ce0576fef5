import { type CaseDeps, type CaseRecord, createLists, flagRefusal, type ListRequest } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { exportColumns } from './export-columns.ts';
import { createListExport } from './list-export.ts';

type Asked = Pick<ListRequest, 'tab' | 'phase' | 'filter'>;

/** The export of a process's list (X15), within the same scope and conditions. */
export const createExport = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  const { queryOf, completed, walk } = createLists(deps);
  const exported = createListExport<CaseRecord<F, X>, Asked>({
    kind: `export:${deps.process.workflow.process.id}`,
    name: deps.process.workflow.process,
    columns: exportColumns(deps.process),
    queryOf,
    completed,
    walk,
    files: deps.files,
    clock: deps.store.clock,
  });
  type Link = typeof exported.link;
  const link = (...[subject, { tab, phase, filter, search }, locale]: Parameters<Link>): ReturnType<Link> => {
    const wrong = flagRefusal(deps.process, { filter });
    return wrong ? err(wrong) : exported.link(subject, { tab, phase, filter, search }, locale);
  };
  return { ...exported, link };
};
