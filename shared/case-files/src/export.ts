import type { Subject } from '@anzhu/access';
import { type CaseDeps, createLists, type ListRequest } from '@anzhu/casework';
import type { Locale } from '@anzhu/graphql';
import { err, localDate, ok, type Result } from '@anzhu/kernel';
import { writeWorkbook } from '@anzhu/sheets';
import { checkSearch, type FileLink, type OpenedFile } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { type ExportColumn, exportColumns } from './export-columns.ts';

type Asked = Pick<ListRequest, 'tab' | 'phase' | 'filter' | 'search'>;

/** What a link stands for: who asked for which list in which language. No name of a person is in it. */
interface Export {
  readonly subject: Pick<Subject, 'id' | 'org' | 'orgKind' | 'unitKinds' | 'region' | 'roles'>;
  readonly asked: Asked;
  readonly locale: Locale;
}

/** A file to be fetched, for ten minutes. */
export interface FileTicket extends FileLink {
  readonly fileName: string;
}

export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What an export does not show; the log of a case is its largest part. */
const unseen = { history: 0, papers: 0, timers: 0, searchText: 0, partyOrgs: 0 } as const;

const fileNameOf = <F, X, Facts>({ process, store }: CaseDeps<F, X, Facts>, locale: Locale): string =>
  `${process.workflow.process[locale]} ${localDate(store.clock())}.xlsx`;

const rowsReader = <F, X, Facts>(deps: CaseDeps<F, X, Facts>, columns: readonly ExportColumn<F, X>[]) => {
  const { queryOf, walk } = createLists(deps);
  return async function* ({ subject, asked, locale }: Export, signal: AbortSignal) {
    const filter = queryOf({ ...subject, name: '' }, asked);
    if (!filter) return;
    const batches = walk(filter, asked, { signal, projection: unseen });
    for await (const batch of batches) yield batch.map((record) => columns.map(({ cell }) => cell(record, locale)));
  };
};

const exportMaker = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  const columns = exportColumns(deps.process);
  const rows = rowsReader(deps, columns);
  return (asked: Export): OpenedFile => {
    const { locale } = asked;
    const stream = writeWorkbook({
      name: deps.process.workflow.process[locale],
      columns: columns.map(({ label }) => ({ heading: label[locale] })),
      rows: (signal) => rows(asked, signal),
    });
    return { stream, name: fileNameOf(deps, locale), mediaType: sheetType };
  };
};

/** The export of a process's list (X15): a link bound to who asks and for what, and the file, made while it is fetched. */
export const createExport = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  const kind = `export:${deps.process.workflow.process.id}`;
  const { queryOf } = createLists(deps);
  const link = (subject: Subject, { tab, phase, filter, search }: Asked, locale: Locale): Result<FileTicket, Refusal> => {
    const text = checkSearch(search ?? '');
    if (!text.ok) return text;
    if (!queryOf(subject, { tab, phase, filter })) return err({ code: subject.org === '' ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
    const { id, org, orgKind, unitKinds, region, roles } = subject;
    const asked: Export = {
      subject: { id, org, orgKind, unitKinds, region, roles },
      asked: { tab, phase, filter, search: text.value },
      locale,
    };
    const linked = deps.files.link(kind, asked);
    return linked.ok ? ok({ ...linked.value, fileName: fileNameOf(deps, locale) }) : linked;
  };
  return { kind, make: exportMaker(deps), link };
};
