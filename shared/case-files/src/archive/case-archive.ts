import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { CheckedFiles } from '@anzhu/casework';
import type { PdfLine } from '@anzhu/pdf';
import type { FilePart, OpenedFile, PartWanted } from '@anzhu/store';
import { type ArchivedCase, type ArchiveTitle, factLines, type IndexedFile, indexLines, paperLabel } from './archive-papers.ts';
import type { Printer } from './printer.ts';
import { type ZipEntry, zipBytes, zipLayout } from './stored-zip.ts';

/** What is put together. */
export interface CaseArchive {
  readonly title: ArchiveTitle;
  /** In order; the caller has checked who asks. */
  readonly cases: readonly ArchivedCase[];
  readonly files: Pick<CheckedFiles, 'measured' | 'openPart'>;
  /** What was printed for the cases, paper by paper. */
  readonly papers: readonly (readonly PdfLine[])[];
  readonly printer: Printer;
}

interface ArchivedFile extends ZipEntry, IndexedFile {
  readonly read: (part: FilePart) => Promise<Readable>;
}

interface Named {
  readonly fileId: string;
  readonly name: string;
  readonly label: string;
}

const number = (at: number, digits: number): string => String(at + 1).padStart(digits, '0');

/** Systems take names of 255 bytes; a number stands before. */
const mostOfStem = 200;

const cut = (stem: string): string =>
  Buffer.from(stem)
    .subarray(0, mostOfStem)
    .toString()
    .replace(/\uFFFD+$/u, '');

/** A name that every system takes as that of a file, its ending kept. */
const plainName = (name: string): string => {
  const plain = name.replaceAll(/[\\/:*?"<>|\p{C}]/gu, '_').replace(/[. ]+$/u, '');
  const [ending = ''] = /\.[^.]{1,10}$/u.exec(plain) ?? [];
  return `${cut(plain.slice(0, plain.length - ending.length))}${ending}`;
};

const papersOf = (cases: readonly ArchivedCase[]): readonly Named[] =>
  cases.flatMap((one, at) => {
    const folder = `${number(at, 3)} ${one.process.workflow.process.zh}`;
    return one.record.papers.map(({ fileId, name }, nth) => ({
      fileId,
      name: `${folder}/${number(nth, 2)} ${plainName(name)}`,
      label: paperLabel(one, nth),
    }));
  });

const printing =
  (print: Printer) =>
  async (name: string, label: string, lines: readonly PdfLine[]): Promise<ArchivedFile> => {
    const { bytes, ...measures } = await print(name, lines);
    const read = async ({ start, end }: FilePart) => Readable.from([bytes.subarray(start, end + 1)]);
    return { ...measures, name, label, size: bytes.length, read };
  };

const sentFiles = async ({ cases, files }: CaseArchive) => {
  const named = papersOf(cases);
  const measured = await files.measured([...new Set(named.map(({ fileId }) => fileId))]);
  const found = named.flatMap(({ fileId, name, label }): readonly ArchivedFile[] => {
    const file = measured.get(fileId);
    return file ? [{ ...file, name, label, read: (part) => files.openPart(fileId, part) }] : [];
  });
  return { found, missing: named.filter(({ fileId }) => !measured.has(fileId)).map(({ name }) => name) };
};

const onPagesOfTheirOwn = (papers: CaseArchive['papers']): readonly PdfLine[] =>
  papers.flatMap((lines) => lines.map((line, at) => (at === 0 ? { ...line, startsPage: true as const } : line)));

/** What the cases say, and what was printed for them. */
const printedFor = async ({ title, cases, papers, printer }: CaseArchive): Promise<readonly ArchivedFile[]> => [
  await printing(printer)('业务.pdf', '各项业务的内容', factLines(title, cases)),
  ...(papers.length > 0 ? [await printing(printer)('文书.pdf', '监督计划书、整改通知书、中止监督告知书', onPagesOfTheirOwn(papers))] : []),
];

/** Tells what the bytes are made of from anything else. */
const etagOf = (all: readonly ArchivedFile[]): string => {
  const told = all.map(({ name, sha256 }) => `${sha256} ${name}\n`).join('');
  return `"${createHash('sha256').update(told).digest('hex')}"`;
};

/** The papers of cases in one file, with an index and what the cases say: as long as nothing of it changes the same bytes, of which any part can be had; another `etag` tells of a change. */
export const archiveFile = async (archive: CaseArchive, wanted: PartWanted | undefined): Promise<OpenedFile> => {
  const { title, printer } = archive;
  const { found, missing } = await sentFiles(archive);
  const files = [...(await printedFor(archive)), ...found];
  const all = [await printing(printer)('目录.pdf', '目录', indexLines(title, files, missing)), ...files];
  const layout = zipLayout(all);
  const [size, etag] = [layout.size, etagOf(all)];
  const part = wanted?.({ size, etag }) ?? { start: 0, end: size - 1 };
  const open = (entry: number, of: FilePart) => (all[entry] as ArchivedFile).read(of);
  return { stream: Readable.from(zipBytes(layout, open, part)), name: `${title.title}.zip`, mediaType: 'application/zip', size, etag };
};
