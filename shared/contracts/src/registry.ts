import type { z } from 'zod';
import { certificateEvents } from './certificate.events.ts';
import type { CloudEvent } from './cloud-event.ts';
import { enterpriseEvents } from './enterprise.events.ts';
import { equipmentEvents } from './equipment.events.ts';
import { personnelEvents } from './personnel.events.ts';
import { supervisionEvents } from './supervision.events.ts';

/** Every event a service may publish. */
export const allEvents = [...enterpriseEvents, ...personnelEvents, ...supervisionEvents, ...equipmentEvents, ...certificateEvents] as const;

type AnyEvent = (typeof allEvents)[number];
export type EventType = AnyEvent['type'];

/** The payload of an event, by its name. */
export type EventData<Type extends EventType> = z.output<Extract<AnyEvent, { type: Type }>['data']>;

/** The whole event as a consumer sees it, by its name. */
export type EventOf<Type extends EventType> = Omit<CloudEvent, 'type' | 'data'> & { readonly type: Type; readonly data: EventData<Type> };

const byType: ReadonlyMap<string, AnyEvent> = new Map(allEvents.map((event) => [event.type, event]));

export const findEvent = (type: string): AnyEvent | null => byType.get(type) ?? null;
