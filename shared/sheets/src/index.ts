export { type Cell, columnLetters, dateOfSerial, type Found } from './cell.ts';
export { type FoundSheet, type ReadLimits, readWorkbook, type Unreadable } from './read.ts';
export type { FoundRow } from './sheet-listener.ts';
export type { SheetColumn } from './sheet-xml.ts';
export { type Workbook, writeWorkbook } from './write.ts';
