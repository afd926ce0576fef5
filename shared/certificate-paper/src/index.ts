export { openVerifier, type Unverified, type Verifier } from './check/verifier.ts';
export { type FileVerdict, type StatusAsked, verifyFile } from './check/verify-file.ts';
export type { EditionOfFile } from './drawing/edition-words.ts';
export type { Watermark } from './drawing/watermark.ts';
export type { Face } from './face/face.ts';
export { faultsInFace } from './face/faults.ts';
export { type Undrawable, undrawable } from './face/undrawable.ts';
export { openPress, type PaperRefusal, type Papers, type Press, type Sealing } from './press/press.ts';
export { type KeyRing, openKeyRing } from './seal/key-ring.ts';
export { type KeptKeys, type KeyRingStore, keyRingFile } from './seal/key-ring-store.ts';
export type { Seal, SealProvider, Trust, TrustedSeal } from './seal/seal.ts';
export { type ListRefusal, readStatusList, type StatusListHead, signedList } from './status/signed-status-list.ts';
export {
  type Listed,
  openCodes,
  type StatusAnswer,
  type StatusEntry,
  type StatusList,
  statusIn,
  statusOnDay,
  unknownAt,
} from './status/status-list.ts';
