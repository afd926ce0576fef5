import { type CloudEvent, streamOf } from '@anzhu/contracts';
import { startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { type NatsConnection, NatsError } from 'nats';
import type { Logger } from 'pino';
import { prepareDeadLetters } from './dead-letters.ts';
import { type DigestDeps, digest } from './digest.ts';
import { type Feed, startFeed } from './feed.ts';
import { type Handler, handlersByType } from './handler.ts';
import { inbox, ofSource, prepareInbox } from './inbox.ts';
import { redriveAsked } from './redrive.ts';

export interface ConsumerOptions {
  /** The consuming service. */
  readonly service: string;
  /** The service whose events are followed. */
  readonly source: string;
  readonly handlers: readonly Handler[];
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly logger: Logger;
  /** Copies of the dead-letter stream, if it has yet to be made. */
  readonly streamReplicas?: number;
  /** Called after an event's transaction is committed; pokes the relay. */
  readonly onApplied?: (event: CloudEvent) => void;
}

const batchSize = 100;
const redriveEveryMs = 500;
const pauseAfterFailureMs = 250;

const durableOf = (service: string, source: string): string => `${service}--from-${source}`;

const digestDeps = async (options: ConsumerOptions, signal: AbortSignal): Promise<DigestDeps> => ({
  ...options,
  handlers: handlersByType(options.handlers),
  jetstream: options.nats.jetstream(),
  manager: await options.nats.jetstreamManager({ checkAPI: false, timeout: 2_000 }),
  onApplied: options.onApplied ?? (() => undefined),
  signal,
});

const redriveNowAndThen = (deps: DigestDeps): (() => Promise<void>) => {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - lookedAt < redriveEveryMs) return;
    lookedAt = performance.now();
    for (const event of await redriveAsked(deps)) deps.onApplied(event);
  };
};

const consumeRound = (deps: DigestDeps, feed: Feed): (() => Promise<number>) => {
  const redrive = redriveNowAndThen(deps);
  return async () => {
    try {
      await redrive();
      const messages = feed.take(batchSize);
      if (messages.length === 0) return redriveEveryMs;
      await digest(deps, messages);
      return 0;
    } catch (error) {
      deps.logger.warn({ err: error, source: deps.source }, 'consumer round failed, tried again');
      return pauseAfterFailureMs;
    }
  };
};

/** Follows another service's events: each has its effect exactly once, those of one aggregate in order, in one transaction with the watermark. What cannot be digested is dead and parks its aggregate alone. */
export const startConsumer = async (options: ConsumerOptions): Promise<{ readonly stop: () => Promise<void> }> => {
  const { service, source, connection, handlers } = options;
  await prepareInbox(connection);
  await prepareDeadLetters(connection);
  const abort = new AbortController();
  const deps = await digestDeps(options, abort.signal);
  const aggregates = [...new Set(handlers.map(({ definition }) => definition.aggregate))];
  const feed = startFeed({ ...options, durable: durableOf(service, source), aggregates }, () => loop.ring());
  const loop = startLoop(consumeRound(deps, feed));
  return {
    stop: async () => {
      abort.abort();
      await loop.stop();
      await feed.stop();
    },
  };
};

/** Makes the copies of a source be built anew from the beginning of its stream; to be called while the consumer does not run. */
export const rebuild = async ({
  service,
  source,
  connection,
  nats,
}: Pick<ConsumerOptions, 'service' | 'source' | 'connection' | 'nats'>): Promise<void> => {
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  await manager.consumers.delete(streamOf(source), durableOf(service, source)).catch((error: unknown) => {
    if (!(error instanceof NatsError) || error.api_error?.code !== 404) throw error;
  });
  await inbox(connection).deleteMany({ _id: ofSource(source) });
};
