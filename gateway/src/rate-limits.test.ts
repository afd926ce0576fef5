import { expect, it } from 'vitest';
import { partOf, type RateLimits } from './rate-limits.ts';

const limits: Required<RateLimits> = { anonymousPerMinute: 300, organisationPerMinute: 6_000, filesPerMinute: 7, pushesPerMinute: 2 };

it.each([1, 2, 3, 7, 1_000])(
  'security: %i gateways together let no more through than the limits say, and each lets something through',
  (processes) => {
    for (const [name, part] of Object.entries(partOf(limits, processes))) {
      const limit = limits[name as keyof RateLimits] ?? 0;
      expect(part, name).toBeGreaterThan(0);
      expect(part * processes, name).toBeLessThanOrEqual(Math.max(limit, processes));
      expect(part * processes, name).toBeGreaterThan(limit - processes);
    }
  },
);

it('security: what is not limited stays so, however many gateways there are', () => {
  expect(partOf({ anonymousPerMinute: undefined, filesPerMinute: 10 }, 2)).toEqual({ anonymousPerMinute: undefined, filesPerMinute: 5 });
});
