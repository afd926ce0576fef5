import { streamOf, subjectOfEvent } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import type { JetStreamClient } from 'nats';
import { type LoggedEvent, loggedAfter } from './event-log.ts';

export interface PublisherDeps {
  readonly service: string;
  readonly connection: Connection;
  readonly jetstream: JetStreamClient;
}

const batchSize = 500;

const messageOf = ({ event, foreign }: LoggedEvent) => foreign ?? { subject: subjectOfEvent(event), text: JSON.stringify(event) };

interface InTurn {
  readonly logged: LoggedEvent;
  /** Published just before, and not waited for: the stream must end with it. */
  readonly before: LoggedEvent | undefined;
}

const publish = async ({ service, jetstream }: PublisherDeps, { logged, before }: InTurn): Promise<void> => {
  const { _id, eventId } = logged;
  const { subject, text } = messageOf(logged);
  const { seq } = await jetstream.publish(subject, text, {
    msgID: eventId,
    timeout: 2_000,
    expect: { lastSequence: _id - 1, streamName: streamOf(service), ...(before ? { lastMsgID: before.eventId } : {}) },
  });
  if (seq !== _id) throw new Error(`event ${eventId} has sequence ${seq} in the stream, ${_id} in the log`);
};

const publishBatch = async (deps: PublisherDeps, batch: readonly LoggedEvent[]): Promise<void> => {
  const outcomes = await Promise.allSettled(batch.map((logged, at) => publish(deps, { logged, before: batch[at - 1] })));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
};

/** Publishes the log after the cursor, many in flight, and returns the new cursor; the stream refuses what does not follow its last message, and within a batch what does not follow the event before: somebody else's message takes the place of none. */
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
