import { streamOf, subjectsOf } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import type { JetStreamManager } from 'nats';
import { mayCatchUp } from './apply.ts';
import { deleteDurable, type Feed, type FeedOptions, startFeed } from './feed.ts';
import { type Followed, kindsToCatchUp, readFollowed, recordCaughtUp } from './followed.ts';
import type { HandlingDeps } from './handle-messages.ts';

interface CatchUpDeps extends HandlingDeps, Pick<FeedOptions, 'nats'> {
  /** The durable of what comes; those of the past have names that begin with it. */
  readonly durable: string;
}

const checkEveryMs = 1_000;

/** Whether everything that was in the stream when the check began has been taken. */
const drained = (manager: JetStreamManager, source: string, durable: string): (() => Promise<boolean>) => {
  let through: number | undefined;
  return async () => {
    try {
      through ??= (await manager.streams.info(streamOf(source))).state.last_seq;
      const { num_pending, num_ack_pending, ack_floor } = await manager.consumers.info(streamOf(source), durable);
      return num_pending + num_ack_pending === 0 || ack_floor.stream_seq >= through;
    } catch (error) {
      if (!isOutage(error)) throw error;
      return false;
    }
  };
};

interface Past {
  readonly followed: Followed;
  readonly durable: string;
  readonly onMessage: () => void;
}

const open = (deps: CatchUpDeps, { followed, durable, onMessage }: Past) => {
  const subjects = kindsToCatchUp(followed).map((kind) => subjectsOf(deps.source, kind));
  const feed = startFeed({ ...deps, durable, subjects }, onMessage);
  deps.logger.info({ source: deps.source, subjects, generation: followed.generation }, 'catches up with what is newly handled');
  const isDrained = drained(deps.manager, deps.source, durable);
  let checkedAt = performance.now();
  const isOver = async (): Promise<boolean> => {
    if (performance.now() - checkedAt < checkEveryMs) return false;
    checkedAt = performance.now();
    const { generation, caughtUp } = await readFollowed(deps.connection, deps.source);
    return caughtUp >= followed.generation || generation > followed.generation || (await isDrained());
  };
  return { feed, isOver };
};

const nothing: Pick<Feed, 'take' | 'stop'> & { readonly step: () => Promise<void> } = {
  take: () => [],
  stop: async () => undefined,
  step: async () => undefined,
};

/** Has the events of aggregates of which more is handled than before delivered from the stream's beginning, beside what comes; where all have been, it is remembered. Several processes share the work. */
export const startCatchUp = async (deps: CatchUpDeps, onMessage: () => void): Promise<typeof nothing> => {
  const followed = await readFollowed(deps.connection, deps.source);
  if (followed.caughtUp >= followed.generation || !mayCatchUp(followed, deps.handlers)) return nothing;
  const durable = `${deps.durable}--${followed.generation}`;
  const { feed, isOver } = open(deps, { followed, durable, onMessage });
  let isRunning = true;
  const finish = async (): Promise<void> => {
    await recordCaughtUp(deps.connection, followed);
    isRunning = false;
    await feed.stop();
    await deleteDurable(deps.manager, deps.source, durable);
    deps.logger.info({ source: deps.source, generation: followed.generation }, 'caught up');
  };
  return {
    take: (max) => (isRunning ? feed.take(max) : []),
    stop: async () => (isRunning ? await feed.stop() : undefined),
    step: async () => {
      if (isRunning && (await isOver())) await finish();
    },
  };
};
