import type { Subject } from '@anzhu/access';
import type { CheckedFiles, Form } from '@anzhu/casework';
import type { Locale } from '@anzhu/graphql';
import { type Bilingual, err, ok, type Result } from '@anzhu/kernel';
import { writeWorkbook } from '@anzhu/sheets';
import type { OpenedFile } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { templateColumns } from './import-fields.ts';
import { mostRows } from './jobs/import-file.ts';
import { type FileTicket, sheetType } from './list-export.ts';

async function* noRows() {
  yield* [];
}

interface Template extends Bilingual {
  /** Of what is imported. */
  readonly id: string;
  /** Its fields are the columns. */
  readonly form: Form;
}

/** The workbook to be filled in for an import (X15): keys in its hidden first row, headings in both languages, lists of the choices. */
export const createTemplate = ({ id, zh, en, form }: Template, files: Pick<CheckedFiles, 'link'>) => {
  const kind = `template:${id}`;
  const names: Readonly<Record<Locale, string>> = { zh: `${zh}导入模板.xlsx`, en: `${en} import template.xlsx` };
  const make = ({ locale }: { readonly locale: Locale }): Result<OpenedFile, Refusal> =>
    ok({
      stream: writeWorkbook({ name: zh, columns: templateColumns(form), rows: noRows, rowsToFill: mostRows }),
      name: names[locale],
      mediaType: sheetType,
    });
  const link = ({ org }: Subject, locale: Locale): Result<FileTicket, Refusal> => {
    if (org === '') return err({ code: 'UNAUTHENTICATED' });
    const linked = files.link(kind, { locale });
    return linked.ok ? ok({ ...linked.value, fileName: names[locale] }) : linked;
  };
  return { kind, make, link };
};
