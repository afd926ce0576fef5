import { type CloudEvent, sourceOf } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { effectsOf, openWorld } from '../test/world.ts';
import { applyEvents } from './apply.ts';
import { handlersOf } from './handler.ts';

it('reliability: an event that two processes hold at the same moment has one effect', async () => {
  const { source, noting } = await openWorld();
  const { connection } = await testDatabase();
  const deps = { connection, handlers: handlersOf([noting(connection)]) };
  const things = Array.from({ length: 20 }, (_, index) => `thing-${index}`);
  for (const subject of things) {
    const event: CloudEvent = {
      ...{ specversion: '1.0', id: newId(), source: sourceOf(source), type: `${source}.thing.noted.v1`, subject },
      ...{ time: '2026-06-30T02:00:00.000Z', datacontenttype: 'application/json', eventnumber: 1, data: { note: 'once' } },
    };
    const applied = await Promise.all([applyEvents(deps, [event]), applyEvents(deps, [event]), applyEvents(deps, [event])]);
    expect(applied.flat()).toHaveLength(1);
    expect(await effectsOf(connection, subject)).toEqual([1]);
  }
});
