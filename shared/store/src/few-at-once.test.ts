import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

const countingWork = () => {
  const seen = { running: 0, most: 0 };
  const work = async (item: number): Promise<number> => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await setTimeout(10 - item);
    seen.running -= 1;
    return item * 2;
  };
  return { seen, work };
};

describe('work on many things', () => {
  it.each([0, 1, 3, 10])('reliability: is done on at most four of %i at a time, and answers in their order', async (count) => {
    const { seen, work } = countingWork();
    const items = Array.from({ length: count }, (_, at) => at);
    expect(await fewAtOnce(items, 4, work)).toEqual(items.map((one) => one * 2));
    expect(seen.most).toBe(Math.min(count, 4));
  });

  it('reliability: fails as the first of it fails, and begins nothing after that', async () => {
    const begun: number[] = [];
    const fail = async (item: number): Promise<void> => {
      begun.push(item);
      if (item === 1) throw new Error('no');
      await setTimeout(5);
    };
    await expect(fewAtOnce([0, 1, 2, 3, 4], 2, fail)).rejects.toThrow('no');
    await setTimeout(20);
    expect(begun).toEqual([0, 1]);
  });
});
