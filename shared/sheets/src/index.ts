export { type Cell, columnLetters, type Found, type Untaken } from './cell.ts';
export type { FoundRow } from './reading/found-rows.ts';
export { type ReadLimits, readWorkbook, type Unread } from './reading/read.ts';
export type { FoundSheet } from './reading/read-sheet.ts';
export { type SheetColumn, xmlEscaped } from './sheet-xml.ts';
export { type Workbook, writeWorkbook } from './write.ts';
