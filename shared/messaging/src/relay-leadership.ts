import type { Lease } from '@anzhu/store';

/** Less than the relay rests between three looks: then every other one asks, a second before the lease ends. */
const leaseCheckMs = 1_900;

/** Whoever holds the lease asks for it about every two seconds and answers from memory in between, well within its time; whoever does not asks at every look. */
export const relayLeadership = (lease: Lease) => {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let fence: number | null = null;
  return {
    fence: async (): Promise<number | null> => {
      const now = performance.now();
      if (fence !== null && now - checkedAt < leaseCheckMs) return fence;
      fence = await lease.acquire();
      checkedAt = now;
      return fence;
    },
    resign: async (): Promise<void> => {
      checkedAt = Number.NEGATIVE_INFINITY;
      if (fence !== null) await lease.release();
      fence = null;
    },
  };
};
