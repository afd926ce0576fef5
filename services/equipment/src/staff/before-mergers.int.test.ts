import { unitCopies } from '@anzhu/copies';
import { testDatabase } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { called, unit } from '../../test/world.ts';
import { countedBeforeMergers } from './before-mergers.store.ts';

const merged = { A: 'B', B: 'C', Y: 'S' } as const;

describe('E1 P5 people of units that were merged', () => {
  it.each([
    ['of a unit that stands', 'S', { uscc: 'S', at: 'S' }, { uscc: 'S', at: 'S' }],
    ['who went on to the successor', 'B', { uscc: 'C', at: 'B' }, { uscc: 'B', at: 'B' }],
    ['who went on to the last of several', 'A', { uscc: 'C', at: 'A' }, { uscc: 'A', at: 'A' }],
    ['whom the successor registered anew', 'A', { uscc: 'B', at: 'B' }, { uscc: 'A', at: 'A' }],
    ['who went elsewhere', 'A', { uscc: 'S', at: 'A' }, { uscc: 'S', at: 'A' }],
    ['of another unit that was merged into the one that works', 'S', { uscc: 'S', at: 'Y' }, { uscc: 'S', at: 'S' }],
    ['of another unit that was merged into a third', 'A', { uscc: 'S', at: 'Y' }, { uscc: 'S', at: 'S' }],
  ])('E1 P5 somebody %s counts where the work, or the certificate, was approved', async (_, of, { uscc, at }, expected) => {
    const { connection } = await testDatabase();
    const units = unitCopies(connection);
    const copies = Object.entries(merged).map(([former, successor]) => unit(former, { successor }));
    await connection.collection('unit_copies').insertMany([...copies, unit('C'), unit('S')] as never);
    const person = { ...called('p', '张三'), uscc, employed: true, approvals: [{ uscc: at, number: 'N' }] };
    const counted = (await countedBeforeMergers({ units }, { persons: new Map([['p', person]]), unit: of })).get('p');
    expect({ uscc: counted?.uscc, at: counted?.approvals?.[0]?.uscc }).toEqual(expected);
  });

  it.each(['B', 'C'])(
    'E1 P5 reliability: a merger of %s that is heard while people are judged by it waits for the judgement',
    async (merging) => {
      const { connection } = await testDatabase();
      const units = unitCopies(connection);
      const copies = connection.collection<{ _id: string }>('unit_copies');
      await copies.insertMany([unit('B', { successor: 'C' }), unit('C'), unit('S')] as never);
      const person = { ...called('p', '张三'), uscc: 'S', employed: true, approvals: [] };
      const heard = (uscc: string) => copies.updateOne({ _id: uscc }, { $set: { successor: 'S' } }, { maxTimeMS: 300 });
      await connection.transaction(async (session) => {
        await countedBeforeMergers({ units }, { persons: new Map([['p', person]]), unit: 'B' }, session);
        await expect(heard(merging)).rejects.toThrow('time limit');
      });
      expect(await heard(merging)).toMatchObject({ modifiedCount: 1 });
    },
  );
});
