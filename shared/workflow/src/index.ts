export { faultsIn, reachableStates, statesReached } from './faults-in.ts';
export { toMarkdown, toMermaid } from './pages.ts';
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
  requirementsNotMet,
  type StateRefusal,
} from './refusal.ts';
export { actionEnumValue, asksOf, caseActionInputSdl, describe, mutationName, papersOf, personalActions, toSdl } from './sdl.ts';
export {
  type Actors,
  actorsOf,
  type Ask,
  type ClockOwner,
  defineProcess,
  isPanel,
  type Move,
  type Panel,
  type PaperRequirement,
  type ProcessDefinition,
  panel,
  type StateDefinition,
  type Step,
  stateLabel,
  statesLeft,
  type Variant,
  variantFor,
  variantOf,
  type Workflow,
} from './table.ts';
export { type Tab, type WaitingState, waitingStates } from './tabs.ts';
export {
  type Actor,
  applicantRoles,
  availableActions,
  type CasePosition,
  type Command,
  missingPapers,
  type Transition,
  transition,
} from './transition.ts';
