import { streamOf } from '@anzhu/contracts';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../test/stage.ts';
import { effectsOf } from '../test/world.ts';
import { commandDeadLetters } from './command-dead-letters.ts';
import { rebuild } from './consumer.ts';
import { inbox } from './inbox.ts';

describe('the consumer', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('reliability: every event takes effect once, in order, and is acknowledged', async () => {
    await stage.start();
    for (let turn = 0; turn < 20; turn += 1) for (let thing = 0; thing < 10; thing += 1) await stage.world.say(`thing-${thing}`);
    for (let thing = 0; thing < 10; thing += 1) await stage.until(`thing-${thing}`, 20);
    await stage.acknowledged();
    for (let thing = 0; thing < 10; thing += 1) {
      expect(await effectsOf(stage.consumer, `thing-${thing}`)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    }
  });

  it('reliability: a redelivery of everything has no second effect', async () => {
    const first = await stage.start();
    await stage.tell('a', 'one', 'two', 'three');
    await stage.until('a', 3);
    await first.stop();
    await stage.world.manager.consumers.delete(streamOf(stage.world.source), `reader--follows-${stage.world.source}`);
    await stage.start();
    await stage.tell('b', 'one');
    await stage.until('b', 1);
    await stage.acknowledged();
    expect(await effectsOf(stage.consumer, 'a')).toEqual([1, 2, 3]);
  });

  it('reliability: a stream that is lost and refilled has no second effect, and its durable is made again', async () => {
    await stage.start();
    await stage.tell('a', 'one', 'two');
    await stage.until('a', 2);
    await stage.world.manager.streams.delete(streamOf(stage.world.source));
    await waitFor(async () => (await stage.world.manager.streams.info(streamOf(stage.world.source))).state.last_seq === 2);
    await stage.tell('a', 'three');
    await stage.until('a', 3);
    await stage.acknowledged();
    expect(await effectsOf(stage.consumer, 'a')).toEqual([1, 2, 3]);
  });

  it('reliability: a failure that passes is tried again in place, order kept', async () => {
    let failures = 0;
    await stage.start(({ eventnumber }) => {
      if (eventnumber === 2 && ++failures <= 3) throw new Error('not now');
    });
    await stage.tell('a', 'one', 'two', 'three');
    await stage.until('a', 3);
    expect(await effectsOf(stage.consumer, 'a')).toEqual([1, 2, 3]);
    expect(await commandDeadLetters(stage.consumer).list()).toEqual([]);
  });

  it('reliability: events missing before one (restored database) are fetched from the owner and applied in order', async () => {
    const first = await stage.start();
    await stage.tell('a', 'one', 'two');
    await stage.tell('b', 'one');
    await stage.until('a', 2);
    await stage.until('b', 1);
    await stage.acknowledged();
    await first.stop();
    await inbox(stage.consumer).deleteMany({});
    await stage.consumer.collection('effects').deleteMany({});
    await stage.start();
    await stage.tell('a', 'three');
    await stage.until('a', 3);
    expect(await effectsOf(stage.consumer, 'a')).toEqual([1, 2, 3]);
    expect(await effectsOf(stage.consumer, 'b')).toEqual([]);
  });

  it('reliability: two processes of one service share the events, each with one effect, in order', async () => {
    const took = { one: 0, two: 0 };
    await stage.start(() => {
      took.one += 1;
    });
    await stage.start(() => {
      took.two += 1;
    });
    const things = ['thing-0', 'thing-1', 'thing-2', 'thing-3', 'thing-4'];
    let turns = 0;
    for (; turns < 20 || took.one === 0 || took.two === 0; turns += 1) for (const thing of things) await stage.world.say(thing);
    for (const thing of things) await stage.until(thing, turns);
    await stage.acknowledged();
    for (const thing of things) {
      expect(await effectsOf(stage.consumer, thing)).toEqual(Array.from({ length: turns }, (_, index) => index + 1));
    }
  });

  it('replay: a fresh service copy is filled from the beginning of the stream, and rebuilt on demand', async () => {
    await stage.tell('a', 'one', 'two', 'three');
    await waitFor(async () => (await stage.world.waiting()) === 0);
    const first = await stage.start();
    await stage.until('a', 3);
    await first.stop();
    await stage.consumer.collection('effects').deleteMany({});
    await rebuild(stage.options());
    await stage.start();
    await stage.until('a', 3);
    expect(await effectsOf(stage.consumer, 'a')).toEqual([1, 2, 3]);
  });
});
