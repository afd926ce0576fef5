export { afterSession } from './after-session.ts';
export {
  type Aggregate,
  type AnsweredRequest,
  defineAggregate,
  type IndexDefinition,
  type OutboxEntry,
  type Own,
  outboxesOf,
  processOf,
  shapeOf,
  type Tables,
  type Timer,
} from './aggregate.ts';
export { type AttachmentStore, createAttachments } from './attachments.ts';
export { answeredBefore, badRequestId, orTwin, type Request, requestOf } from './command-request.ts';
export { type Commit, type EventDraft, versionConflict, withEvents } from './commit.ts';
export { databaseNow } from './database-now.ts';
export { type TriedTimer, triedTimers } from './due-timers.ts';
export { isDuplicateId } from './duplicate-id.ts';
export { entryLog, type LogEntry, type LogRequest, logKey } from './entry-log.ts';
export { eraseNames, type Walked, type WalkedTo } from './erase-names.ts';
export type { Nameless } from './erased-names.ts';
export { fewAtOnce } from './few-at-once.ts';
export { uploadLimits } from './file-kind.ts';
export type { FilePlace, S3Settings } from './file-place.ts';
export { startFileSweep } from './file-sweep.ts';
export { type Floor, raiseFloors } from './floors.ts';
export { entriesOf, type HistoryDraft, pastOf, type StoredHistoryEntry } from './history.ts';
export { type Leadership, startLeadership } from './leadership.ts';
export { type Lease, leaseOf } from './lease.ts';
export { createListing, type ListingRequest } from './listing.ts';
export { loadS3Place } from './load-s3-place.ts';
export { type Loop, startLoop } from './loop.ts';
export type { FileLink, FileMaker, SortOfFile } from './made-files.ts';
export { maskSteps } from './masks.ts';
export { type MeasuredFile, type Measures, measuresOf } from './measured-files.ts';
export { migrate, unready } from './migrate.ts';
export {
  type Digests,
  type Migration,
  type MigrationStep,
  migrationFindings,
  migrationRecords,
} from './migration.ts';
export type { Change, Finding } from './migration-write.ts';
export { nextSerial, type SpentSerial, spendSerials } from './numbering.ts';
export type { FilePart, KnownBytes, OpenedFile, PartWanted } from './opened-file.ts';
export { allOperatorData, operatorData } from './operator-data.ts';
export {
  beyond,
  countUpTo,
  descending,
  type ListPart,
  type Page,
  type PageRequest,
  page,
  pageOf,
  pageOfParts,
  type Window,
  windowOf,
} from './page.ts';
export { pageEach } from './page-each.ts';
export { createPersonalData, type NameRefOf, type PersonalData, type PersonalDataKeys } from './personal-data.ts';
export { createPlaces, type Places } from './places.ts';
export { type CollectionIndexes, prepare } from './prepare.ts';
export { due } from './put-off.ts';
export { recordsById } from './records-by-id.ts';
export { type Recount, recount } from './recount.ts';
export { derivedSteps, differing, type Rewrites, rewriteStep, rewritten } from './rewrite.ts';
export { type SealedTexts, sealedTexts } from './sealed-text.ts';
export { checkSearch, searchPage } from './search.ts';
export type { TicketRequest, UploadTicket } from './stated-files.ts';
export { createStore, type Store } from './store.ts';
export type { Tally, TallyLine } from './tally.ts';
export { type OnTimer, startTicker, type Timed } from './ticker.ts';
export { inTransaction } from './transaction.ts';
export type { Walk } from './walk.ts';
