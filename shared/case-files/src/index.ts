export { createExport } from './export.ts';
export { cellText, decidedReader, fieldReader, saidIn } from './export-columns.ts';
export { createImporter, type ImportInput } from './import.ts';
export { createTemplate } from './import-template.ts';
export { createListExport, type Export, type ExportColumn, type FileTicket } from './list-export.ts';
export { type PaperSample, sampleFile } from './paper-sample.ts';
