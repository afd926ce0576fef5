import type { NoteQueue } from './note-queue.ts';

/** Half a minute in all, each a little longer or shorter by chance: those who wait for the same do not come together. */
const pausesMs = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** Tries again while the answer is that something is away; after that the answer is so. */
export const outlasting = async <T>(
  tried: () => Promise<T | 'UNAVAILABLE'>,
  { rest, isEnded }: Pick<NoteQueue, 'rest' | 'isEnded'>,
): Promise<T | 'UNAVAILABLE'> => {
  for (const milliseconds of pausesMs) {
    const answer = await tried();
    if (answer !== 'UNAVAILABLE') return answer;
    await rest(milliseconds * (0.5 + Math.random()));
    if (isEnded()) return answer;
  }
  return await tried();
};
