import type { z } from 'zod';
import type { CloudEvent } from '../cloud-event.ts';
import { defineEvent, type EventDefinition } from '../define-event.ts';
import { partnerService } from '../partner-subject.ts';
import { division } from '../vocabulary.ts';
import { onlyFields } from './only-fields.ts';

/** What partners are told of an internal event. */
export interface PublicEvent {
  /** The internal event. */
  readonly of: EventDefinition;
  /** The public one: its payload has the fields that were named, and the place. */
  readonly definition: EventDefinition;
}

const place = division
  .optional()
  .meta({ description: '所在地行政区划代码, 不详则缺省 / Division it lies in; absent where it is not known' });

/** Makes an internal event public, with these fields of its payload and no other. Its place is added: as the event says, or as is known of its record. */
export const madePublic = (of: EventDefinition, fields: readonly string[]): PublicEvent => {
  const { aggregate, event, version, zh, en } = of;
  const data: z.ZodObject = onlyFields(of.data, fields).extend({ division: place });
  const type = `${partnerService}.${aggregate}.${event}.v${version}` as const;
  return { of, definition: defineEvent({ type, zh, en, data }) };
};

/** The payload partners are told: fields that are not public are dropped. Fails where the event breaks its contract. */
export const publicData = (
  { definition }: PublicEvent,
  data: CloudEvent['data'],
  place: string | undefined,
): Readonly<Record<string, unknown>> => definition.data.parse({ ...data, ...(place === undefined ? {} : { division: place }) });
