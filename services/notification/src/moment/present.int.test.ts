import { databaseNow } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { presentBy } from './present.store.ts';

const day = 86_400_000;

describe('coming 32: reliability: when a moment has come', () => {
  it.each([
    ['a machine whose clock is right, also where the system is at another time', 0, 30 * day, 30 * day],
    ['a machine whose clock is ahead', 10 * day, 0, 0],
    ['a machine whose clock is ahead, where the system is at another time', 10 * day, -20 * day, -20 * day],
    ['a machine whose clock is behind', -10 * day, 0, -10 * day],
    ['a machine that differs by seconds', 5_000, 0, 5_000],
  ])('by %s', async (_, ahead, offset, expected) => {
    const { connection } = await testDatabase();
    const own = () => new Date(Date.now() + ahead);
    const present = await presentBy(connection, () => new Date(own().getTime() + offset), own)();
    const truth = (await databaseNow(connection)).getTime();
    expect(Math.abs(present.getTime() - truth - expected)).toBeLessThan(5_000);
  });
});
