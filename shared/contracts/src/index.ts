export { type CloudEvent, cloudEvent, sourceOf, streamOf, subjectOf, subjectsOf, subjectsOfAggregate } from './cloud-event.ts';
export { defineEvent, draftEvent, type EventDefinition, type EventDraft, partsOfType } from './define-event.ts';
export * from './enterprise.events.ts';
export { epochBegunOf } from './epoch.events.ts';
export * from './equipment.events.ts';
export * from './personnel.events.ts';
export { allEvents, type EventData, type EventOf, type EventType, findEvent } from './registry.ts';
export * from './supervision.events.ts';
export { unheard } from './unheard.ts';
