import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import type { Stage } from './stage.ts';

/** One step of a story: who does what, and what is to come back. */
export interface Step {
  /** The acceptance row it proves. */
  readonly row: string;
  readonly zh: string;
  readonly en: string;
  readonly by: (stage: Stage) => Who;
  readonly act: (stage: Stage, who: Who) => Promise<Answer>;
  /** What the answer holds at least; written as data so that a terminal can show it. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** Waits on what another service has yet to hear: repeated until it comes back as expected. */
  readonly soon?: true;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Whether a value holds all that is expected of it: named fields of records, all entries of lists, patterns of texts. */
export const holds = (value: unknown, expected: unknown): boolean => {
  if (expected instanceof RegExp) return typeof value === 'string' && expected.test(value);
  if (Array.isArray(expected))
    return Array.isArray(value) && value.length === expected.length && expected.every((one, at) => holds(value[at], one));
  if (isRecord(expected)) return isRecord(value) && Object.entries(expected).every(([key, one]) => holds(value[key], one));
  return value === expected;
};

const usualPatienceMs = 300_000;

/** A tenth of what has been waited so far, within bounds: who waits long asks seldom. */
const pauseAfter = (waitedMs: number): number => Math.min(50 + waitedMs / 10, 500);

/** Plays a step; the answer is the last one that came back. */
export const play = async (step: Step, stage: Stage): Promise<Answer> => {
  const who = step.by(stage);
  const begun = performance.now();
  const patienceMs = Math.max(usualPatienceMs, stage.patienceMs);
  for (;;) {
    const answer = await step.act(stage, who);
    if (!step.soon || holds(answer, step.expected) || performance.now() - begun > patienceMs) return answer;
    await pause(pauseAfter(performance.now() - begun));
  }
};

/** Plays steps that only lead up to something; the first that is not as expected is an error. */
export const rehearse = async (steps: readonly Step[], stage: Stage): Promise<void> => {
  for (const step of steps) {
    const answer = await play(step, stage);
    if (!holds(answer, step.expected))
      throw new Error(
        `${step.row} ${step.en}: ${JSON.stringify(answer)} instead of ${JSON.stringify(step.expected)} (seed ${stage.world.seed})`,
      );
  }
};
