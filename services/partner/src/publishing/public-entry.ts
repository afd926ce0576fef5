import { type CloudEvent, type EventDefinition, placeLeft, placeTokens } from '@anzhu/contracts';
import { eventId } from '@anzhu/kernel';
import type { OutboxEntry } from '@anzhu/store';

/** What is told of an event, but for number and place. */
export interface ToTell {
  readonly type: string;
  readonly aggregate: string;
  readonly subject: string;
  readonly time: string;
  readonly recordVersion?: number;
  /** The public fields of its payload. */
  readonly data: CloudEvent['data'];
}

/** How many public events of each aggregate of a record there were, and where it lies. */
export interface Told {
  readonly told: Readonly<Record<string, number>>;
  readonly division?: string;
}

export const toTell = (definition: EventDefinition, { subject, time, recordversion }: CloudEvent, data: CloudEvent['data']): ToTell => ({
  ...{ type: definition.type, aggregate: definition.aggregate, subject, time, data },
  ...(recordversion === undefined ? {} : { recordVersion: recordversion }),
});

const left = ({ subject, time }: ToTell, division: string): ToTell => ({
  ...{ type: placeLeft.type, aggregate: placeLeft.aggregate, subject, time, data: {} },
  ...{ data: { division } },
});

interface Sequel extends Told {
  readonly outbox: readonly OutboxEntry[];
}

const add = ({ told, division, outbox }: Sequel, { type, aggregate, subject, time, recordVersion, data }: ToTell): Sequel => {
  const number = (told[aggregate] ?? 0) + 1;
  const at = new Date(time);
  const versioned = recordVersion === undefined ? {} : { recordVersion };
  const entry = { type, aggregate, aggregateId: subject, number, id: eventId(aggregate, subject, number), at, ...versioned };
  const placed = division === undefined || 'division' in data ? data : { ...data, division };
  return {
    told: { ...told, [aggregate]: number },
    ...(division === undefined ? {} : { division }),
    outbox: [...outbox, { ...entry, data: placed }],
  };
};

const hasMoved = (from: string | undefined, to: string | undefined): from is string =>
  from !== undefined && to !== undefined && placeTokens(from).join() !== placeTokens(to).join();

/** The events of a record in their order, numbered after those before, at its place; where it lay elsewhere until now, that place is told first that it has left. */
export const sequel = (before: Told | null, events: readonly ToTell[], division: string | undefined): Sequel => {
  const start: Sequel = { told: before?.told ?? {}, outbox: [] };
  const [first] = events;
  const moved = first && hasMoved(before?.division, division) ? add(start, left(first, before?.division ?? '')) : start;
  const placed: Sequel = { told: moved.told, outbox: moved.outbox, ...(division === undefined ? {} : { division }) };
  return events.reduce(add, placed);
};
