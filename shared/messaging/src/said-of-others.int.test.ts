import { streamOf } from '@anzhu/contracts';
import { systemClock } from '@anzhu/kernel';
import { spendSerials } from '@anzhu/store';
import { waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { openRestorable } from '../test/restorable.ts';
import { openWorld, streamed } from '../test/world.ts';
import { carryForward, type Recall } from './carry-forward.ts';

it('reliability: what is told of a record of which nothing is lost is numbered after all that it has ever said', async () => {
  const world = await openWorld();
  const service = await openRestorable(world);
  const published = () => streamed(world.manager, world.source);
  const settled = async (events: number) => {
    await waitFor(async () => (await world.manager.streams.info(streamOf(world.source))).state.last_seq === events, {
      what: `${events} events`,
    });
    await waitFor(async () => (await service.notes.countDocuments({ 'outbox.0': { $exists: true } })) === 0);
  };
  await service.start();
  for (let n = 0; n < 3; n += 1) await service.number('b');
  await settled(3);
  const backup = await service.backUp();
  await service.number('a');
  await settled(4);
  await service.stop();
  await service.restore(backup);
  await service.start();
  const recall: Recall = async (events, tell) => {
    await spendSerials(
      world.producer,
      events.map(({ data }) => ({ scope: 'notes', serial: Number(String(data['note']).slice(1)) })),
    );
    for (const note of ['again', 'and again']) await tell('b', { type: `${world.source}.thing.noted.v1`, data: { note } });
  };
  const { source, producer: connection, nats, manager } = world;
  await carryForward({ ...{ service: source, connection, nats, manager }, sources: [], clock: systemClock, reason: 'restored', recall });
  await waitFor(() => service.relay().difference() === null, { what: 'log and stream to agree' });
  await service.number('b');
  const told = await waitFor(async () => {
    const ofB = (await published()).filter(({ subject }) => subject === 'b');
    return ofB.length === 6 ? ofB : null;
  });
  expect(told.map(({ eventnumber, data }) => [eventnumber, data['note']])).toEqual([
    [1, 'N1'],
    [2, 'N2'],
    [3, 'N3'],
    [4, 'again'],
    [5, 'and again'],
    [6, 'N5'],
  ]);
  expect(new Set(told.map(({ recordversion }) => recordversion)).size).toBe(6);
  await service.stop();
});
