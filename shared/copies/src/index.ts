export { constructionReasons, type ProjectCopy, projectCopies } from './project-copy.ts';
export { type UnitCopy, unitCopies, unitNames } from './unit-copy.ts';
export { approvalReasons, blacklistReasons, kindReasons, licenseReasons, mergerReasons, qualificationReasons } from './unit-rules.ts';
