export { createExport, type FileTicket } from './export.ts';
export { createImporter, type ImportInput } from './import.ts';
export { createTemplate } from './import-template.ts';
export { type PaperSample, sampleFile } from './paper-sample.ts';
