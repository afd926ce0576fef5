import { afterEach, expect, it, vi } from 'vitest';
import { createPace } from './pace.ts';
import { relayLeadership } from './relay-leadership.ts';

afterEach(() => vi.useRealTimers());

it('reliability: a relay at rest asks for its lease at every other look, in time, also where its timer is a little early or late', async () => {
  const milliseconds = 3_000;
  for (const offBy of [-20, 0, 100, 400]) {
    vi.useFakeTimers({ toFake: ['performance'] });
    const asked: number[] = [];
    const acquire = async (): Promise<number> => asked.push(performance.now());
    const { fence } = relayLeadership({ milliseconds, acquire, release: async () => undefined });
    const pace = createPace(1);
    const atRest = Array.from({ length: 10 }, () => pace.after(0)).at(-1) ?? 0;
    for (let look = 0; look < 10; look += 1) {
      expect(await fence()).toBe(asked.length);
      vi.advanceTimersByTime(atRest + offBy);
    }
    expect(asked).toHaveLength(5);
    for (const [at, moment] of asked.slice(1).entries()) expect(moment - (asked[at] ?? 0)).toBeLessThan(milliseconds);
  }
});

it('reliability: who does not hold the lease asks at every look, so that a relay that died is replaced as soon as its lease ends', async () => {
  let asked = 0;
  const acquire = async (): Promise<null> => {
    asked += 1;
    return null;
  };
  const { fence } = relayLeadership({ milliseconds: 3_000, acquire, release: async () => undefined });
  for (let look = 1; look <= 3; look += 1) {
    expect(await fence()).toBeNull();
    expect(asked).toBe(look);
  }
});
