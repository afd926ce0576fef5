export { authorityName, tellAuthorities } from './authorities.ts';
export { canonicalCode, canonicalName, canonicalUrl, erasedName, nameKey, personNameKey, tidyName } from './canonical.ts';
export { type FaceField, type FaceTemplate, faceFields, findTemplate, latestTemplate, type TemplateField } from './certificate-faces.ts';
export { type CertificateKind, type CertificateStatus, certificateKinds, certificateStatuses } from './certificates.ts';
export { type CitizenId, canonicalCitizenId, checkCitizenId, maskCitizenId } from './citizen-id.ts';
export { type Coordinates, checkCoordinates, distanceMetres } from './coordinates.ts';
export { type CraneCategory, craneCategories } from './crane-categories.ts';
export type { AddedDivision, DivisionChanges } from './division-changes.ts';
export { cityLetter, provinceAbbreviation } from './division-letters.ts';
export {
  checkDivision,
  cityOf,
  type Division,
  type DivisionLevels,
  division,
  divisionAndAbove,
  divisionKeys,
  divisionLevels,
  divisionName,
  divisionsIn,
  isDivision,
  keeperOf,
  provinceOf,
  tellDivisions,
  withPredecessors,
} from './divisions.ts';
export {
  checkDutyCode,
  type DutyCode,
  duties,
  fitsDuty,
  installerCodes,
  operatorCodes,
  requiredDuties,
  signallerCodes,
} from './duty-codes.ts';
export type { IdentifierFault } from './fault.ts';
export {
  characterFault,
  foreignFault,
  freeTextFault,
  idNumberFault,
  idNumbersIn,
  linesFault,
  searchFault,
  tidyLines,
} from './free-text.ts';
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
export { checkMobile, checkPhone, maskPhone } from './phone.ts';
export { checkPermitNumber, checkProjectCode } from './project-numbers.ts';
export { checkSafetyCertificateNumber, type SafetyCertificateClass } from './safety-certificate.ts';
export { bigrams, searchable, searchWords } from './search-text.ts';
export {
  checkSpecialOperationNumber,
  type SpecialOperation,
  type SpecialOperationNumber,
  specialOperations,
} from './special-operation.ts';
export { syntheticCitizenId, syntheticUscc } from './synthetic.ts';
export { numberFormat, type TypedFormat, typedFormat } from './typed-pattern.ts';
export { checkUscc, type Uscc } from './uscc.ts';
