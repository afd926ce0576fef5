import type { CloudEvent } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import { eventIn, isSame } from './agreement.ts';
import { eventLog, type LoggedEvent, lastLogged } from './event-log.ts';
import { messagesOf, type StreamMessage } from './stream-messages.ts';
import { lastSequenceOf } from './streams.ts';

export interface Compared {
  readonly service: string;
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly manager: JetStreamManager;
}

interface Place {
  readonly sequence: number;
  readonly logged: LoggedEvent | null;
  readonly published: StreamMessage | null;
}

/** Log and stream side by side, place by place, to the end of the longer one. */
async function* sideBySide({ service, connection, nats, manager }: Compared): AsyncGenerator<Place> {
  const to = await lastSequenceOf(manager, service);
  const log = eventLog(connection).find({}, { sort: { _id: 1 } });
  let logged = await log.next();
  try {
    for await (const published of messagesOf(nats, { service, from: 1, to })) {
      const { sequence } = published;
      const isThere = logged?._id === sequence;
      yield { sequence, logged: isThere ? logged : null, published };
      if (isThere) logged = await log.next();
    }
    for (; logged; logged = await log.next()) yield { sequence: logged._id, logged, published: null };
  } finally {
    await log.close();
  }
}

export interface Comparison {
  /** How many events the log and the stream hold. */
  readonly logged: number;
  readonly published: number;
  /** Places at which both hold something, and not the same. */
  readonly differing: number;
  /** Published, and not in the log; in the log, and not published. */
  readonly lost: number;
  readonly waiting: number;
  /** The first place at which the stream holds what the log does not. */
  readonly first: { readonly sequence: number; readonly logged: string | null; readonly published: string } | null;
}

const nameOf = ({ subject, text }: StreamMessage): string => {
  const event: CloudEvent | null = eventIn(text);
  return event ? `${event.type} ${event.subject} #${event.eventnumber} (${event.id})` : `no event, on ${subject}`;
};

const loggedName = (logged: LoggedEvent | null): string | null => {
  if (!logged) return null;
  const { event, eventId } = logged;
  return event ? `${event.type} ${event.subject} #${event.eventnumber} (${eventId})` : eventId;
};

/** Compares the whole log with the whole stream, by id. */
export const compare = async (compared: Compared): Promise<Comparison> => {
  const published = await lastSequenceOf(compared.manager, compared.service);
  const found = { differing: 0, lost: 0, waiting: 0 };
  let first: Comparison['first'] = null;
  for await (const place of sideBySide(compared)) {
    if (!place.published) found.waiting += 1;
    else if (!place.logged) found.lost += 1;
    else if (!isSame(place.logged, place.published.text)) found.differing += 1;
    else continue;
    if (place.published && !first)
      first = { sequence: place.sequence, logged: loggedName(place.logged), published: nameOf(place.published) };
  }
  return { logged: await lastLogged(compared.connection), published, ...found, first };
};
