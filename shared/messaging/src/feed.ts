import { streamOf } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import { startLoop } from '@anzhu/store';
import {
  AckPolicy,
  type ConsumerMessages,
  DeliverPolicy,
  type JetStreamManager,
  type JsMsg,
  type NatsConnection,
  NatsError,
  nanos,
} from 'nats';
import type { Logger } from 'pino';
import { onReconnect } from './connect-nats.ts';

export interface FeedOptions {
  readonly durable: string;
  readonly source: string;
  /** Which events are wanted. Never changed for a durable: what is skipped would not come again. */
  readonly subjects: readonly string[];
  /** A durable that this one takes the place of. */
  readonly replaces?: string;
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
const pauseAfterRefusalMs = 2_000;

/** The server answers and will not: it is not away, nor is the stream only yet to be made. */
const isRefused = (error: unknown): boolean => {
  const code = error instanceof NatsError ? error.api_error?.code : undefined;
  return code !== undefined && code >= 400 && code < 500 && code !== 404;
};

/** Takes a durable away, if it is there. */
export const deleteDurable = async (manager: JetStreamManager, source: string, durable: string): Promise<void> => {
  await manager.consumers.delete(streamOf(source), durable).catch((error: unknown) => {
    if (!(error instanceof NatsError) || error.api_error?.code !== 404) throw error;
  });
};

const openConsumer = async (
  { durable, source, subjects, nats, replaces }: FeedOptions,
  callback: (message: JsMsg) => void,
): Promise<ConsumerMessages> => {
  const stream = streamOf(source);
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  if (replaces !== undefined) await deleteDurable(manager, source, replaces);
  await manager.consumers.add(stream, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    filter_subjects: [...subjects],
    ack_wait: nanos(10_000),
    max_ack_pending: inFlight,
  });
  const consumer = await nats.jetstream().consumers.get(stream, durable);
  return await consumer.consume({ max_messages: inFlight, expires: 5_000, abort_on_missing_resource: true, callback });
};

/** Says why there is no consumer, loudly when waiting will not help, and how long to wait before the next try. */
const explain = ({ logger, durable }: FeedOptions, error: unknown): number => {
  const isExpected = isOutage(error) && !isRefused(error);
  logger[isExpected ? 'debug' : 'error']({ err: error, durable }, 'events cannot be had, tried again');
  return isExpected ? pauseMs : pauseAfterRefusalMs;
};

interface Subscription {
  /** Receives until the subscription ends, for whatever reason, and answers how many milliseconds to wait before the next. */
  readonly receive: () => Promise<number>;
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
  const receive = async (): Promise<number> => {
    try {
      current = await openConsumer(options, accept);
      if (stopped) await end();
      await current.closed();
      return pauseMs;
    } catch (error) {
      return explain(options, error);
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
  const loop = startLoop(subscription.receive);
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
