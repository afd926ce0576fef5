import type { Subject } from '@anzhu/access';
import type { CheckedFiles } from '@anzhu/casework';
import { edgeError } from '@anzhu/graphql';
import { dayInWords, err, localDate, ok } from '@anzhu/kernel';
import type { PdfLine } from '@anzhu/pdf';
import type { OpenedFile } from '@anzhu/store';
import { type EdgeRefusal, notFound } from '@anzhu/workflow';
import type { FileTicket } from './list-export.ts';
import { pdfFile } from './pdf-file.ts';

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

/** The paper line by line. */
export const paperLines = ({ title, number, addressee, paragraphs, signedBy, signedAt }: PrintedPaper): readonly PdfLine[] => [
  { text: title, size: sizes.title, align: 'center' },
  { text: `编号：${number}`, size: sizes.small, align: 'right' },
  { text: '', size: sizes.text },
  ...(addressee === undefined ? [] : [{ text: addressee, size: sizes.text }]),
  ...paragraphs.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ text: `${label}：${text}`, size: sizes.text }])),
  { text: '', size: sizes.text },
  { text: `${signedBy}（盖章）`, size: sizes.text, align: 'right' },
  ...(signedAt === null ? [] : [{ text: dayInWords(localDate(signedAt)), size: sizes.text, align: 'right' as const }]),
];

/** What the file of a paper is called. */
export const paperFileName = ({ title, number }: Pick<PrintedPaper, 'title' | 'number'>): string => `${title} ${number}.pdf`;

/** The paper as a file to be read: the same paper is the same file, byte by byte. */
export const printedFile = (paper: PrintedPaper): Promise<OpenedFile> => pdfFile(paperFileName(paper), paperLines(paper));

interface Printing {
  /** Names the kind of paper among the files a service makes. */
  readonly kind: string;
  readonly files: Pick<CheckedFiles, 'link' | 'offer'>;
  /** The paper of a record, as it is when the file is read. */
  readonly fileOf: (id: string) => Promise<OpenedFile | null>;
}

interface Asked {
  readonly id: string;
  readonly subject: Pick<Subject, 'org'>;
}

/** Papers that are printed while they are fetched, so that nothing is kept; whoever gives the link has checked that its reader may read the record. Of one without a file name there is none. */
export const createPrinting = ({ kind, files, fileOf }: Printing) => {
  files.offer<Asked>(kind, 'PAPER', async ({ id }) => {
    const file = await fileOf(id);
    return file ? ok(file) : err(notFound);
  });
  return (id: string, { org }: Pick<Subject, 'org'>, fileName: string | null): FileTicket | null => {
    if (fileName === null) return null;
    const linked = files.link(kind, { id, subject: { org } } satisfies Asked);
    if (!linked.ok) throw edgeError(linked.error as EdgeRefusal);
    return { ...linked.value, fileName };
  };
};
