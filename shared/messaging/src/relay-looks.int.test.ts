import { setTimeout as pause } from 'node:timers/promises';
import { streamOf } from '@anzhu/contracts';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committed, openWorld, type World } from '../test/world.ts';
import { type Relay, startRelay } from './relay.ts';

describe('where the relay looks', () => {
  let world: World;
  const relays: Relay[] = [];
  const start = async (...others: readonly string[]): Promise<Relay> => {
    const relay = await startRelay({ ...world.relay, collections: ['things', ...others] });
    relays.push(relay);
    return relay;
  };
  const isSettled = async (events: number): Promise<boolean> =>
    (await world.waiting()) === 0 && (await world.manager.streams.info(streamOf(world.source))).state.last_seq === events;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  });

  it('reliability: what nobody expects is found, also by a relay that looks elsewhere all the time', async () => {
    const relay = await start('others');
    let isOver = false;
    const elsewhere = async (): Promise<void> => {
      while (!isOver) {
        relay.expect('others');
        relay.poke();
        await pause(5);
      }
    };
    const looking = elsewhere();
    for (const events of [1, 2, 3]) {
      await world.say('thing-0');
      await waitFor(() => isSettled(events));
    }
    isOver = true;
    await looking;
  });

  it('reliability: a leader looks where the process that committed says, and everywhere where it does not say', async () => {
    await start();
    const told: unknown[] = [];
    const heard = world.nats.subscribe(`wake.${world.source}`, { callback: (_error, message) => void told.push(message.json()) });
    const other = await start();
    await waitFor(async () => {
      committed(other);
      return told.length > 0;
    });
    heard.unsubscribe();
    expect(told[0]).toEqual(['things']);
    await world.say('thing-0');
    world.nats.publish(`wake.${world.source}`);
    await waitFor(() => isSettled(1));
  });
});
