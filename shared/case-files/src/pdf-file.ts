import { Readable } from 'node:stream';
import { type PdfLine, textPdf } from '@anzhu/pdf';
import type { OpenedFile } from '@anzhu/store';

/** The lines as a PDF to be read: the same lines are the same file, byte by byte. */
export const pdfFile = async (name: string, lines: readonly PdfLine[]): Promise<OpenedFile> => {
  const bytes = await textPdf(lines);
  return { stream: Readable.from([bytes]), name, mediaType: 'application/pdf', size: bytes.length };
};
