import { describe, expect, inject, it } from 'vitest';
import { type Stage, stageOf } from './stage.ts';
import { play, type Step } from './story.ts';

/** Plays a story against the system of the run, one test per step; after a step that failed the rest is not tried. */
export const playStory = (title: string, steps: readonly Step[], options: Parameters<typeof stageOf>[1] = {}): void => {
  describe(title, () => {
    let stage: Stage | undefined;
    let hasFailed = false;
    it.each(steps.map((step) => [`${step.row} ${step.en}`, step] as const))('%s', async (_, step) => {
      if (hasFailed) throw new Error('An earlier step of the story failed.');
      stage ??= stageOf(inject('system'), options);
      const answer = await play(step, stage).catch((error: unknown) => ({ __typename: 'Broken', error: String(error) }));
      hasFailed = true;
      expect(answer, `seed ${stage.world.seed}: ${JSON.stringify(answer).slice(0, 1000)}`).toMatchObject(
        asMatchers(step.expected) as object,
      );
      hasFailed = false;
    });
  });
};

const asMatchers = (expected: unknown): unknown => {
  if (expected instanceof RegExp) return expect.stringMatching(expected);
  if (Array.isArray(expected)) return expected.map(asMatchers);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, asMatchers(value)]));
};
