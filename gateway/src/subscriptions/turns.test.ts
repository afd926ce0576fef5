import { describe, expect, it } from 'vitest';
import { takeTurns } from './turns.ts';

/** Work that ends when it is told to. */
const workshop = (limits: Parameters<typeof takeTurns>[0]) => {
  const inTurn = takeTurns(limits);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const outcomes: Promise<void>[] = [];
  const come = (party: string, name: string): void => {
    const work = async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
    };
    outcomes.push(inTurn(party, work));
  };
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, come, end };
};

describe('federation: readings of subscriptions take turns', () => {
  it('federation: who has much to read has no more than a share, and the others do not wait for him', async () => {
    const { begun, come, end } = workshop({ most: 3, mostOfOne: 2 });
    for (const name of ['a1', 'a2', 'a3', 'a4']) come('a', name);
    come('b', 'b1');
    come('c', 'c1');
    await end('none');
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
    await end('b1');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'c1']);
    await end('c1');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'c1']);
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'c1', 'a4']);
  });

  it('federation: work that fails gives its place back', async () => {
    const inTurn = takeTurns({ most: 1, mostOfOne: 1 });
    await expect(inTurn('a', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await inTurn('b', async () => 'done')).toBe('done');
  });
});
