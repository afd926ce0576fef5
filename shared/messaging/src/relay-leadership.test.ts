import { afterEach, expect, it, vi } from 'vitest';
import { createPace } from './pace.ts';
import { relayLeadership } from './relay-leadership.ts';

afterEach(() => vi.useRealTimers());

it('reliability: a relay at rest asks for its lease whenever it looks, also where its timer is a little early', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const acquire = vi.fn(async () => 1);
  const { fence } = relayLeadership({ milliseconds: 3_000, acquire, release: async () => undefined });
  const pace = createPace(1);
  const atRest = Array.from({ length: 10 }, () => pace.after(0)).at(-1) ?? 0;
  for (let look = 0; look < 10; look += 1) {
    expect(await fence()).toBe(1);
    vi.advanceTimersByTime(atRest - 20);
  }
  expect(acquire).toHaveBeenCalledTimes(10);
});
