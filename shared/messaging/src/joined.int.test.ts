import { streamOf } from '@anzhu/contracts';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStage, type Stage } from '../test/stage.ts';
import { committed, toldTo } from '../test/world.ts';
import { commandDeadLetters } from './command-dead-letters.ts';
import type { Follower } from './handler.ts';
import { lastSequenceOf } from './streams.ts';

const noted = { 'thing.noted.v1': { note: z.string() } };
const renamed = { 'thing.renamed.v1': { name: z.string() } };
const opened = { 'place.opened.v1': {} };

describe('reliability: what is newly handled', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage();
    for (const thing of ['a', 'b']) await stage.tell(thing, 'one');
    for (const name of ['x', 'y']) {
      await stage.world.utter('thing.renamed.v1', 'a', { name });
      await stage.tell('a', 'again');
    }
    for (let turn = 0; turn < 2; turn += 1) await stage.world.utter('place.opened.v1', 'p', {});
    committed(stage.relay);
    await streamed(8);
  });
  afterEach(() => stage.close());
  const streamed = (events: number) =>
    waitFor(async () => (await lastSequenceOf(stage.world.manager, stage.world.source)) === events, { what: `${events} in the stream` });

  const recorder = (
    name: string,
    ...[events, before]: [Parameters<Stage['world']['recorder']>[2], Parameters<Stage['world']['recorder']>[3]?]
  ) => stage.world.recorder(stage.consumer, name, events, before);
  const told = (follower: string, aggregate: string) => toldTo(stage.consumer, follower, aggregate);
  const until = (follower: string, aggregate: string, count: number) =>
    waitFor(async () => (await told(follower, aggregate)).length >= count, { what: `${count} effects of ${aggregate} on ${follower}` });
  /** A version of the service that has taken everything and was stopped. */
  const had = async (...followers: readonly Follower[]): Promise<void> => {
    const running = await stage.startAs(...followers);
    for (const { name } of followers) {
      await until(name, 'a', 3);
      await until(name, 'b', 1);
    }
    await stage.acknowledged();
    await running.stop();
  };
  const durables = async (): Promise<string[]> => {
    const names: string[] = [];
    for await (const { name } of stage.world.manager.consumers.list(streamOf(stage.world.source))) names.push(name);
    return names;
  };
  const live = () => `reader--follows-${stage.world.source}`;

  it('is told the past of aggregates followed before and of new ones, and nobody hears anything twice', async () => {
    await had(recorder('acts', noted));
    expect(await told('acts', 'a')).toEqual(['noted.v1 1', 'noted.v1 3', 'noted.v1 5']);
    await stage.startAs(recorder('acts', { ...noted, ...renamed }), recorder('places', opened));
    await until('acts', 'a', 5);
    await until('places', 'p', 2);
    await waitFor(async () => (await durables()).join() === live(), { what: 'the past to be done with' });
    await stage.world.utter('thing.renamed.v1', 'b', { name: 'z' });
    await stage.tell('b', 'two');
    await until('acts', 'b', 3);
    expect(await told('acts', 'a')).toEqual(['noted.v1 1', 'noted.v1 3', 'noted.v1 5', 'renamed.v1 2', 'renamed.v1 4']);
    expect(await told('acts', 'b')).toEqual(['noted.v1 1', 'renamed.v1 2', 'noted.v1 3']);
    expect(await told('places', 'p')).toEqual(['opened.v1 1', 'opened.v1 2']);
  });

  it('hears the past first when something happens before the past has come to it', async () => {
    await had(recorder('acts', noted));
    await stage.world.utter('thing.renamed.v1', 'a', { name: 'z' });
    committed(stage.relay);
    await streamed(9);
    await stage.startAs(recorder('acts', { ...noted, ...renamed }));
    await until('acts', 'a', 6);
    expect((await told('acts', 'a')).slice(3)).toEqual(['renamed.v1 2', 'renamed.v1 4', 'renamed.v1 6']);
  });

  it('a second follower of an event is told what the first heard', async () => {
    await had(recorder('acts', noted));
    await stage.startAs(recorder('acts', noted), recorder('more', noted));
    await until('more', 'a', 3);
    await until('more', 'b', 1);
    expect(await told('more', 'a')).toEqual(['noted.v1 1', 'noted.v1 3', 'noted.v1 5']);
    expect(await told('acts', 'a')).toHaveLength(3);
  });

  it('a follower that restates is told all again, in order, of aggregates with news to it', async () => {
    const copies = (events: Parameters<typeof recorder>[1]): Follower => ({ ...recorder('copies', events), restates: true });
    await had(copies(noted));
    await stage.startAs(copies({ ...noted, ...renamed }));
    await until('copies', 'a', 8);
    const all = ['noted.v1 1', 'renamed.v1 2', 'noted.v1 3', 'renamed.v1 4', 'noted.v1 5'];
    expect((await told('copies', 'a')).slice(3)).toEqual(all);
    await waitFor(async () => (await durables()).join() === live());
    expect(await told('copies', 'b')).toEqual(['noted.v1 1']);
  });

  it('a past event it cannot take parks the aggregate alone, and comes in its order when redriven', async () => {
    let isPoisonous = true;
    await had(recorder('acts', noted));
    await stage.startAs(
      recorder('acts', { ...noted, ...renamed }, ({ type, eventnumber }) => {
        if (isPoisonous && type.includes('renamed') && eventnumber === 4) throw new Error('cannot take this');
      }),
    );
    const command = commandDeadLetters(stage.consumer);
    const letter = await waitFor(async () => (await command.list())[0]);
    expect(letter).toMatchObject({ number: 4, status: 'DEAD', cause: 'Error: cannot take this' });
    await stage.tell('a', 'late');
    await stage.tell('b', 'two');
    await until('acts', 'b', 2);
    expect(await told('acts', 'a')).toHaveLength(3);
    isPoisonous = false;
    await command.redrive(letter._id);
    await until('acts', 'a', 6);
    expect((await told('acts', 'a')).slice(3)).toEqual(['renamed.v1 2', 'renamed.v1 4', 'noted.v1 6']);
    await waitFor(async () => (await command.list()).length === 0);
  });

  it('a past event that is given up is left out', async () => {
    await had(recorder('acts', noted));
    await stage.startAs(
      recorder('acts', { ...noted, ...renamed }, ({ type, eventnumber }) => {
        if (type.includes('renamed') && eventnumber === 2) throw new Error('never');
      }),
    );
    const command = commandDeadLetters(stage.consumer);
    const letter = await waitFor(async () => (await command.list())[0]);
    await command.discard(letter._id, 'of no use');
    await until('acts', 'a', 4);
    expect((await told('acts', 'a')).slice(3)).toEqual(['renamed.v1 4']);
    await waitFor(async () => (await command.list()).length === 0);
  });

  it('old and new versions side by side lose, double and disorder nothing', async () => {
    await stage.startAs(recorder('acts', noted));
    await until('acts', 'a', 3);
    await stage.startAs(recorder('acts', { ...noted, ...renamed }));
    for (let turn = 0; turn < 10; turn += 1) {
      await stage.world.utter('thing.renamed.v1', 'b', { name: `n${turn}` });
      await stage.tell('b', 'more');
    }
    await waitFor(async () => (await told('acts', 'b')).length >= 21);
    await until('acts', 'a', 5);
    const numbers = (await told('acts', 'b')).map((one) => Number(one.split(' ')[1]));
    expect(numbers).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect((await told('acts', 'a')).slice(3)).toEqual(['renamed.v1 2', 'renamed.v1 4']);
  });

  it('takes over from a durable that followed the handlers, and hears nothing again', async () => {
    const { manager, source } = stage.world;
    await manager.consumers.add(streamOf(source), { durable_name: `reader--from-${source}`, filter_subjects: [`evt.${source}.thing.>`] });
    const rows = [
      { _id: `${source}/thing/a`, seen: 5 },
      { _id: `${source}/thing/b`, seen: 1 },
    ];
    await stage.consumer.collection<{ _id: string; seen: number }>('inbox').insertMany(rows);
    await stage.startAs(recorder('acts', noted), recorder('places', opened));
    await until('places', 'p', 2);
    await stage.tell('a', 'new');
    await until('acts', 'a', 1);
    expect([await told('acts', 'a'), await told('acts', 'b'), await durables()]).toEqual([['noted.v1 6'], [], [live()]]);
  });
});
