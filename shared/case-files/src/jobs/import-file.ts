import type { CheckedFiles } from '@anzhu/casework';
import { err, type Fault, ok, type Result } from '@anzhu/kernel';
import { type FoundSheet, readWorkbook, type Unread } from '@anzhu/sheets';

/** One transaction carries so many within the limits of MongoDB. */
export const mostRows = 2_000;
const headRows = 2;
const megabyte = 1_048_576;
const mostBytes = 10 * megabyte;
const limits = { rows: mostRows + headRows, unpacked: 32 * megabyte } as const;

const unreadable: Readonly<Record<Exclude<Unread, 'ABANDONED'> | 'WRONG_TYPE' | 'UNKNOWN_FILE', Omit<Fault, 'path' | 'code'>>> = {
  DAMAGED: { zh: '文件已损坏或不是XLSX工作簿', en: 'The file is damaged or no XLSX workbook' },
  TOO_LARGE: { zh: '文件过大或过于复杂', en: 'The file is too large or takes too long to read' },
  TOO_MANY_ROWS: { zh: `一次至多导入${mostRows}行`, en: `At most ${mostRows} rows are imported at once` },
  WRONG_TYPE: { zh: '请上传XLSX文件', en: 'Upload an XLSX file' },
  UNKNOWN_FILE: { zh: '附件不存在', en: 'There is no such file' },
};

const faultOf = (code: keyof typeof unreadable): readonly Fault[] => [{ path: 'fileId', code, ...unreadable[code] }];

interface Of {
  readonly fileId: string;
  readonly org: string;
}

/** The name of an uploaded workbook, which is kept for as long as an import may take; or what can be said against it without reading it. */
export const workbookNamed = async (files: Pick<CheckedFiles, 'hold'>, { fileId, org }: Of): Promise<Result<string, readonly Fault[]>> => {
  const { files: found, faults } = await files.hold([fileId], org);
  const file = found.get(fileId);
  if (!file) return err(faults.map((one) => ({ ...one, path: 'fileId' })));
  if (!/\.xlsx$/i.test(file.name)) return err(faultOf('WRONG_TYPE'));
  return file.size > mostBytes ? err(faultOf('TOO_LARGE')) : ok(file.name);
};

/** What stands in it, or why nothing can be read; null where the reading was broken off. */
export const sheetIn = async (
  files: Pick<CheckedFiles, 'read'>,
  { fileId, org }: Of,
  signal: AbortSignal,
): Promise<Result<FoundSheet, readonly Fault[]> | null> => {
  const bytes = await files.read(fileId, org);
  if (!bytes.ok) return err(faultOf('UNKNOWN_FILE'));
  const sheet = await readWorkbook(bytes.value, limits, signal);
  if (sheet.ok) return sheet;
  return sheet.error === 'ABANDONED' ? null : err(faultOf(sheet.error));
};
