export { type CaseMove, caseMovedOf } from './case.events.ts';
export * from './certificate.events.ts';
export {
  type CloudEvent,
  cloudEvent,
  sourceOf,
  streamOf,
  subjectOf,
  subjectOfEvent,
  subjectsOf,
  subjectsOfAggregate,
} from './cloud-event.ts';
export { defineEvent, draftEvent, type EventDefinition, type EventDraft, partsOfType } from './define-event.ts';
export * from './dismantling.events.ts';
export * from './enterprise.events.ts';
export { epochBegunOf } from './epoch.events.ts';
export * from './equipment.events.ts';
export * from './mending.events.ts';
export { partnerService, placeTokens } from './partner-subject.ts';
export * from './person.events.ts';
export * from './personnel.events.ts';
export { publicContracts, publicEvents, publicKinds } from './public/catalogue.ts';
export { placeLeft } from './public/place-left.ts';
export { type PublicEvent, publicData } from './public/public-event.ts';
export { withheld } from './public/withheld.ts';
export { changeStreamOf, changeSubjectOf, changesOf, missedChangesOf, type RecordChange, recordChange } from './record-change.ts';
export { allEvents, type EventData, type EventOf, type EventType, findEvent } from './registry.ts';
export * from './supervising.events.ts';
export * from './supervision.events.ts';
export { unheard } from './unheard.ts';
export {
  useRegistrationApproved,
  useRegistrationCorrected,
  useRegistrationEnded,
  useRegistrationEvents,
  useRegistrationInspectionDue,
  useRegistrationRenewed,
} from './use-registration.events.ts';
export type { Awaited } from './vocabulary.ts';
