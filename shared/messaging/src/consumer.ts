import { type CloudEvent, subjectsOf } from '@anzhu/contracts';
import { type Loop, startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { startCatchUp } from './catch-up.ts';
import { forgetLetters, prepareDeadLetters } from './dead-letters.ts';
import { type Feed, startFeed } from './feed.ts';
import { followAgain } from './follow-again.ts';
import { followedIn, recordHandled } from './followed.ts';
import { type HandlingDeps, handleMessages } from './handle-messages.ts';
import { type Follower, handlersOf } from './handler.ts';
import { inbox, ofSource, prepareInbox } from './inbox.ts';
import { type Looks, looksOf, redriveEveryMs, rereadEveryMs } from './looks.ts';
import { redriveAsked, redriveReadable } from './redrive.ts';

export interface ConsumerOptions {
  /** The consuming service. */
  readonly service: string;
  /** The service whose events are followed. */
  readonly source: string;
  readonly followers: readonly Follower[];
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly logger: Logger;
  /** Copies of the dead-letter stream, if it has yet to be made. */
  readonly streamReplicas?: number;
  /** Of all consumers of the process, where there are several. */
  readonly looks?: Looks;
  /** Called after an event's transaction is committed; pokes the relay. */
  readonly onApplied?: (event: CloudEvent) => void;
}

const batchSize = 100;
const pauseAfterFailureMs = 250;

const durableOf = (service: string, source: string): string => `${service}--follows-${source}`;

/** The durable whose filter followed the handlers. */
const formerDurableOf = ({ service, source }: ConsumerOptions): string => `${service}--from-${source}`;

const handlingDeps = async (options: ConsumerOptions, signal: AbortSignal) => ({
  ...options,
  handlers: handlersOf(options.followers),
  durable: durableOf(options.service, options.source),
  jetstream: options.nats.jetstream(),
  manager: await options.nats.jetstreamManager({ checkAPI: false, timeout: 2_000 }),
  onApplied: options.onApplied ?? (() => undefined),
  looks: options.looks ?? looksOf(options.connection),
  signal,
});

const atMostEvery = (milliseconds: number, work: () => Promise<void>): (() => Promise<void>) => {
  let doneAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - doneAt < milliseconds) return;
    doneAt = performance.now();
    await work();
  };
};

type Feeds = readonly Pick<Feed, 'take'>[];

/** One batch of each feed; answers whether there was any. */
const handleSome = async (deps: HandlingDeps, feeds: Feeds): Promise<boolean> => {
  let isIdle = true;
  for (const feed of feeds) {
    const messages = feed.take(batchSize);
    if (messages.length === 0) continue;
    isIdle = false;
    await handleMessages(deps, messages);
  }
  return !isIdle;
};

const consumeRound = (deps: HandlingDeps & { readonly looks: Looks }, feeds: Feeds, step: () => Promise<void>): (() => Promise<number>) => {
  const reread = atMostEvery(rereadEveryMs, () => redriveReadable(deps));
  const redrive = atMostEvery(redriveEveryMs, async () => {
    await reread();
    for (const event of await redriveAsked(deps)) deps.onApplied(event);
  });
  return async () => {
    try {
      await redrive();
      const wasBusy = await handleSome(deps, feeds);
      await step();
      return wasBusy ? 0 : redriveEveryMs;
    } catch (error) {
      deps.logger.warn({ err: error, source: deps.source }, 'consumer round failed, tried again');
      return pauseAfterFailureMs;
    }
  };
};

/** Follows another service's events: each has its effect exactly once, those of one aggregate in order, in one transaction with the watermark. What is newly handled is told the past first. What cannot be handled is dead, what cannot be read waits for code that can; either parks its aggregate alone. */
export const startConsumer = async (options: ConsumerOptions): Promise<{ readonly stop: () => Promise<void> }> => {
  const { source, connection } = options;
  await prepareInbox(connection);
  await prepareDeadLetters(connection);
  const abort = new AbortController();
  const deps = await handlingDeps(options, abort.signal);
  await recordHandled(connection, source, deps.handlers);
  let loop: Loop | undefined;
  const ring = (): void => loop?.ring();
  const feed = startFeed({ ...deps, subjects: [subjectsOf(source)], replaces: formerDurableOf(options) }, ring);
  const past = await startCatchUp(deps, ring);
  loop = startLoop(consumeRound(deps, [feed, past], past.step));
  return {
    stop: async () => {
      abort.abort();
      await loop?.stop();
      await Promise.all([feed.stop(), past.stop()]);
    },
  };
};

/** Has the copies of a source built anew from the beginning of its stream; to be called while the consumer does not run. */
export const rebuild = async ({
  service,
  source,
  connection,
  nats,
}: Pick<ConsumerOptions, 'service' | 'source' | 'connection' | 'nats'>): Promise<void> => {
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  await followAgain(manager, { service, source });
  await inbox(connection).deleteMany({ _id: ofSource(source) });
  await followedIn(connection).deleteOne({ _id: source });
  await forgetLetters(connection, source);
};
