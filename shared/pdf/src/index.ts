export { type PdfLine, textPdf, withCodes } from './text-pdf.ts';
export { whyUnreadable } from './unreadable.ts';
