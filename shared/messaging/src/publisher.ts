import { streamOf, subjectOf } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import type { JetStreamClient, JetStreamManager } from 'nats';
import { type LoggedEvent, lastLogged, loggedAfter } from './event-log.ts';
import { lastSequenceOf } from './streams.ts';

export interface PublisherDeps {
  readonly service: string;
  readonly connection: Connection;
  readonly jetstream: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly streamReplicas?: number;
}

const batchSize = 500;

/** The stream says how far it holds; no mark of our own is trusted, so that a broker that lost data is refilled. */
export const readCursor = async ({ service, connection, manager, streamReplicas }: PublisherDeps): Promise<number> => {
  const cursor = await lastSequenceOf(manager, service, streamReplicas);
  const last = await lastLogged(connection);
  if (cursor > last)
    throw new Error(`stream ${streamOf(service)} is at ${cursor}, ahead of the event log at ${last}: was the database restored?`);
  return cursor;
};

const publish = async ({ service, jetstream }: PublisherDeps, { _id, event }: LoggedEvent): Promise<void> => {
  const { seq } = await jetstream.publish(subjectOf(event.type, event.subject), JSON.stringify(event), {
    msgID: event.id,
    timeout: 2_000,
    expect: { lastSequence: _id - 1, streamName: streamOf(service) },
  });
  if (seq !== _id) throw new Error(`event ${event.id} has sequence ${seq} in the stream, ${_id} in the log`);
};

const publishBatch = async (deps: PublisherDeps, batch: readonly LoggedEvent[]): Promise<void> => {
  const outcomes = await Promise.allSettled(batch.map((logged) => publish(deps, logged)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
};

/** Publishes the log after the cursor, many in flight, and returns the new cursor; the stream refuses what does not follow its last message. */
export const publishLog = async (deps: PublisherDeps, cursor: number): Promise<number> => {
  let at = cursor;
  for (;;) {
    const batch = await loggedAfter(deps.connection, at, batchSize);
    if (batch.length === 0) return at;
    await publishBatch(deps, batch);
    at += batch.length;
    if (batch.length < batchSize) return at;
  }
};
