import { streamOf } from '@anzhu/contracts';
import { startLoop } from '@anzhu/store';
import { AckPolicy, type ConsumerMessages, DeliverPolicy, type JsMsg, type NatsConnection, nanos } from 'nats';
import type { Logger } from 'pino';
import { onReconnect } from './connect-nats.ts';

export interface FeedOptions {
  readonly durable: string;
  readonly source: string;
  /** The aggregates whose events are wanted; all others are left out by the server. */
  readonly aggregates: readonly string[];
  readonly nats: NatsConnection;
  readonly logger: Logger;
}

export interface Feed {
  /** The messages that wait, in order. */
  readonly take: (max: number) => readonly JsMsg[];
  /** Gives back what was not taken. */
  readonly stop: () => Promise<void>;
}

const inFlight = 200;
const heldAtMost = 2_000;
const pauseMs = 250;

const openConsumer = async (
  { durable, source, aggregates, nats }: FeedOptions,
  callback: (message: JsMsg) => void,
): Promise<ConsumerMessages> => {
  const stream = streamOf(source);
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  await manager.consumers.add(stream, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    filter_subjects: aggregates.map((aggregate) => `evt.${source}.${aggregate}.>`),
    ack_wait: nanos(10_000),
    max_ack_pending: inFlight,
  });
  const consumer = await nats.jetstream().consumers.get(stream, durable);
  return await consumer.consume({ max_messages: inFlight, expires: 5_000, abort_on_missing_resource: true, callback });
};

interface Subscription {
  /** Receives until the subscription ends, for whatever reason. */
  readonly receive: () => Promise<void>;
  /** Ends the present subscription; another may follow. */
  readonly end: () => Promise<void>;
  /** Ends it, and what is just being opened too. */
  readonly stop: () => Promise<void>;
}

const subscriptionOf = (options: FeedOptions, accept: (message: JsMsg) => void): Subscription => {
  let current: ConsumerMessages | null = null;
  let stopped = false;
  const end = async (): Promise<void> => {
    await current?.close();
  };
  const receive = async (): Promise<void> => {
    try {
      current = await openConsumer(options, accept);
      if (stopped) await end();
      await current.closed();
    } catch (error) {
      options.logger.debug({ err: error, durable: options.durable }, 'events of the source cannot be had yet, tried again');
    }
  };
  return {
    receive,
    end,
    stop: async () => {
      stopped = true;
      await end();
    },
  };
};

/** The messages of a durable consumer, which is made anew from the stream's beginning when the broker has lost it. */
export const startFeed = (options: FeedOptions, onMessage: () => void): Feed => {
  const queue: JsMsg[] = [];
  const subscription = subscriptionOf(options, (message) => {
    if (queue.length < heldAtMost) queue.push(message);
    onMessage();
  });
  const stopListening = onReconnect(options.nats, () => void subscription.end());
  const loop = startLoop(async () => {
    await subscription.receive();
    return pauseMs;
  });
  return {
    take: (max) => queue.splice(0, max),
    stop: async () => {
      stopListening();
      const stopped = loop.stop();
      await subscription.stop();
      await stopped;
      for (const message of queue.splice(0)) message.nak();
    },
  };
};
