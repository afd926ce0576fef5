import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  readonly timeoutMs?: number;
  /** What is awaited, for the error; the condition's source when absent. */
  readonly what?: string;
}

/** A tenth of what has been waited so far, within bounds: a long wait is hardly longer for it and does not keep busy what it waits for. */
const pauseAfter = (waitedMs: number): number => Math.min(10 + waitedMs / 10, 100);

/** Polls until the condition gives something true, and answers with that; gives up after five minutes, which is for what hangs; the error says what was awaited and what went wrong last. */
export const waitFor = async <T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 300_000, what }: WaitOptions = {},
): Promise<NonNullable<T>> => {
  const begun = performance.now();
  let last: unknown;
  do {
    try {
      last = await condition();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    await pause(pauseAfter(performance.now() - begun));
  } while (performance.now() - begun < timeoutMs);
  throw new Error(`Waited ${timeoutMs} ms in vain for: ${what ?? condition.toString()} (last: ${String(last)})`, { cause: last });
};
