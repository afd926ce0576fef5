export {
  type Aggregate,
  type AnsweredRequest,
  defineAggregate,
  type IndexDefinition,
  type OutboxEntry,
  type Own,
  prepare,
  type StoredHistoryEntry,
  type Timer,
} from './aggregate.ts';
export { type Lease, leaseOf } from './lease.ts';
export { nextSerial } from './numbering.ts';
export { countUpTo, type Page, type PageRequest, page } from './page.ts';
export { bigrams, searchPage, searchText } from './search.ts';
export { answeredBefore, badRequestId, type Commit, createStore, type EventDraft, type Request, requestOf, type Store, versionConflict } from './store.ts';
export { type OnTimer, startTicker } from './ticker.ts';
