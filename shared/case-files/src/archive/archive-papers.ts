import { type CaseRecord, type Process, variantOfCase } from '@anzhu/casework';
import { localDate } from '@anzhu/kernel';
import type { PdfLine } from '@anzhu/pdf';
import type { Cell } from '@anzhu/sheets';
import { isReplaced, papersOfVariant, withReceived } from '@anzhu/workflow';
import { cellText, exportColumns } from '../export-columns.ts';

/** A case of an archive with the process it is of. */
export interface ArchivedCase {
  readonly process: Process<never, never, never>;
  readonly record: CaseRecord;
}

/** What the papers of an archive say at their head. */
export interface ArchiveTitle {
  readonly title: string;
  readonly about: readonly string[];
}

const sizes = { title: 20, heading: 13, text: 10.5, small: 8 } as const;

const line = (text: string, size: number = sizes.text): PdfLine => ({ text, size });

const headOf = ({ title, about }: ArchiveTitle, part: string): readonly PdfLine[] => [
  { text: `${title} ${part}`, size: sizes.title, align: 'center' },
  ...about.map((said) => line(said)),
];

const said = (cell: Cell): string =>
  typeof cell === 'object' && cell !== null && 'instant' in cell ? localDate(cell.instant) : cellText(cell);

/** What a paper is for, as its case's table calls it, and whether a later one has taken its place. */
export const paperLabel = ({ process, record }: ArchivedCase, at: number): string => {
  const kind = record.papers[at]?.kind ?? '';
  const known = withReceived(process.workflow, papersOfVariant(variantOfCase(process, record as never)));
  const label = known.find((paper) => paper.kind === kind)?.zh ?? kind;
  return isReplaced(process.workflow.process, record.papers, at) ? `${label}(已被后来的文书替代)` : label;
};

type Columns = ReturnType<typeof exportColumns>;

const factsOf = ({ record }: ArchivedCase, columns: Columns): readonly string[] =>
  columns.flatMap(({ label, cell }) => {
    const value = said(cell(record as never, 'zh'));
    return value === '' ? [] : [`${label.zh}：${value}`];
  });

/** What the cases of an archive say, in order: as their lists say it. */
export const factLines = (title: ArchiveTitle, cases: readonly ArchivedCase[]): readonly PdfLine[] => {
  const columns = new Map<ArchivedCase['process'], Columns>();
  for (const { process } of cases) if (!columns.has(process)) columns.set(process, exportColumns(process) as Columns);
  return [
    ...headOf(title, '业务'),
    ...cases.flatMap((one, at) => [
      line(''),
      line(`${at + 1}、${one.process.workflow.process.zh}`, sizes.heading),
      ...factsOf(one, columns.get(one.process) ?? []).map((fact) => line(fact)),
    ]),
  ];
};

/** A file of an archive as its index tells it. */
export interface IndexedFile {
  readonly name: string;
  /** What it is for. */
  readonly label: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages: number | null;
}

const pagesOf = ({ name, pages }: IndexedFile): string => {
  if (pages !== null) return `${pages}页，`;
  return /\.pdf$/i.test(name) ? '页数不明，' : '';
};

/** What an archive holds, in order, each file with its length and sha256; and what was to be there and is not. */
export const indexLines = (title: ArchiveTitle, files: readonly IndexedFile[], missing: readonly string[]): readonly PdfLine[] => [
  ...headOf(title, '目录'),
  line(`共${files.length}个文件`),
  ...files.flatMap((file, at) => [
    line(''),
    line(`${at + 1}. ${file.name}`),
    line(`${file.label}，${pagesOf(file)}${file.size}字节`, sizes.small),
    line(`SHA-256 ${file.sha256}`, sizes.small),
  ]),
  ...missing.map((name) => line(`缺：${name}`)),
];
