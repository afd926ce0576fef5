export { pastOf } from '@anzhu/store';
export { actionsFor, mayEdit, mayOpen, mayRead, openingRefusal, system } from './actor.ts';
export { addPapers } from './add-papers.ts';
export { decidesBlind } from './blind.ts';
export { canonicalCases, renamedCases, retitledCases } from './canonical-cases.ts';
export { createCaseLog, type LoggedEntry } from './case-log.ts';
export { defineCases } from './case-model.ts';
export type { CaseRecord, HandedOn, Paper } from './case-record.ts';
export { caseReferences } from './case-references.ts';
export type { ActInput, OpenInput, SaveInput } from './commands.ts';
export { type Condition, given, holdsIn, is, where } from './condition.ts';
export { valueLabel } from './condition-words.ts';
export { type Decision, decide } from './decide.ts';
export { boundsOf, declarationOf, declaring, type FieldRule, isAskedIn, rulesOf, type Source } from './declaration.ts';
export { declaredFaults } from './declared-faults.ts';
export type { Alongside, CaseDeps, CheckedFiles, SecretBox } from './deps.ts';
export { type DisclosureAsked, disclosed, disclosuresPerHour } from './disclosure.ts';
export type { Content } from './draft.ts';
export { type DueBounds, dueBounds } from './due-filter.ts';
export { type FieldMeta, fieldOf, isSealed, itemOf, metaOf, type Sealed, type SecretKind, unwrapped } from './field.ts';
export { refuseAt } from './field-fault.ts';
export { attentionOf, type Flags, flagRefusal, flagsTold } from './flags.ts';
export {
  awaitAgain,
  awaitsFor,
  type Beginning,
  followUpsFor,
  markFollowed,
  namesPersons,
  type PersonIds,
  type Prefilled,
  stillAwaited,
} from './follow-ups.ts';
export { checkForm, type Form, type FormOf, fieldLabel, mapSecrets, withoutNulls } from './form.ts';
export type { Guard } from './guard-type.ts';
export { type HandOver, handOver, handOverEntry, passedEntry } from './handed-over.ts';
export { begunAnewAs, inWords } from './in-words.ts';
export { type Act, variantOfCase } from './judge.ts';
export { keepRefusal, keptEntry, mayKeep, stated, statedInput } from './keeping.ts';
export { recountedLimit, recountLimits } from './limits.ts';
export { createLists, type ListRequest, submittedFor } from './list.ts';
export type { CaseOrder } from './list-order.ts';
export { type ListedTogether, listTogether, type PartOfList } from './list-together.ts';
export {
  type CaseModule,
  type CasePrint,
  type CasePrints,
  type CaseServices,
  type CasesOf,
  type Certifies,
  caseModule,
  type ListedModule,
  type OpenedCases,
  type OpenedOf,
  openCases,
} from './module.ts';
export { movesOf } from './moved.ts';
export { namingFields, namingLabels } from './named-faults.ts';
export { newCase } from './new-case.ts';
export { isSeriesBehind } from './numbering.ts';
export { openingEntry } from './open.ts';
export { comesFromOutside } from './outside.ts';
export { pendingOthers } from './pending-others.ts';
export { checksPerHour, personNotFound, withinChecks } from './person-checks.ts';
export { placeField } from './place-field.ts';
export { placeOf } from './place-of.ts';
export { expectTaken, ifOffered, timersOf } from './platform.ts';
export {
  type Circumstances,
  defineCaseProcess,
  type Effect,
  type FactLoader,
  type Opener,
  type Process,
  type ProcessOver,
} from './process.ts';
export { initiationOf, progressOf } from './progress.ts';
export { readableCases } from './readable-cases.ts';
export { type Faces, type Referable, type References, type RefField, refFields } from './references.ts';
export { restateCases } from './restate-cases.ts';
export { limitDaysLeft } from './resting-limit.ts';
export { type NumberSeries, spentNumbers } from './spent-numbers.ts';
export { called, checked, code, name, naming, paperFile, ref, secret, text, unitCode } from './text-fields.ts';
export type { Trial } from './try.ts';
export { type NamesOfUnits, nameNotes } from './unit-names.ts';
export { type Renamed, renameInTitles, renameUnit } from './unit-renamed.ts';
export { entryTold } from './untold.ts';
export { type Cases, createCases } from './use-case.ts';
export { choice, date, flag, group, number, several } from './value-fields.ts';
export { webAddress } from './web-address.ts';
export { type OfferedAction, offeredActions } from './withheld.ts';
