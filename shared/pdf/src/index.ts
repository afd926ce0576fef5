export { type PdfLine, textPdf, withCodes } from './text-pdf.ts';
