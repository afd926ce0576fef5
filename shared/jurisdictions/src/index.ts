export { batchName } from './batch-names.ts';
export { dismantling, dismantlingReport } from './dismantling.ts';
export { jurisdictionFaults } from './faults.ts';
export type { Institutions, Jurisdiction, LicenseBusiness, NumberKind } from './jurisdiction.ts';
export { jurisdictionOf, jurisdictions } from './jurisdictions.ts';
export {
  classLetter,
  type Numbered,
  numberCheck,
  type OwnNumber,
  oldFilingNumber,
  ownNumber,
  readNumber,
  serialScope,
  typedNumber,
  writeNumber,
  writtenNumber,
} from './numbers.ts';
export { issuerOf, receives } from './receiving.ts';
