import { type CloudEvent, subjectOf } from '@anzhu/contracts';
import type { Connection } from 'mongoose';
import type { JetStreamClient, JetStreamManager, JsMsg } from 'nats';
import type { Logger } from 'pino';
import { causeOf, type Failure, recordDead, recordMalformed } from './dead-letters.ts';
import { ensureDeadLetterStream } from './streams.ts';
import { whyUnread } from './unread.ts';

export interface DeadLetterDeps {
  readonly service: string;
  readonly source: string;
  readonly connection: Connection;
  readonly jetstream: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly logger: Logger;
  /** Copies of a stream that has yet to be made; 1 without it. */
  readonly streamReplicas?: number;
}

const announce = async (
  { jetstream, manager, streamReplicas }: DeadLetterDeps,
  letter: { subject: string; msgID: string; body: unknown },
): Promise<void> => {
  await ensureDeadLetterStream(manager, streamReplicas);
  await jetstream.publish(letter.subject, JSON.stringify(letter.body), { msgID: letter.msgID });
};

/** Puts the event with its cause in the dead-letter stream and on record, and parks its aggregate. */
export const recordDeadEvent = async (deps: DeadLetterDeps, event: CloudEvent, failure: Failure): Promise<void> => {
  const subject = subjectOf(event.type, event.subject).replace(/^evt/, `dlq.${deps.service}`);
  const cause = causeOf(failure);
  await announce(deps, { subject, msgID: `${deps.service}/${deps.source}/${event.id}`, body: { cause, event } });
  await recordDead(deps.connection, event, failure);
  const said = whyUnread(failure.error) ? 'event waits for code that can read it' : 'event is dead';
  deps.logger.error({ type: event.type, id: event.id, aggregateId: event.subject, cause }, `${said}, its aggregate is parked`);
};

/** Puts what is no event in the dead-letter stream and on record. */
export const recordMalformedMessage = async (deps: DeadLetterDeps, message: JsMsg, cause: string): Promise<void> => {
  const { service, source } = deps;
  const [sequence, text] = [message.seq, message.string()];
  await announce(deps, { subject: `dlq.${service}.${source}.malformed`, msgID: `${service}/${source}/${sequence}`, body: { cause, text } });
  await recordMalformed(deps.connection, { source, sequence, text, cause });
  deps.logger.error({ source, sequence, cause }, 'message is no event');
};
