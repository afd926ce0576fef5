import { isSignedIn, type Subject } from '@anzhu/access';
import type { CheckedFiles } from '@anzhu/casework';
import type { Locale } from '@anzhu/graphql';
import { type Bilingual, type Clock, err, localDate, ok, type Result } from '@anzhu/kernel';
import { type Cell, writeWorkbook } from '@anzhu/sheets';
import { checkSearch, type createListing, type FileLink, type OpenedFile } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';

/** One column of an exported list: what it is called, and what it shows of a record. */
export interface ExportColumn<R> {
  readonly label: Bilingual;
  readonly cell: (record: R, locale: Locale) => Cell;
}

/** A list as it is exported: what is asked of it beside a search, and how it is read. */
export interface ExportedList<R, Asked extends object> {
  readonly kind: string;
  readonly name: Bilingual;
  readonly columns: readonly ExportColumn<R>[];
  /** None where the subject may read nothing. */
  readonly queryOf: (subject: Subject, asked: Asked) => Record<string, unknown> | undefined;
  /** What was asked, with what is to be looked up for its query. */
  readonly completed?: (subject: Subject, asked: Asked) => Promise<Asked>;
  readonly walk: ReturnType<typeof createListing<R>>['walk'];
  readonly files: Pick<CheckedFiles, 'link' | 'offer'>;
  readonly clock: Clock;
}

/** What a link stands for: who asked for which list in which language. No name of a person is in it. */
export interface Export<Asked> {
  readonly subject: Pick<Subject, 'id' | 'org' | 'orgKind' | 'unitKinds' | 'region' | 'roles'>;
  readonly asked: Asked;
  readonly search: string;
  readonly locale: Locale;
}

type Searched = { readonly search?: string | null | undefined };

/** A file to be fetched, for ten minutes. */
export interface FileTicket extends FileLink {
  readonly fileName: string;
}

export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What an export does not show; the log is the largest part of a record. */
const unseen = { history: 0, timers: 0, searchText: 0, partyOrgs: 0 } as const;

const exportMaker = <R, Asked extends object>(list: ExportedList<R, Asked>, fileName: (locale: Locale) => string) => {
  const { name, columns, queryOf, walk, completed = async (_, asked) => asked } = list;
  async function* rows({ subject, asked, search, locale }: Export<Asked>, signal: AbortSignal) {
    const who = { ...subject, name: '' };
    const filter = queryOf(who, await completed(who, asked));
    if (!filter) return;
    const batches = walk(filter as never, { search }, { signal, projection: unseen });
    for await (const batch of batches) yield batch.map((record) => columns.map(({ cell }) => cell(record, locale)));
  }
  return (asked: Export<Asked>): Result<OpenedFile, Refusal> => {
    const { locale } = asked;
    const stream = writeWorkbook({
      name: name[locale],
      columns: columns.map(({ label }) => ({ heading: label[locale] })),
      rows: (signal) => rows(asked, signal),
    });
    return ok({ stream, name: fileName(locale), mediaType: sheetType });
  };
};

/** The export of a list (X15): a link bound to who asks and for what, and the file, made while it is fetched. */
export const createListExport = <R, Asked extends object>(list: ExportedList<R, Asked>) => {
  const fileName = (locale: Locale): string => `${list.name[locale]} ${localDate(list.clock())}.xlsx`;
  const link = (subject: Subject, { search, ...rest }: Asked & Searched, locale: Locale): Result<FileTicket, Refusal> => {
    const text = checkSearch(search ?? '');
    if (!text.ok) return text;
    const asked = rest as unknown as Asked;
    if (!list.queryOf(subject, asked)) return err({ code: isSignedIn(subject) ? 'FORBIDDEN' : 'UNAUTHENTICATED' });
    const { id, org, orgKind, unitKinds, region, roles } = subject;
    const ticket: Export<Asked> = { subject: { id, org, orgKind, unitKinds, region, roles }, asked, search: text.value, locale };
    const linked = list.files.link(list.kind, ticket);
    return linked.ok ? ok({ ...linked.value, fileName: fileName(locale) }) : linked;
  };
  return { kind: list.kind, make: exportMaker(list, fileName), link };
};
