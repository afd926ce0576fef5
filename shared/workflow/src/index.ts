export { type Button, type ButtonAsk, type ButtonChoice, buttonsOf, openingAsks } from './buttons.ts';
export { toMermaid } from './diagram.ts';
export { revealing, type Unnamed, withoutActor } from './disclosure.ts';
export { faultsIn } from './faults-in.ts';
export { awaitedAfter, awaitedIn, everAwaits, type FollowUp, followUpsIn, isAsked, isOffered, markOf } from './follow-ups.ts';
export { type PageNames, toMarkdown } from './pages.ts';
export { isDecided, type Phase, phaseOf, phases, type Stage, stagesOf, statesInPhase } from './phases.ts';
export type { Actor, CasePosition, CaseStanding, Command, Transition } from './position.ts';
export { reachableStates, statesReached } from './reach.ts';
export {
  type AllowedAction,
  type BlockReason,
  badUserInput,
  blocked,
  type EdgeRefusal,
  type HistoryEntry,
  notFound,
  type Reference,
  type Refusal,
  type Remedy,
  requirementsNotMet,
  type StateRefusal,
} from './refusal.ts';
export { missingPapers } from './requirements.ts';
export { type Reviewed, reviewedOnce } from './reviewed-once.ts';
export { type ReviewedTwice, reviewedTwice } from './reviewed-twice.ts';
export {
  actionEnumValue,
  asksOf,
  caseActionInputSdl,
  describe,
  isReplaced,
  listField,
  mutationName,
  papersOf,
  papersOfVariant,
  personalActions,
  toSdl,
  withReceived,
} from './sdl.ts';
export {
  type ActionOf,
  type Actors,
  type AnswersOf,
  type AnswersTo,
  type Ask,
  type AskOf,
  type Asks,
  actionLabel,
  actorsOf,
  type ClockOwner,
  type DayBound,
  defineProcess,
  isPanel,
  type Move,
  movesIn,
  type Panel,
  type PaperRequirement,
  type PartySeat,
  type ProcessDefinition,
  panel,
  partySeat,
  type RuleKey,
  type StateDefinition,
  type Step,
  seatActors,
  stateLabel,
  statesLeft,
  type Variant,
  variantFor,
  variantOf,
  type Workflow,
} from './table.ts';
export {
  type Awaited,
  awaitedActors,
  decidingRoles,
  flaggedStates,
  flagsAsking,
  flagsAwaited,
  type Tab,
  type WaitingState,
  waitingStates,
} from './tabs.ts';
export { anyUnit, applicantRoles, availableActions, pushingSystem, transition } from './transition.ts';
export { initiate, inXinjiang, pass, passed } from './xinjiang-words.ts';
