import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Stage, stageOf } from './stage.ts';
import { play, rehearse, type Step } from './story.ts';

interface StoryOptions {
  readonly division?: string;
  readonly sharesFile?: boolean;
  /** What has happened before the story begins; not tested here. */
  readonly before?: readonly Step[];
  /** Puts back what the story has moved. */
  readonly after?: (stage: Stage) => Promise<void>;
}

const asMatchers = (expected: unknown): unknown => {
  if (expected instanceof RegExp) return expect.stringMatching(expected);
  if (Array.isArray(expected)) return expected.map(asMatchers);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, asMatchers(value)]));
};

/** Plays a story against the system of the run, one test per step; after a step that failed the rest is not tried. */
export const playStory = (title: string, steps: readonly Step[], { before = [], after, ...options }: StoryOptions = {}): void => {
  describe(title, () => {
    let stage: Stage;
    let hasFailed = false;
    beforeAll(async () => {
      stage = stageOf(inject('system'), options);
      await rehearse(before, stage);
    });
    afterAll(() => after?.(stage));
    it.each(steps.map((step) => [`${step.row} ${step.en}`, step] as const))('%s', async (_, step) => {
      if (hasFailed) throw new Error('An earlier step of the story failed.');
      hasFailed = true;
      const answer = await play(step, stage);
      expect(answer, `seed ${stage.world.seed}: ${JSON.stringify(answer).slice(0, 1000)}`).toMatchObject(
        asMatchers(step.expected) as object,
      );
      hasFailed = false;
    });
  });
};
