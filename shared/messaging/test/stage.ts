import type { CloudEvent } from '@anzhu/contracts';
import { streamOf } from '@anzhu/contracts';
import { testDatabase, waitFor } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { commandDeadLetters } from '../src/command-dead-letters.ts';
import { type ConsumerOptions, startConsumer } from '../src/consumer.ts';
import type { Follower } from '../src/handler.ts';
import { type Relay, startRelay } from '../src/relay.ts';
import { committed, effectsOf, openWorld, silent, type World } from './world.ts';

interface Running {
  readonly stop: () => Promise<void>;
}

type Before = (event: CloudEvent) => void;

/** A producing service with its relay, and a database for a service that reads it. */
export interface Stage {
  readonly world: World;
  readonly relay: Relay;
  readonly consumer: Connection;
  readonly options: (before?: Before) => ConsumerOptions;
  /** Starts the reading service. */
  readonly start: (before?: Before) => Promise<Running>;
  /** Starts it as a version that follows by these. */
  readonly startAs: (...followers: readonly Follower[]) => Promise<Running>;
  readonly tell: (aggregateId: string, ...notes: string[]) => Promise<void>;
  readonly until: (aggregateId: string, count: number) => Promise<boolean>;
  /** Fulfilled when every event of the stream is acknowledged. */
  readonly acknowledged: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const speech = (world: World, relay: Relay): Stage['tell'] => {
  return async (aggregateId, ...notes) => {
    for (const note of notes) await world.say(aggregateId, note);
    committed(relay);
  };
};

const acknowledgement = ({ manager, source }: World): Stage['acknowledged'] => {
  return () =>
    waitFor(async () => {
      const info = await manager.consumers.info(streamOf(source), `reader--follows-${source}`);
      return info.num_pending === 0 && info.num_ack_pending === 0;
    });
};

const optionsFor = (world: World, connection: Connection): Stage['options'] => {
  const { source, nats, noting } = world;
  return (before) => ({ service: 'reader', source, followers: [noting(connection, before)], connection, nats, logger: silent });
};

export const openStage = async (): Promise<Stage> => {
  const world = await openWorld();
  const relay = await startRelay(world.relay);
  const running: Running[] = [relay];
  const { connection: consumer } = await testDatabase();
  const options = optionsFor(world, consumer);
  const launch = async (started: ConsumerOptions): Promise<Running> => {
    const consuming = await startConsumer(started);
    running.push(consuming);
    return consuming;
  };
  return {
    ...{ world, relay, consumer, options, tell: speech(world, relay), acknowledged: acknowledgement(world) },
    start: (before) => launch(options(before)),
    startAs: (...followers) => launch({ ...options(), followers }),
    until: (aggregateId, count) =>
      waitFor(async () => (await effectsOf(consumer, aggregateId)).length >= count, { what: `${count} effects of ${aggregateId}` }).catch(
        async (cause: Error) => {
          const there = (await effectsOf(consumer, aggregateId)).length;
          const stuck = { there, unpublished: await world.waiting(), dead: (await commandDeadLetters(consumer).list()).slice(0, 3) };
          throw new Error(`${cause.message}: ${JSON.stringify(stuck)}`, { cause });
        },
      ),
    close: async () => {
      await Promise.all(running.splice(0).map((one) => one.stop()));
    },
  };
};
