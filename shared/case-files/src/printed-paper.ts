import { Readable } from 'node:stream';
import type { Subject } from '@anzhu/access';
import type { CheckedFiles } from '@anzhu/casework';
import { dayInWords, localDate, ok, type Result } from '@anzhu/kernel';
import { type PdfLine, textPdf } from '@anzhu/pdf';
import type { OpenedFile } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { FileTicket } from './list-export.ts';

/** An official paper as it is handed out. */
export interface PrintedPaper {
  readonly title: string;
  readonly number: string;
  /** Whom it is for. */
  readonly addressee?: string;
  /** What it says, point by point; a point without a text is left out. */
  readonly paragraphs: readonly (readonly [label: string, text: string | undefined])[];
  readonly signedBy: string;
  readonly signedAt: Date | null;
}

const sizes = { title: 20, text: 12, small: 11 } as const;

const linesOf = ({ title, number, addressee, paragraphs, signedBy, signedAt }: PrintedPaper): readonly PdfLine[] => [
  { text: title, size: sizes.title, align: 'center' },
  { text: `编号：${number}`, size: sizes.small, align: 'right' },
  { text: '', size: sizes.text },
  ...(addressee === undefined ? [] : [{ text: addressee, size: sizes.text }]),
  ...paragraphs.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ text: `${label}：${text}`, size: sizes.text }])),
  { text: '', size: sizes.text },
  { text: `${signedBy}（盖章）`, size: sizes.text, align: 'right' },
  ...(signedAt === null ? [] : [{ text: dayInWords(localDate(signedAt)), size: sizes.text, align: 'right' as const }]),
];

const nameOf = ({ title, number }: Pick<PrintedPaper, 'title' | 'number'>): string => `${title} ${number}.pdf`;

/** The paper as a file to be read: the same paper is the same file, byte by byte. */
export const printedFile = async (paper: PrintedPaper): Promise<OpenedFile> => {
  const bytes = await textPdf(linesOf(paper));
  return { stream: Readable.from([bytes]), name: nameOf(paper), mediaType: 'application/pdf', size: bytes.length };
};

interface Printing {
  /** Names the kind of paper among the files a service makes. */
  readonly kind: string;
  readonly files: Pick<CheckedFiles, 'link' | 'offer'>;
  /** The paper of a record, as it is when the file is read. */
  readonly paperOf: (id: string) => Promise<PrintedPaper | null>;
}

interface Asked {
  readonly id: string;
  readonly subject: Pick<Subject, 'org'>;
}

/** Papers that are printed while they are fetched, so that nothing is kept; whoever gives the link has checked that its reader may read the record. */
export const createPrinting = ({ kind, files, paperOf }: Printing) => {
  files.offer<Asked>(kind, async ({ id }) => {
    const paper = await paperOf(id);
    if (!paper) throw new Error(`${id} has no paper that could be printed`);
    return printedFile(paper);
  });
  return (id: string, { org }: Pick<Subject, 'org'>, named: Pick<PrintedPaper, 'title' | 'number'>): Result<FileTicket, Refusal> => {
    const linked = files.link(kind, { id, subject: { org } } satisfies Asked);
    return linked.ok ? ok({ ...linked.value, fileName: nameOf(named) }) : linked;
  };
};
