import { type CloudEvent, sourceOf, subjectOf } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../test/stage.ts';
import { effectsOf } from '../test/world.ts';
import { commandDeadLetters } from './command-dead-letters.ts';
import { inbox } from './inbox.ts';
import { deadLetterStream, lastSequenceOf } from './streams.ts';

describe('a dead letter', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('reliability: a poisonous event parks its aggregate alone, and is applied in order when redriven', async () => {
    let isPoisonous = true;
    const before = ({ subject, eventnumber }: CloudEvent): void => {
      if (isPoisonous && subject === 'sick' && eventnumber === 2) throw new Error('cannot handle this');
    };
    await stage.start(before);
    await stage.tell('sick', 'one', 'two', 'three');
    await stage.tell('well', 'one', 'two');
    await stage.until('well', 2);
    const command = commandDeadLetters(stage.consumer);
    await waitFor(async () => (await command.list()).length === 2);
    expect((await command.list()).map(({ number, status }) => [number, status])).toEqual([
      [2, 'DEAD'],
      [3, 'PARKED'],
    ]);
    expect(await effectsOf(stage.consumer, 'sick')).toEqual([1]);

    const id = `${stage.world.source}/thing/sick/2`;
    expect((await command.show(id)).cause).toContain('cannot handle this');
    const announced = await stage.world.manager.streams.getMessage(deadLetterStream, {
      last_by_subj: subjectOf(`${stage.world.source}.thing.noted.v1`, 'sick').replace(/^evt/, 'dlq.reader'),
    });
    expect(announced.json()).toMatchObject({ cause: 'Error: cannot handle this', event: { subject: 'sick', eventnumber: 2 } });

    await command.redrive(id);
    await waitFor(async () => (await inbox(stage.consumer).findOne({ redrive: true })) === null);
    expect((await command.show(id)).status).toBe('DEAD');

    isPoisonous = false;
    await command.redrive(id);
    await stage.tell('sick', 'four');
    await stage.until('sick', 4);
    expect(await effectsOf(stage.consumer, 'sick')).toEqual([1, 2, 3, 4]);
    await waitFor(async () => (await command.list()).length === 0);
    await stage.tell('sick', 'five');
    await stage.until('sick', 5);
  });

  it('reliability: a discarded event keeps its reason and lets the later ones pass', async () => {
    await stage.start(({ eventnumber }) => {
      if (eventnumber === 1) throw new Error('never');
    });
    await stage.tell('a', 'one', 'two', 'three');
    const command = commandDeadLetters(stage.consumer);
    const id = `${stage.world.source}/thing/a/1`;
    await waitFor(async () => (await command.list()).length === 3);
    await expect(command.discard(id, ' ')).rejects.toThrow(/reason/);
    await expect(command.discard(`${stage.world.source}/thing/a/2`, 'not its turn')).rejects.toThrow(/PARKED/);
    await command.discard(id, 'sent by mistake');
    await stage.until('a', 2);
    expect(await effectsOf(stage.consumer, 'a')).toEqual([2, 3]);
    expect(await command.show(id)).toMatchObject({ status: 'DISCARDED', reason: 'sent by mistake' });
  });

  it('reliability: a payload that breaks its contract is not tried again and waits', async () => {
    let calls = 0;
    await stage.start(() => {
      calls += 1;
    });
    await stage.tell('a', '');
    const letter = await waitFor(async () => (await commandDeadLetters(stage.consumer).list())[0]);
    expect(letter).toMatchObject({ unread: 'UNREADABLE', cause: expect.stringContaining('note: Invalid input') });
    expect(calls).toBe(0);
  });

  it('reliability: what is no event at all is dead and parks nothing', async () => {
    await stage.relay.stop();
    await lastSequenceOf(stage.world.manager, stage.world.source);
    const jetstream = stage.world.nats.jetstream();
    await jetstream.publish(`evt.${stage.world.source}.thing.noted.v1.a`, 'nonsense');
    const type = `${stage.world.source}.thing.noted.v1`;
    const event: CloudEvent = {
      ...{ specversion: '1.0', id: newId(), source: sourceOf(stage.world.source), type, subject: 'a', time: new Date().toISOString() },
      ...{ datacontenttype: 'application/json', eventnumber: 1, data: { note: 'sense' } },
    };
    await jetstream.publish(subjectOf(type, 'a'), JSON.stringify(event));
    await stage.start();
    await stage.until('a', 1);
    const command = commandDeadLetters(stage.consumer);
    await expect(command.redrive(`${stage.world.source}/malformed/1`)).rejects.toThrow(/discarded/);
    await command.discard(`${stage.world.source}/malformed/1`, 'noise');
    expect(await command.list()).toEqual([]);
  });
});
