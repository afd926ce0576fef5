export { authorityName } from './authorities.ts';
export { canonicalCode, canonicalName, nameKey, personNameKey, tidyName } from './canonical.ts';
export { type CitizenId, checkCitizenId, maskCitizenId } from './citizen-id.ts';
export { type Coordinates, checkCoordinates, distanceMetres } from './coordinates.ts';
export { cityLetter, provinceAbbreviation } from './division-letters.ts';
export { type Division, type DivisionLevels, division, divisionLevels, isDivision } from './divisions.ts';
export type { IdentifierFault } from './fault.ts';
export { characterFault, freeTextFault } from './free-text.ts';
export {
  checkNumberPattern,
  formatNumber,
  type NumberPart,
  type NumberParts,
  type NumberPattern,
  parseNumber,
  partName,
  patternParts,
} from './number-pattern.ts';
export { checkMobile, checkPhone } from './phone.ts';
export { checkPermitNumber, checkProjectCode } from './project-numbers.ts';
export {
  checkSpecialOperationNumber,
  type SpecialOperation,
  type SpecialOperationNumber,
  specialOperations,
} from './special-operation.ts';
export { syntheticCitizenId, syntheticUscc } from './synthetic.ts';
export { checkUscc, type Uscc } from './uscc.ts';
