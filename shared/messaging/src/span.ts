import { type CloudEvent, partsOfType, sourceOf, subjectOfEvent } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import { eventIn } from './agreement.ts';
import { eventLog, type LoggedEvent } from './event-log.ts';
import type { StreamMessage } from './stream-messages.ts';

/** What the stream holds from the first place on at which the log does not hold the same, as the log is to hold it. */
export interface Span {
  readonly from: number;
  readonly entries: readonly LoggedEvent[];
  /** The last number and version that were published of each aggregate the entries speak of, by `<aggregate>/<id>`. */
  readonly last: ReadonlyMap<string, Spent>;
}

export interface Spent {
  readonly number: number;
  readonly version: number;
}

export const aggregateOf = ({ type, subject }: Pick<CloudEvent, 'type' | 'subject'>): string =>
  `${partsOfType(type)?.aggregate}/${subject}`;

/** Ids are derived from aggregate and number, so the time tells apart what was said again after a restore. */
export const identityOf = ({ id, time }: Pick<CloudEvent, 'id' | 'time'>): string => `${id} ${time}`;

export const none: Spent = { number: 0, version: 0 };

export const after = (before: Spent, { eventnumber, recordversion = 0 }: CloudEvent): Spent => ({
  number: Math.max(before.number, eventnumber),
  version: Math.max(before.version, recordversion),
});

/** What the agreed part of the log says of these aggregates. */
const agreedNumbers = async (connection: Connection, from: number, events: readonly CloudEvent[]): Promise<Map<string, Spent>> => {
  const subjects = [...new Set(events.map(({ subject }) => subject))];
  const last = new Map<string, Spent>();
  const agreed = eventLog(connection).find({ _id: { $lt: from }, 'event.subject': { $in: subjects } } as never);
  for await (const { event } of agreed) if (event) last.set(aggregateOf(event), after(last.get(aggregateOf(event)) ?? none, event));
  return last;
};

/** What the service says it has published itself, on the right subject. */
const ownEvent = (service: string, { subject, text }: StreamMessage): CloudEvent | null => {
  const event = eventIn(text);
  const isOwn = event?.source === sourceOf(service) && partsOfType(event.type)?.service === service;
  return event && isOwn && subjectOfEvent(event) === subject ? event : null;
};

/** Sorts the messages: an event of the service follows the last of its aggregate or stands in the log; all else was put there by somebody else. */
export const spanOf = async (
  { service, connection }: { readonly service: string; readonly connection: Connection },
  messages: readonly StreamMessage[],
): Promise<Span> => {
  const [first] = messages;
  if (!first) throw new Error('there is nothing to take over');
  const claimed = messages.map((message) => ownEvent(service, message));
  const said = claimed.filter((event) => event !== null);
  const last = await agreedNumbers(connection, first.sequence, said);
  const known = await eventLog(connection)
    .find({ eventId: { $in: said.map(({ id }) => id) } })
    .toArray();
  const logged = new Set(known.flatMap(({ event }) => (event ? [identityOf(event)] : [])));
  const spent = new Map<string, Spent>();
  const entries = messages.map((message, at): LoggedEvent => {
    const { sequence: _id, subject, text } = message;
    const event = claimed[at];
    const before = event ? (spent.get(aggregateOf(event)) ?? last.get(aggregateOf(event)) ?? none) : none;
    if (!event || !(event.eventnumber === before.number + 1 || logged.has(identityOf(event))))
      return { _id, eventId: `foreign/${_id}`, foreign: { subject, text } };
    spent.set(aggregateOf(event), after(before, event));
    return { _id, eventId: event.id, event };
  });
  return { from: first.sequence, entries, last: spent };
};
