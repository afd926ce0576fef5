import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

const pausesOf = (pace: ReturnType<typeof createPace>, found: readonly number[]) => found.map((count) => pace.after(count));

it('reliability: the outboxes are looked at every second at least, every 50 ms while something comes', () => {
  expect(pausesOf(createPace(500), [0, 0, 0, 0, 0, 0, 0, 3, 0, 1])).toEqual([50, 100, 200, 400, 800, 1_000, 1_000, 50, 100, 50]);
});

it('reliability: a full batch is followed by the next at once', () => {
  expect(pausesOf(createPace(500), [500, 499])).toEqual([0, 50]);
});

it('reliability: what a poke came too early for is looked for again after 50 ms', () => {
  const pace = createPace(500);
  pausesOf(pace, [0, 0, 0, 0]);
  pace.quicken();
  expect(pausesOf(pace, [0, 0])).toEqual([50, 100]);
});
