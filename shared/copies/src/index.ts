export { certificateFaults, dutyFaults, otherDuty, unfilledDuties } from './duty-faults.ts';
export { forgetNames } from './forget-names.ts';
export { nameErasures } from './name-erasures.ts';
export { mostMergesInARow, personCopies, type StaffCounts } from './person-copies.ts';
export { heldAs, isValidOn, type KnownPerson, type PersonCopy, type Persons, type QualificationCopy, staffMember } from './person-copy.ts';
export { constructionReasons, mayReadProject, type ProjectCopy, projectCopies } from './project-copy.ts';
export { type QualificationSource, qualificationSources } from './qualification-source.ts';
export { type UnitCopy, unitCopies, unitNames } from './unit-copy.ts';
export { approvalReasons, blacklistReasons, kindReasons, licenseReasons, mergerReasons, qualificationReasons } from './unit-rules.ts';
