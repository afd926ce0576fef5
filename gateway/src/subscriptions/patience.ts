import { setTimeout as pause } from 'node:timers/promises';

/** Lasts so long, or until something else has happened. */
export const pauseUnless = async (milliseconds: number, happened: Promise<unknown>): Promise<void> => {
  const over = new AbortController();
  await Promise.race([pause(milliseconds, undefined, { signal: over.signal, ref: false }).catch(() => undefined), happened]);
  over.abort();
};

/** Half a minute in all, each a little longer or shorter by chance: those who wait for the same do not come together. */
const pausesMs = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** Tries again while the answer is that something is away; after that the answer is so. */
export const outlasting = async <T>(tried: () => Promise<T | 'UNAVAILABLE'>, ended: Promise<unknown>): Promise<T | 'UNAVAILABLE'> => {
  let isOver = false;
  const over = ended.then(() => {
    isOver = true;
  });
  for (const milliseconds of pausesMs) {
    const answer = await tried();
    if (answer !== 'UNAVAILABLE' || isOver) return answer;
    await pauseUnless(milliseconds * (0.5 + Math.random()), over);
  }
  return await tried();
};
