export { type PdfLine, textPdf } from './text-pdf.ts';
