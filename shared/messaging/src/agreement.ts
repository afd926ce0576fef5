import { type CloudEvent, cloudEvent, streamOf } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import type { JetStreamManager } from 'nats';
import { eventLog, type LoggedEvent, lastLogged, majority } from './event-log.ts';
import { lastSequenceOf } from './streams.ts';

export interface AgreementDeps {
  readonly service: string;
  readonly connection: Connection;
  readonly manager: JetStreamManager;
  readonly streamReplicas?: number;
}

/** The event a message of a stream carries; null when it is none. */
export const eventIn = (text: string): CloudEvent | null => {
  try {
    return cloudEvent.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** Whether the log has at its place what the stream has there. Ids are derived from aggregate and number, so the time tells apart what a restored database said again. */
export const isSame = ({ event, eventId, foreign }: LoggedEvent, text: string): boolean => {
  if (foreign) return foreign.text === text;
  const published = eventIn(text);
  return published !== null && published.id === eventId && published.time === event?.time;
};

const isDifference = Symbol('log and stream differ');

const difference = (message: string): Error => Object.assign(new Error(message), { [isDifference]: true });

/** Log and stream do not hold the same events: no repetition will help. */
export const isLogDifference = (error: unknown): error is Error => error instanceof Error && isDifference in error;

const whatToDo = (service: string): string =>
  `no commands are taken until an operator has looked (npm run events -- audit ${service}) and carried the service forward`;

const told = (logged: LoggedEvent | null): string => (logged ? `the log has ${logged.eventId} there` : 'the log has nothing there');

/** How far the stream holds what the log holds; no mark of our own is trusted, so that a broker that lost data is refilled. Fails with a difference where the last message of the stream is not the event the log has at its place: the database was restored, or somebody else wrote to the stream. */
export const readCursor = async ({ service, connection, manager, streamReplicas }: AgreementDeps): Promise<number> => {
  const cursor = await lastSequenceOf(manager, service, streamReplicas);
  if (cursor === 0) return 0;
  const logged = await eventLog(connection).findOne({ _id: cursor }, majority);
  const message = await manager.streams.getMessage(streamOf(service), { seq: cursor });
  if (logged && isSame(logged, message.string())) return cursor;
  const length = await lastLogged(connection);
  throw difference(
    `stream ${streamOf(service)} and event log differ at ${cursor} (the log ends at ${length}): ${told(logged)}, the stream has ${eventIn(message.string())?.id ?? 'what is no event'}; ${whatToDo(service)}`,
  );
};
