import { setTimeout } from 'node:timers/promises';
import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { waitingCounts } from './waiting-counts.ts';

const now = new Date('2026-09-14T02:00:00Z');
const ids = Array.from({ length: 9 }, (_, at) => `test.process-${at}`);

/** Processes of each of which more waits than is counted; notes how many counts run at a time. */
const crowded = () => {
  const seen = { running: 0, most: 0 };
  const total = async () => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await setTimeout(2);
    seen.running -= 1;
    return { count: 7, capped: false };
  };
  const found = ids.map((_id) => ({ _id, waiting: 1_000, overdue: 0, dueSoon: 0 }));
  const collection = { collectionName: 'cases', aggregate: () => ({ toArray: async () => found }) };
  const all = ids.map((id) => ({
    cases: { process: { workflow: { process: { id, row: 'X1', type: 'Case', zh: '', en: '' } } }, model: { collection } },
    lists: { queryOf: () => ({}), completed: async (_: unknown, asked: never) => asked, total },
  }));
  return { seen, all: all as unknown as Parameters<typeof waitingCounts>[0] };
};

describe('what waits in a crowded service', () => {
  it('X1 reliability: what is due of the rest is counted for at most four processes at a time', async () => {
    const { seen, all } = crowded();
    const counts = await waitingCounts(all, subject(), now);
    expect(counts.map(({ process, overdue, dueSoon }) => [process.id, overdue, dueSoon])).toEqual(ids.map((id) => [id, 7, 7]));
    expect(seen.most).toBe(4);
  });
});
