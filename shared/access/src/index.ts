export { accountIdOf, audiencesOf, ofBody, ofDesk, ofUnit } from './audience.ts';
export {
  type Action,
  can,
  codeInRegion,
  liesIn,
  oneOf,
  type ReadFilter,
  type Resource,
  readFilter,
  readQuery,
  regionPrefix,
  regionPrefixes,
} from './can.ts';
export { claimsOf, subjectFromClaims } from './claims.ts';
export {
  createInternalTokenMinter,
  createInternalTokenVerifier,
  internalTokenHeader,
  type MintInternalToken,
  type VerifyInternalToken,
} from './internal-token.ts';
export {
  anonymous,
  isSignedIn,
  type OrgKind,
  type Role,
  roleLabel,
  roles,
  type Seat,
  type Subject,
  type UnitKind,
  unitKinds,
  unseated,
} from './subject.ts';
export { createTokenCache } from './token-cache.ts';
