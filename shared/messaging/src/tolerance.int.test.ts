import { testDatabase, waitFor } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStage, type Stage } from '../test/stage.ts';
import { committed, toldTo } from '../test/world.ts';
import { commandDeadLetters } from './command-dead-letters.ts';
import { startConsumer } from './consumer.ts';
import { inbox } from './inbox.ts';

type Events = Parameters<Stage['world']['recorder']>[2];

const first: Events = { 'thing.noted.v1': { note: z.string() }, 'thing.graded.v1': { grade: z.enum(['A', 'B']) } };
const second: Events = {
  ...first,
  'thing.noted.v2': { text: z.string() },
  'thing.graded.v1': { grade: z.enum(['A', 'B', 'C']) },
};

describe('reliability: a reader of two services', () => {
  let stage: Stage;
  let copies: readonly Connection[];
  const running: { stop: () => Promise<void> }[] = [];

  beforeEach(async () => {
    stage = await openStage();
    copies = [stage.consumer, (await testDatabase()).connection];
  });
  const stop = () => Promise.all(running.splice(0).map((one) => one.stop()));
  afterEach(async () => {
    await stop();
    await stage.close();
  });

  /** Both services in the version that reads these events. */
  const start = async (events: Events): Promise<void> => {
    for (const [index, connection] of copies.entries()) {
      const followers = [stage.world.recorder(connection, 'copy', events)];
      running.push(await startConsumer({ ...stage.options(), service: `reader${index}`, connection, followers }));
    }
  };
  const both = async <T>(look: (connection: Connection) => Promise<T>): Promise<T[]> => Promise.all(copies.map(look));
  const told = (aggregate: string) => both((connection) => toldTo(connection, 'copy', aggregate));
  const until = (aggregate: string, count: number) =>
    waitFor(async () => (await told(aggregate)).every(({ length }) => length >= count), { what: `${count} of ${aggregate}` });
  const letters = () => both(async (connection) => commandDeadLetters(connection).list());
  const waiting = async (count: number): Promise<(string | undefined)[][]> => {
    await waitFor(async () => (await letters()).every(({ length }) => length === count), { what: `${count} letters` });
    return (await letters()).map((list) => list.map(({ number, status, unread }) => [number, status, unread].join(' ').trim()));
  };

  it('an event of a version it does not know waits, its aggregate alone, and comes in its order after the upgrade', async () => {
    await start(first);
    await stage.tell('a', 'one');
    await stage.world.utter('thing.noted.v2', 'a', { text: 'two' });
    await stage.tell('a', 'three');
    await stage.tell('b', 'one', 'two');
    await until('b', 2);
    const expected = ['2 DEAD UNKNOWN_VERSION', '3 PARKED'];
    expect(await waiting(2)).toEqual([expected, expected]);
    expect((await letters())[0]?.[0]?.cause).toBe(`UNKNOWN_VERSION: ${stage.world.source}.thing.noted.v2 is not known here`);

    await commandDeadLetters(stage.consumer).redrive(`${stage.world.source}/thing/a/2`);
    await waitFor(async () => (await inbox(stage.consumer).findOne({ redrive: true })) === null);
    expect(await told('a')).toEqual([['noted.v1 1'], ['noted.v1 1']]);

    await stop();
    await start(second);
    const all = ['noted.v1 1', 'noted.v2 2', 'noted.v1 3'];
    await until('a', 3);
    expect(await told('a')).toEqual([all, all]);
    await waiting(0);
    await stage.tell('a', 'four');
    await until('a', 4);
    expect(await told('b')).toEqual([
      ['noted.v1 1', 'noted.v1 2'],
      ['noted.v1 1', 'noted.v1 2'],
    ]);
  });

  it('a value its contract does not know waits, its aggregate alone, and comes in its order after the upgrade', async () => {
    await start(first);
    for (const grade of ['A', 'C', 'B']) await stage.world.utter('thing.graded.v1', 'a', { grade });
    await stage.tell('b', 'one');
    await until('b', 1);
    const expected = ['2 DEAD UNREADABLE', '3 PARKED'];
    expect(await waiting(2)).toEqual([expected, expected]);
    expect((await letters())[0]?.[0]?.cause).toContain('grade: Invalid option: expected one of "A"|"B"');

    await stop();
    await start(second);
    const all = ['graded.v1 1', 'graded.v1 2', 'graded.v1 3'];
    await until('a', 3);
    expect(await told('a')).toEqual([all, all]);
    await waiting(0);
  });

  it('what it handles in no version passes, and fields its contract does not name are left out', async () => {
    await start(first);
    await stage.world.utter('thing.painted.v3', 'a', { color: 'red' });
    await stage.world.utter('thing.graded.v1', 'a', { grade: 'A', by: 'someone' });
    await stage.tell('a', 'three');
    await until('a', 2);
    expect(await told('a')).toEqual([
      ['graded.v1 2', 'noted.v1 3'],
      ['graded.v1 2', 'noted.v1 3'],
    ]);
    expect(await stage.consumer.collection('effects').findOne({ number: 2 })).toMatchObject({ data: { grade: 'A' } });
    expect((await stage.consumer.collection('effects').findOne({ number: 2 }))?.['data']).not.toHaveProperty('by');
    await waiting(0);
  });

  it('rolled back, it lets what only the newer version handles wait for it', async () => {
    await start(second);
    await stage.world.utter('thing.noted.v2', 'a', { text: 'one' });
    committed(stage.relay);
    await until('a', 1);
    await stop();
    await start(first);
    await stage.world.utter('thing.noted.v2', 'a', { text: 'two' });
    await stage.tell('a', 'three');
    const expected = ['2 DEAD NO_HANDLER', '3 PARKED'];
    expect(await waiting(2)).toEqual([expected, expected]);
    await stop();
    await start(second);
    const all = ['noted.v2 1', 'noted.v2 2', 'noted.v1 3'];
    await until('a', 3);
    expect(await told('a')).toEqual([all, all]);
  });
});
