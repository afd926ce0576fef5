import { streamOf } from '@anzhu/contracts';
import { DeliverPolicy, type NatsConnection } from 'nats';

/** A message at its place in a service's stream. */
export interface StreamMessage {
  readonly sequence: number;
  readonly subject: string;
  readonly text: string;
}

interface Range {
  readonly service: string;
  readonly from: number;
  readonly to: number;
}

const atOnce = 1_000;

/** The messages of a service's stream between two places, in order, all of them. */
export async function* messagesOf(nats: NatsConnection, { service, from, to }: Range): AsyncGenerator<StreamMessage> {
  if (from > to) return;
  const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from };
  const consumer = await nats.jetstream().consumers.get(streamOf(service), start);
  const messages = await consumer.consume({ max_messages: atOnce });
  try {
    for await (const message of messages) {
      yield { sequence: message.seq, subject: message.subject, text: message.string() };
      if (message.seq >= to) return;
    }
  } finally {
    await messages.close();
  }
}
